import type { ScoreWords } from "#text";
import { fixedArea, fixedCell } from "../address";
import { headerRow } from "../model/sectionStyle";
import { literal } from "../plan/plan";
import type { SheetBuilder } from "../plan/sheetBuilder";
import type { ScoresLayout } from "./scoresLayout";

/** Shown for a text that is no number: the rating is missing. */
const missing = "—";

/** Distinct texts of the scored columns with the number that each is read as: the table that live ratings look up. */
export function textNumbers(layout: ScoresLayout): readonly (readonly [text: string, number: number | string])[] {
  const found = new Map<string, number | string>();
  const sources = [...layout.criteria, ...layout.extra.filter((input) => !input.asText).map((input) => input.source)];
  for (const source of sources) {
    for (const { kind, text, rating } of source.cells) {
      if (kind === "textNumber") found.set(text, rating);
      else if ((kind === "missing" || kind === "text") && text !== "") found.set(text, missing);
    }
  }
  return [...found];
}

/** The visible table of the scored cells' texts and what they are read as, right of the workings; nothing when there are none. */
export function planTexts(
  builder: SheetBuilder,
  layout: ScoresLayout,
  words: ScoreWords,
): { text: string; number: string; above: string } | undefined {
  const table = textNumbers(layout);
  if (table.length === 0) return undefined;
  const column = layout.lastColumn + 2;
  headerRow(builder, layout.headerRow, [words.texts, words.number], { left: column });
  table.forEach(([text, number], i) => {
    builder.setRow(layout.firstRow + i, column, [literal(text), typeof number === "string" ? literal(number) : number]);
  });
  const area = (at: number): string =>
    fixedArea({ top: layout.firstRow, left: at, bottom: layout.firstRow + table.length - 1, right: at });
  return { text: area(column), number: area(column + 1), above: fixedCell(layout.headerRow, column) };
}
