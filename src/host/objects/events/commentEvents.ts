import type { Book, CellComment } from "../../engine";
import type { EventName, Happening, Origin } from "./happening";

/** A comment as it stood, and the sheet it stood on. */
interface CommentState extends Pick<CellComment, "content" | "resolved"> {
  readonly sheet: string;
  readonly replies: ReadonlyMap<string, string>;
}
export type Comments = ReadonlyMap<CellComment, CommentState>;

export const commentsOf = ({ sheets }: Book): Comments =>
  new Map(sheets.flatMap(({ id, comments }) => comments.map((comment) => [comment, stateOf(comment, id)] as const)));

const stateOf = ({ content, resolved, replies }: CellComment, sheet: string): CommentState => ({
  sheet,
  content,
  resolved,
  replies: new Map(replies.map((reply) => [reply.id, reply.content])),
});

/** Comments that came, went or were changed since. */
export function commentEvents(book: Book, before: Comments, origin: Origin): Happening[] {
  const now = commentsOf(book);
  const tell = (name: EventName, sheet: string, id: string, replyIds: string[], more = {}): Happening => {
    const args = () => ({ commentDetails: [{ commentId: id, replyIds }], ...more });
    return { name, origin, sheet, args };
  };
  const told: Happening[] = [];
  for (const [comment, state] of now) {
    const was = before.get(comment);
    if (!was) told.push(tell("commentAdded", state.sheet, comment.id, [...state.replies.keys()]));
    else
      for (const { changeType, replyIds } of changesOf(was, state))
        told.push(tell("commentChanged", state.sheet, comment.id, replyIds, { changeType }));
  }
  for (const [{ id }, { sheet, replies }] of before)
    if (![...now.keys()].some((comment) => comment.id === id) && book.sheets.some((one) => one.id === sheet))
      told.push(tell("commentDeleted", sheet, id, [...replies.keys()]));
  return told;
}

function changesOf(was: CommentState, is: CommentState): { changeType: string; replyIds: string[] }[] {
  const added = [...is.replies.keys()].filter((id) => !was.replies.has(id));
  const deleted = [...was.replies.keys()].filter((id) => !is.replies.has(id));
  const edited = [...is.replies].filter(([id, text]) => was.replies.has(id) && was.replies.get(id) !== text);
  const changes: [boolean, string, string[]][] = [
    [was.content !== is.content, "CommentEdited", []],
    [was.resolved !== is.resolved, is.resolved ? "CommentResolved" : "CommentReopened", []],
    [added.length > 0, "ReplyAdded", added],
    [deleted.length > 0, "ReplyDeleted", deleted],
    [edited.length > 0, "ReplyEdited", edited.map(([id]) => id)],
  ];
  return changes.flatMap(([happened, changeType, replyIds]) => (happened ? [{ changeType, replyIds }] : []));
}
