import type { Area, Cell } from "../../engine";
import { displayText, eachCell, styleAt, styleOf, writeCell } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { refuseLocked } from "../base/protection";
import type { Played } from "../../wire/played";
import { play } from "../base/define";
import type { RangeTarget } from "../base/rangeTarget";
import { AreasTarget } from "../base/rangeTarget";
import { syncHeaders } from "../table/tableHeaders";

/** The cell that holds the text; the search goes by rows, backwards when the criteria say so. */
export async function findCell(range: RangeTarget, args: Arguments): Promise<RangeTarget | null> {
  const criteria = args.given(1) ? args.record(1) : {};
  const backwards =
    criteria["searchDirection"] !== undefined &&
    asOneOf(criteria["searchDirection"], ["Forward", "Backwards"]) === "Backwards";
  await range.session.calculated();
  const found = matches(range, args.text(0), criteria);
  const area = backwards ? found.at(-1) : found[0];
  return area ? range.with(area) : null;
}

/** Every cell that holds the text, by rows; null when there is none. */
export async function findAll(range: RangeTarget, args: Arguments): Promise<Played | null> {
  await range.session.calculated();
  const found = matches(range, args.text(0), args.given(1) ? args.record(1) : {});
  return found.length === 0 ? null : play("RangeAreas", new AreasTarget(found.map((area) => range.with(area))));
}

/** How many occurrences were replaced. */
export function replaceAll(range: RangeTarget, args: Arguments): number {
  const [text, replacement] = [args.text(0), args.text(1)];
  const criteria = args.given(2) ? args.record(2) : {};
  const { book, sheet, area } = range;
  const pattern = searchPattern(text, criteria["matchCase"] === true);
  let replaced = 0;
  for (const { top, left } of matches(range, text, criteria)) {
    refuseLocked(book, sheet, { top, left, bottom: top, right: left });
    const cell = sheet.cells[top]?.[left];
    const content = cell?.formula ?? shown(range, cell, top, left);
    replaced += content.match(pattern)?.length ?? 0;
    writeCell(
      book,
      sheet,
      top,
      left,
      content.replace(pattern, () => replacement),
    );
  }
  syncHeaders(book, sheet, area);
  return replaced;
}

function matches(range: RangeTarget, text: string, criteria: Record<string, unknown>): Area[] {
  if (text === "") throw invalidArgument();
  const [complete, matchCase] = [criteria["completeMatch"] === true, criteria["matchCase"] === true];
  const fold = (words: string) => (matchCase ? words : words.toLowerCase());
  const wanted = fold(text);
  const found: Area[] = [];
  eachCell(range.sheet, range.area, (cell, row, column) => {
    const content = [shown(range, cell, row, column), cell.formula ?? ""].map(fold);
    if (content.some((words) => (complete ? words === wanted : words.includes(wanted))))
      found.push({ top: row, left: column, bottom: row, right: column });
  });
  return found;
}

const shown = ({ book, sheet }: RangeTarget, cell: Cell | undefined, row: number, column: number): string =>
  displayText(cell?.value ?? null, styleOf(book, styleAt(sheet, row, column)).numberFormat, book.culture);

const searchPattern = (text: string, matchCase: boolean): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), matchCase ? "g" : "gi");
