import { ourFunctionNames } from "#core";
import type { Area } from "../address";
import type { SheetCells, WorkbookSnapshot } from "../snapshot";
import { namesInFormula } from "./namesInFormula";

/** Cells of one sheet whose formulas call one of our functions. */
export interface OurFormulas {
  readonly sheet: string;
  /** Rectangles without overlap that cover those cells and no other. */
  readonly areas: readonly Area[];
}

/** Excel's name for a function of an add-in that is not there. */
const absent = "_XLDUDF_";
const ours: ReadonlySet<string> = new Set(ourFunctionNames);

/**
 * Every cell of the workbook that needs the add-in to be calculated: its formula calls one of our functions, itself or
 * through a defined name.
 */
export function findOurFormulas(snapshot: WorkbookSnapshot): OurFormulas[] {
  const needs = needsAddIn(snapshot);
  return snapshot.sheets.flatMap(({ name, cells }) => {
    const areas = cells === undefined ? [] : areasOf(cells, needs);
    return areas.length === 0 ? [] : [{ sheet: name, areas }];
  });
}

/** Tells of a formula whether it needs the add-in; a defined name whose formula does counts as one of ours. */
function needsAddIn({ names }: WorkbookSnapshot): (formula: string) => boolean {
  const known = new Set<string>();
  const needs = (formula: string): boolean =>
    namesInFormula(formula).some(({ name, isCall }) => {
      const key = name.toUpperCase();
      return known.has(key) || (isCall && ours.has(key.startsWith(absent) ? key.slice(absent.length) : key));
    });
  // A name may use another: once more until none is new.
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const { name, formula } of names) if (needs(formula)) known.add(name.toUpperCase());
  }
  return needs;
}

function areasOf(cells: SheetCells, needs: (formula: string) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [i, line] of cells.formulas.entries()) {
    const values = cells.values[i];
    // A text that begins with "=" is its own value, a formula is not.
    const isOurs = line.map((content, j) => isFormula(content) && content !== values?.[j] && needs(content));
    const runs = runsOf(isOurs, cells.top + i, cells.left);
    const grown = runs.map((run) => {
      const above = open.find((area) => area.left === run.left && area.right === run.right);
      return above === undefined ? run : { ...run, top: above.top };
    });
    done.push(...open.filter((area) => !grown.some((run) => run.top === area.top && run.left === area.left)));
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

/** Neighbours of one row that are marked, each group as an area. */
function runsOf(marked: readonly boolean[], row: number, left: number): Area[] {
  const runs: Area[] = [];
  for (let from = marked.indexOf(true); from !== -1;) {
    const next = marked.indexOf(false, from);
    const to = next === -1 ? marked.length : next;
    runs.push({ top: row, left: left + from, bottom: row, right: left + to - 1 });
    from = marked.indexOf(true, to);
  }
  return runs;
}
