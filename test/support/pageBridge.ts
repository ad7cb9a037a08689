import type { OpenWorkbook } from "#host";

/** Connects a browser page's client: given what takes the host's messages, it gives what takes the page's. */
export type Wire = (receive: (message: string) => void) => (message: string) => void;

/** Lets a browser page work on a workbook that is open in Node, with references and events of its own. */
export const shareWire =
  (book: OpenWorkbook): Wire =>
  (receive) =>
    book.connectPage(receive).send;
