/** Somebody who is called in a comment. */
export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** One contribution to a thread. */
export interface Remark {
  readonly id: string;
  readonly author: string;
  readonly authorEmail: string;
  /** As ISO 8601 writes it. */
  readonly created: string;
  /** As it is read: a mention is "@" and the name. */
  content: string;
  mentions: Mention[];
  /** With mentions as `<at id="0">name</at>`; the same as the content when there are none. */
  richContent: string;
}

/** A comment on a cell with its replies. */
export interface CellComment extends Remark {
  row: number;
  column: number;
  resolved: boolean;
  replies: Remark[];
}

/** A note on a cell, as older programs write them: the client of mid-2022 has no members for it, so nothing reads inside. */
export interface Note {
  row: number;
  column: number;
  readonly author: string;
  /** The element as it stood in the file, and the box that it is shown in; "" when there was none. */
  readonly xml: string;
  readonly box: string;
}
