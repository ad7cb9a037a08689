import type { CellComment, Sheet } from "../../engine";
import { cellArea, parseAddress, sameArea } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { rangeAt } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { rangeArgument } from "../base/rangeTarget";
import type { NamesTarget } from "../base/targets";
import { newRemark } from "./remark";

interface Placed {
  readonly sheet: Sheet;
  readonly comment: CellComment;
}

defineClass("CommentCollection", {
  items: (target) => placed(target).map((one) => commentOf(target, one)),
  item: (target, args) => found(target, byId(target, args.text(0))),
  methods: {
    add,
    getCount: (target) => placed(target).length,
    getItem: (target, args) => found(target, byId(target, args.text(0))),
    getItemAt(target, args) {
      const one = placed(target)[args.whole(0)];
      if (!one) throw invalidArgument();
      return commentOf(target, one);
    },
    getItemByCell(target, args) {
      const { sheet, area } = oneCell(target, args);
      return found(
        target,
        placed(target).find((one) => one.sheet === sheet && isAt(one.comment, area)),
      );
    },
    getItemByReplyId: (target, args) =>
      found(
        target,
        placed(target).find(({ comment }) => comment.replies.some(({ id }) => id === args.text(0))),
      ),
    getItemOrNullObject(target, args) {
      const one = byId(target, args.text(0));
      return one ? commentOf(target, one) : null;
    },
  },
});

const placed = ({ session, sheet }: NamesTarget): Placed[] =>
  (sheet ? [session.present(sheet)] : session.book.sheets).flatMap((home) =>
    home.comments.map((comment) => ({ sheet: home, comment })),
  );

const commentOf = ({ session }: NamesTarget, { sheet, comment }: Placed): Played =>
  play("Comment", { session, sheet, comment });

const byId = (target: NamesTarget, id: string): Placed | undefined =>
  placed(target).find(({ comment }) => comment.id === id);

function found(target: NamesTarget, one: Placed | undefined): Played {
  if (!one) throw itemNotFound();
  return commentOf(target, one);
}

const isAt = ({ row, column }: CellComment, { top, left }: { top: number; left: number }): boolean =>
  row === top && column === left;

/** A text that is given to the workbook's comments must name its sheet; more cells than one are refused. */
function oneCell({ session, sheet }: NamesTarget, args: Arguments): RangeTarget {
  const range =
    rangeArgument(args, 0) ?? rangeAt(session, sheet ?? session.activeSheet, qualified(sheet, args.text(0)));
  const { area } = range;
  if (!sameArea(area, cellArea(area.top, area.left)) || (sheet && range.sheet !== sheet)) throw invalidArgument();
  return range;
}

function qualified(sheet: Sheet | null, text: string): string {
  if (!sheet && parseAddress(text)?.sheet === null) throw invalidArgument();
  return text;
}

function add(target: NamesTarget, args: Arguments): Played {
  const { sheet, area } = oneCell(target, args);
  refuseOnProtected(sheet, "allowEditObjects");
  if (sheet.comments.some((comment) => isAt(comment, area))) throw itemAlreadyExists();
  const remark = newRemark(target.session, args, 1);
  const comment: CellComment = { ...remark, row: area.top, column: area.left, resolved: false, replies: [] };
  sheet.comments.push(comment);
  return commentOf(target, { sheet, comment });
}
