import type { CellShift } from "../../engine/book";
import { shiftFormula } from "../../engine/formulas/moves";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { joinSheet, splitSheet } from "../sheet/sheetXml";
import type { Placed } from "../workbook/placeSheets";
import type { WorkbookPart } from "../workbook/readWorkbook";
import { escapeText, unescapeXml } from "../xml/text";
import { moveFrame } from "./moveFrame";
import { moveComments, moveDrawing, moveNoteBoxes, movePivot } from "./moveObjects";
import { Mover } from "./mover";

/**
 * Moves what the book does not hold along with the cells that were put in or taken out: links, comments, drawings, pivot
 * tables, and the formulas of charts and extensions. Sheets still have their names of the opened file here.
 */
export function moveMentions(
  parts: Parts,
  workbook: WorkbookPart,
  placed: readonly Placed[],
  shifts: readonly CellShift[],
): void {
  const fileNames = new Map(
    placed.flatMap(({ sheet, part }): [string, string][] => {
      const entry = workbook.sheets.find((other) => other.part === part);
      return entry ? [[sheet.id, entry.name]] : [];
    }),
  );
  const known = shifts.filter(({ sheet }) => fileNames.has(sheet));
  if (known.length === 0) return;
  for (const { sheet, part, isNew } of placed)
    if (!isNew) moveOwn(parts, part, new Mover(known.filter((shift) => shift.sheet === sheet.id)));
  const moveFormula = (formula: string, home: string | null): string =>
    known
      .reduce((text, shift) => shiftFormula(text, home, fileNames.get(shift.sheet) ?? "", shift), `=${formula}`)
      .slice(1);
  for (const part of parts.names()) {
    if (!/^xl\/(?:charts|worksheets|drawings)\/[^/]+\.xml$/i.test(part)) continue;
    const home = workbook.sheets.find((entry) => entry.part === part)?.name ?? null;
    parts.write(
      part,
      moveFormulas(parts.text(part), (formula) => moveFormula(formula, home)),
    );
  }
  movePivotSources(parts, fileNames, known);
}

const moveFormulas = (xml: string, move: (formula: string) => string): string =>
  /<(?:c|cx|xm):f[\s>]/.test(xml)
    ? xml.replace(
        /(<(?:c|cx|xm):f(?:\s[^>]*)?>)([^<]*)(?=<)/g,
        (_all, tag: string, text: string) => tag + escapeText(move(unescapeXml(text))),
      )
    : xml;

const BY_KIND: Record<string, (xml: string, mover: Mover) => string> = {
  comments: moveComments,
  threadedComment: moveComments,
  vmlDrawing: moveNoteBoxes,
  drawing: moveDrawing,
  pivotTable: movePivot,
};

function moveOwn(parts: Parts, part: string, mover: Mover): void {
  if (mover.idle) return;
  const { frame, cells } = splitSheet(parts.text(part));
  const moved = moveFrame(frame, mover);
  if (moved !== frame) parts.write(part, joinSheet(moved, cells));
  for (const { kind, target, external } of relationshipsOf(parts, part)) {
    const move = BY_KIND[kind];
    if (move && !external && parts.has(target)) parts.write(target, move(parts.text(target), mover));
  }
}

function movePivotSources(parts: Parts, fileNames: ReadonlyMap<string, string>, shifts: readonly CellShift[]): void {
  for (const part of parts.names().filter((name) => /pivotCacheDefinition\d*\.xml$/i.test(name))) {
    const xml = parts.text(part);
    const source = /<worksheetSource\s[^>]*>/.exec(xml)?.[0] ?? "";
    const sheet = unescapeXml(/\bsheet="([^"]*)"/.exec(source)?.[1] ?? "");
    const id = [...fileNames].find(([, name]) => name === sheet)?.[0];
    const mover = new Mover(shifts.filter((shift) => shift.sheet === id));
    const moved = source.replace(/\bref="([^"]*)"/, (_all, ref: string) => `ref="${mover.references(ref) ?? ref}"`);
    if (moved !== source)
      parts.write(
        part,
        xml.replace(source, () => moved),
      );
  }
}
