import type { CellComment } from "../../engine/book";
import { declarePart } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { relate, relationshipsOf, unrelate } from "../package/relationships";
import { legacyParts } from "./legacyParts";
import { withBoxes, withStandIns } from "./legacyXml";
import { personId, readPersons } from "./persons";
import { readThreads, threadsXml } from "./threadsXml";

const RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const TYPE = "application/vnd.ms-excel.threadedcomments+xml";

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
  return writeStandIns(parts, sheetPart, comments);
}

function writeStandIns(parts: Parts, sheetPart: string, comments: readonly CellComment[]): string | null {
  const { notesPart, boxesPart, number, added } = legacyParts(parts, sheetPart);
  const { xml, gone } = withStandIns(parts.text(notesPart), comments);
  parts.write(notesPart, xml);
  parts.write(boxesPart, withBoxes(parts.text(boxesPart), gone, comments, number));
  return added;
}
