import type { ScoresLayout } from "./scoresLayout";

/** Distinct texts of the scored columns that read as numbers, in sheet order: the table that live ratings look up. */
export function textNumbers(layout: ScoresLayout): readonly (readonly [text: string, number: number])[] {
  const found = new Map<string, number>();
  const sources = [...layout.criteria, ...layout.extra.filter((input) => !input.asText).map((input) => input.source)];
  for (const source of sources) {
    for (const cell of source.cells) if (cell.kind === "textNumber") found.set(cell.text, cell.rating);
  }
  return [...found];
}
