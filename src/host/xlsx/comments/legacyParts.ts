import { declarePart, sheetmlType } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf } from "../package/relationships";
import { NO_BOXES, NO_NOTES } from "./legacyXml";

const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** A sheet's parts for notes and for the boxes they are shown in, made empty where there are none. */
export interface LegacyParts {
  notesPart: string;
  boxesPart: string;
  /** Which of the workbook's drawings of boxes it is: the ids of its shapes begin with it. */
  number: number;
  /** The relationship of the boxes when they were made now, else null. */
  added: string | null;
}

export function legacyParts(parts: Parts, sheetPart: string): LegacyParts {
  const relation = (name: string) => relationshipsOf(parts, sheetPart).find(({ kind }) => kind === name);
  const [notes, boxes] = [relation("comments"), relation("vmlDrawing")];
  const notesPart = notes?.target ?? parts.freeName("xl/comments", ".xml");
  const boxesPart = boxes?.target ?? parts.freeName("xl/drawings/vmlDrawing", ".vml");
  const number = Number(/(\d+)\.vml$/.exec(boxesPart)?.[1] ?? 1);
  if (!notes) {
    parts.write(notesPart, NO_NOTES);
    declarePart(parts, notesPart, sheetmlType("comments"));
    relate(parts, sheetPart, `${OFFICE}comments`, notesPart);
  }
  if (boxes) return { notesPart, boxesPart, number, added: null };
  parts.write(boxesPart, NO_BOXES);
  declarePart(parts, boxesPart, VML);
  return { notesPart, boxesPart, number, added: relate(parts, sheetPart, `${OFFICE}vmlDrawing`, boxesPart) };
}
