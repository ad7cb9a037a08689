import type { CellComment } from "../../engine/book";
import { declarePart, sheetmlType } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf, unrelate } from "../package/relationships";
import { NO_BOXES, NO_NOTES, withBoxes, withStandIns } from "./legacyXml";
import { personId, readPersons } from "./persons";
import { readThreads, threadsXml } from "./threadsXml";

const RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

const threadsOf = (parts: Parts, sheetPart: string) =>
  relationshipsOf(parts, sheetPart).find(({ kind, target }) => kind === "threadedComment" && parts.has(target));

export function readComments(parts: Parts, sheetPart: string): CellComment[] {
  const threads = threadsOf(parts, sheetPart);
  return threads ? readThreads(parts.text(threads.target), readPersons(parts)) : [];
}

/**
 * Writes a sheet's threads, and what older programs show in their place: a note and its box for each. Gives the
 * relationship of a drawing of boxes that was added, else null.
 */
export function writeComments(
  parts: Parts,
  workbook: string,
  sheetPart: string,
  comments: readonly CellComment[],
): string | null {
  const known = threadsOf(parts, sheetPart);
  if (comments.length === 0 && known) unrelate(parts, sheetPart, known.id);
  else {
    const part = known?.target ?? parts.freeName("xl/threadedComments/threadedComment", ".xml");
    parts.write(
      part,
      threadsXml(comments, (name, email) => personId(parts, workbook, name, email)),
    );
    if (!known) {
      declarePart(parts, part, TYPE);
      relate(parts, sheetPart, RELATION, part);
    }
  }
  return writeNotes(parts, sheetPart, comments);
}

function writeNotes(parts: Parts, sheetPart: string, comments: readonly CellComment[]): string | null {
  const relation = (name: string) => relationshipsOf(parts, sheetPart).find(({ kind }) => kind === name);
  const [notes, boxes] = [relation("comments"), relation("vmlDrawing")];
  const notesPart = notes?.target ?? parts.freeName("xl/comments", ".xml");
  const boxesPart = boxes?.target ?? parts.freeName("xl/drawings/vmlDrawing", ".vml");
  const { xml, gone } = withStandIns(notes ? parts.text(notesPart) : NO_NOTES, comments);
  parts.write(notesPart, xml);
  const number = Number(/(\d+)\.vml$/.exec(boxesPart)?.[1] ?? 1);
  parts.write(boxesPart, withBoxes(boxes ? parts.text(boxesPart) : NO_BOXES, gone, comments, number));
  if (!notes) {
    declarePart(parts, notesPart, sheetmlType("comments"));
    relate(parts, sheetPart, `${OFFICE}comments`, notesPart);
  }
  if (boxes) return null;
  declarePart(parts, boxesPart, VML);
  return relate(parts, sheetPart, `${OFFICE}vmlDrawing`, boxesPart);
}
