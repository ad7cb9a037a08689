import { FileError } from "../fileError";
import type { XmlNode } from "../xml/tree";
import { parseXml } from "../xml/tree";

/** A sheet's XML in two pieces: everything but the cells, which is small, and the cells. */
export interface SheetXml {
  /** The sheet with an empty <sheetData/>. */
  frame: string;
  root: XmlNode;
  /** What stands between <sheetData> and </sheetData>. */
  cells: string;
}

const EMPTY = "<sheetData/>";

export function splitSheet(xml: string): SheetXml {
  const open = /<sheetData(?:\s[^>]*|\/)?>/.exec(xml);
  if (!open) return { frame: xml, root: parseXml(xml), cells: "" };
  const closed = open[0].endsWith("/>");
  const start = open.index + open[0].length;
  const end = closed ? start : xml.lastIndexOf("</sheetData");
  if (end < 0) throw new FileError("damaged", "The sheet's cells are cut off.");
  const after = closed ? start : xml.indexOf(">", end) + 1;
  const frame = xml.slice(0, open.index) + EMPTY + xml.slice(after);
  return { frame, root: parseXml(frame), cells: xml.slice(start, end) };
}

export const joinSheet = (frame: string, cells: string): string =>
  cells === "" ? frame : frame.replace(EMPTY, () => `<sheetData>${cells}</sheetData>`);
