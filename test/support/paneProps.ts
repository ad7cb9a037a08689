import type { ScoringModel } from "#core";
import type { Language } from "#text";
import { countTiers, parseGrid, scoreGrid, type Grid } from "#workbook";
import type { Preview, ViewProps } from "../../src/taskpane/view";
import type { Cells } from "./scoredBook";
import { smallModel, smallTable } from "./smallTable";
import { sheetOf } from "./snapshot";

/** The grid of a sheet called Industries whose cells start at A1. */
export function gridOf(cells: Cells = smallTable, nameColumn?: string): Grid {
  const sheet = sheetOf("Industries", cells);
  if (sheet.used === null || sheet.cells === undefined) throw new Error("an empty sheet");
  const { grid, problems } = parseGrid(sheet, sheet.cells, sheet.used, nameColumn === undefined ? {} : { nameColumn });
  if (grid === undefined) throw new Error(JSON.stringify(problems));
  return grid;
}

/** What the shell computes for every draft of the model. */
export function previewOf(grid: Grid, model: ScoringModel, language: Language): Preview {
  const scored = scoreGrid(grid, model);
  return { ...scored, tiers: scored.result === undefined ? [] : countTiers(model, scored.result, language) };
}

/** Props as the shell would give them for the small table and model, or for others. */
export function viewProps(more: Partial<ViewProps> = {}): ViewProps {
  const { grid = gridOf(), model = smallModel, language = "en" } = more;
  const preview = previewOf(grid, model, language);
  const still = { settling: false, onChange: () => undefined, onSelect: () => undefined };
  return { grid, model, language, preview, ...still, ...more };
}

/** A table of n industries for the small model, with some blanks; the same at every call. */
export function manyRows(n: number): Cells {
  const header = ["Industry", "Size", "Growth", "Churn", "Peers"];
  const row = (i: number): (string | number)[] => {
    const at = (salt: number): number => ((i * 7919 + salt * 104729) % 1009) / 1009;
    return [`Industry ${i + 1}`, 1e11 + at(1) * 5e12, at(2) * 0.3 - 0.05, i % 17 === 0 ? "" : at(3) * 10, at(4) * 700];
  };
  return [header, ...Array.from({ length: n }, (_, i) => row(i))];
}
