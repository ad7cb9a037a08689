import type { Book, CellComment, Sheet } from "../../engine";

/** Braces and digits as in Excel's ids; counted, so that the same steps give the same file. */
export function freeCommentId(book: Book, taken: readonly string[] = []): string {
  const known = new Set([
    ...taken,
    ...book.sheets.flatMap(({ comments }) => comments.flatMap(({ id, replies }) => [id, ...replies.map(idOf)])),
  ]);
  for (let number = known.size + 1; ; number++) {
    const id = `{00000000-0000-4000-9000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!known.has(id)) return id;
  }
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The comments of a sheet for its copy, each with an id of its own. */
export function copiedComments(book: Book, sheet: Sheet): CellComment[] {
  const taken: string[] = [];
  const fresh = (): string => {
    const id = freeCommentId(book, taken);
    taken.push(id);
    return id;
  };
  return sheet.comments.map((comment) => ({
    ...structuredClone(comment),
    id: fresh(),
    replies: comment.replies.map((reply) => ({ ...structuredClone(reply), id: fresh() })),
  }));
}
