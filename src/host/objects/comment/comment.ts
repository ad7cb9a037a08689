import type { CellComment, Remark } from "../../engine";
import { cellArea } from "../../engine";
import { asFlag } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { RangeTarget } from "../base/rangeTarget";
import type { CommentTarget, ReplyTarget } from "../base/targets";
import { contentType, newRemark, plain, rich } from "./remark";

function present({ session, sheet, comment }: CommentTarget): CellComment {
  if (!session.present(sheet).comments.includes(comment)) throw itemNotFound();
  return comment;
}

function replyOf(target: ReplyTarget): Remark {
  if (!present(target).replies.includes(target.reply)) throw itemNotFound();
  return target.reply;
}

const location = (target: CommentTarget): Played => {
  const { row, column } = present(target);
  return play("Range", new RangeTarget(target.session, target.sheet, cellArea(row, column)));
};

/** What comments and replies have in common. */
const said = <T>(remark: (target: T) => Remark) => ({
  id: (target: T) => remark(target).id,
  content: (target: T) => remark(target).content,
  authorName: (target: T) => remark(target).author,
  authorEmail: (target: T) => remark(target).authorEmail,
  creationDate: (target: T) => remark(target).created,
  richContent: (target: T) => remark(target).richContent,
  mentions: (target: T) => remark(target).mentions,
  contentType: (target: T) => contentType(remark(target)),
});

defineClass("Comment", {
  id: { name: "Id", of: ({ comment }) => comment.id },
  get: { ...said(present), resolved: (target) => present(target).resolved },
  set: {
    content: (target, value) => void Object.assign(present(target), plain(value)),
    resolved: (target, value) => void (present(target).resolved = asFlag(value)),
  },
  objects: { replies: (target) => play("CommentReplyCollection", target) },
  methods: {
    delete(target) {
      const gone = present(target);
      target.sheet.comments = target.sheet.comments.filter((comment) => comment !== gone);
    },
    getLocation: location,
    updateMentions: (target, args) => void Object.assign(present(target), rich(args.raw(0))),
  },
});

const played = (target: CommentTarget, reply: Remark | undefined): Played => {
  if (!reply) throw itemNotFound();
  return play("CommentReply", { ...target, reply });
};
const byId = (target: CommentTarget, id: string): Remark | undefined =>
  present(target).replies.find((reply) => reply.id === id);

defineClass("CommentReplyCollection", {
  items: (target) => present(target).replies.map((reply) => played(target, reply)),
  item: (target, args) => played(target, byId(target, args.text(0))),
  methods: {
    add(target, args) {
      const reply = newRemark(target.session, args, 0);
      present(target).replies.push(reply);
      return played(target, reply);
    },
    getCount: (target) => present(target).replies.length,
    getItem: (target, args) => played(target, byId(target, args.text(0))),
    getItemAt(target, args) {
      const reply = present(target).replies[args.whole(0)];
      if (!reply) throw invalidArgument();
      return played(target, reply);
    },
    getItemOrNullObject(target, args) {
      const reply = byId(target, args.text(0));
      return reply ? played(target, reply) : null;
    },
  },
});

defineClass("CommentReply", {
  id: { name: "Id", of: ({ reply }) => reply.id },
  get: { ...said(replyOf), resolved: (target) => present(target).resolved },
  set: { content: (target, value) => void Object.assign(replyOf(target), plain(value)) },
  methods: {
    delete(target) {
      const gone = replyOf(target);
      target.comment.replies = target.comment.replies.filter((reply) => reply !== gone);
    },
    getLocation: location,
    getParentComment: (target) => (replyOf(target), play("Comment", target)),
    updateMentions: (target, args) => void Object.assign(replyOf(target), rich(args.raw(0))),
  },
});
