import type { Area } from "../address";
import { areaAddress, parseReference } from "../address";
import type { SheetInfo, WorkbookSnapshot } from "../snapshot";
import { entryAt, findSheet, wholeTable } from "../snapshot";
import { insufficientColour, tierColours } from "../layout";
import { findOurs, isOurSheet, tierRulesAt } from "../ours";
import type { CellContent, Plan, Step } from "./plan";
import { literal } from "./plan";

/**
 * The plan that puts back what a plan changes, from the workbook as it was read before: sheets, names, columns, contents and
 * our rules. How the user's cells looked is not in it; looks of our own sheets go where contents do.
 */
export function undoPlan(plan: Plan, before: WorkbookSnapshot): Plan {
  const added = new Set(
    plan.steps.flatMap((step) =>
      step.do === "sheet" && findSheet(before, step.sheet) === undefined ? [step.sheet] : [],
    ),
  );
  const anew = laidOutAnew(plan);
  const steps = [...plan.steps].reverse().flatMap((step) => {
    const back = inverse(step, before, added);
    // Where the run changed a sheet's layout, its looks must go before the former contents come back.
    if (step.do !== "write" || !anew.has(step.sheet)) return back;
    return [{ do: "reset", sheet: step.sheet, range: step.range } as const, ...back];
  });
  // Excel names the headers that are cleared inside a table, so a table gives its new columns back first.
  return { version: 1, steps: steps.sort((a, b) => turn(a) - turn(b)) };
}

/** Sheets of ours whose former contents a plan takes away first, since they get another layout. */
export function laidOutAnew({ steps }: Plan): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.do === "reset" ? [step.sheet] : [])));
}

/** Sheets that a plan takes out of the workbook. */
export function takenOut({ steps }: Plan): readonly string[] {
  return steps.flatMap((step) => (step.do === "unsheet" ? [step.sheet] : []));
}

/** Tables first, added sheets late; the view last, so that an undo that is refused half-way leaves the user where they are. */
function turn(step: Step): number {
  if (step.do === "show") return 2;
  if (step.do === "unsheet") return 1;
  return step.do === "table" ? -1 : 0;
}

function inverse(step: Step, before: WorkbookSnapshot, added: ReadonlySet<string>): Step[] {
  if (step.do === "sheet") return added.has(step.sheet) ? [{ do: "unsheet", sheet: step.sheet }] : [];
  if (step.do === "name" || step.do === "unname") {
    const known = before.names.find((name) => name.name === step.name);
    return [
      known === undefined
        ? { do: "unname", name: step.name }
        : { do: "name", name: step.name, refersTo: known.formula },
    ];
  }
  if (step.do === "show") return formerSelection(before);
  const sheet = "sheet" in step ? findSheet(before, step.sheet) : undefined;
  if (sheet === undefined) return [];
  if (step.do === "rules" && step.own !== true) return formerRules(step, before);
  if (step.do === "table") return formerTable(step.table, sheet);
  if (step.do === "filter" && sheet.autoFilter !== null) return [{ ...step, range: areaAddress(sheet.autoFilter) }];
  if (step.do !== "write" && step.do !== "clear" && step.do !== "reset") return [];
  const area = parseReference(step.range)?.area;
  return area === undefined ? [] : [preImage(step, sheet, area, isOurSheet(findOurs(before), sheet.name))];
}

/** What was in sight before; nothing where something else than cells was selected. */
function formerSelection({ selection }: WorkbookSnapshot): Step[] {
  return selection === undefined ? [] : [{ do: "show", sheet: selection.sheet, range: areaAddress(selection.area) }];
}

/** The rules on the tier column of an earlier run; none on a column that the run added. */
function formerRules(step: Extract<Step, { do: "rules" }>, before: WorkbookSnapshot): Step[] {
  const area = parseReference(step.range)?.area;
  const known = area === undefined ? [] : tierRulesAt(before, step.sheet, area);
  const colours = [...tierColours, insufficientColour];
  // The last one that is set stands first.
  const finished = known.filter(({ equals }) => equals !== "");
  const rules = finished.reverse().map(({ equals, fill }) => {
    const match = colours.find((colour) => colour.fill.toLowerCase() === fill.toLowerCase()) ?? insufficientColour;
    return { equals, fill, color: match.color };
  });
  return [{ ...step, rules }];
}

function formerTable(table: string, sheet: SheetInfo): Step[] {
  const known = sheet.tables.find((t) => t.name === table);
  return known === undefined ? [] : [{ do: "table", table, sheet: sheet.name, range: areaAddress(wholeTable(known)) }];
}

/** What stood in an area; one of ours that was blank throughout is reset with its looks. */
function preImage(
  step: Extract<Step, { do: "write" | "clear" | "reset" }>,
  sheet: SheetInfo,
  area: Area,
  isOurs: boolean,
): Step {
  const cells: CellContent[][] = [];
  let filled = false;
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellContent[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const content = former(sheet, row, column);
      filled ||= content !== "";
      line.push(content);
    }
    cells.push(line);
  }
  if (!filled) return { do: isOurs ? "reset" : "clear", sheet: step.sheet, range: step.range };
  return { do: "write", sheet: step.sheet, range: step.range, cells };
}

function former({ cells }: SheetInfo, row: number, column: number): CellContent {
  if (cells === undefined) return "";
  const formula = entryAt(cells, cells.formulas, row, column, "");
  const isText = entryAt(cells, cells.types, row, column, "Empty") === "String";
  return typeof formula === "string" && isText && !formula.startsWith("=") ? literal(formula) : formula;
}
