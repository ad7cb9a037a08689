import type { Area } from "../address";
import { parseReference } from "../address";
import { markers, resultColumns } from "../layout";
import type { SheetInfo, WorkbookSnapshot } from "../snapshot";
import { contentAt, findSheet } from "../snapshot";
import type { CellContent, Plan } from "./plan";
import { sameContent } from "./settle";

const followed: readonly string[] = [markers.data, ...resultColumns.map((key) => markers[key])];

/**
 * The cells that are no longer where a run left or found them, since somebody inserted, deleted, moved or sorted some: what
 * was read before the run then belongs elsewhere.
 * @param back what would undo the plan, as `undoPlan` makes it
 * @returns what a name of ours refers to now, without its "="; undefined when everything is in its place
 */
export function movedSince(
  plan: Plan,
  back: Plan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): string | undefined {
  for (const step of plan.steps) {
    if (step.do !== "name" || !followed.includes(step.name)) continue;
    const present = now.names.find(({ name }) => name === step.name)?.formula;
    if (present === undefined || sameContent(step.refersTo, present)) continue;
    const former = before.names.find(({ name }) => name === step.name)?.formula;
    if (former === undefined || !sameContent(former, present)) return present.replace(/^=/, "");
  }
  return sortedSince(back, before, now);
}

/** The industries that stand in another order now, where results of before the run would come back beside the wrong ones. */
function sortedSince(back: Plan, before: WorkbookSnapshot, now: WorkbookSnapshot): string | undefined {
  const data = now.names.find(({ name }) => name === markers.data)?.formula;
  const { sheet: name, area } = (data === undefined ? null : parseReference(data)) ?? {};
  const former = name === undefined ? undefined : findSheet(before, name);
  const present = name === undefined ? undefined : findSheet(now, name);
  if (area === undefined || former === undefined || present === undefined) return undefined;
  const comeBack = back.steps.some(
    (step) => step.do === "write" && step.sheet === former.name && step.cells.slice(1).some(([cell]) => isValue(cell)),
  );
  return comeBack && areRowsElsewhere(former, present, area) ? data?.replace(/^=/, "") : undefined;
}

/** A formula of ours is the same in every row. */
const isValue = (cell: CellContent | undefined): boolean =>
  cell !== null && cell !== undefined && cell !== "" && !(typeof cell === "string" && cell.startsWith("="));

/** True when a row holds now what stood in another one; rows whose numbers were edited do not count. */
function areRowsElsewhere(former: SheetInfo, present: SheetInfo, { top, left, bottom, right }: Area): boolean {
  const changed: { readonly was: string; readonly is: string }[] = [];
  const rowOf = (sheet: SheetInfo, row: number): string =>
    JSON.stringify(Array.from({ length: right - left + 1 }, (_, j) => contentAt(sheet, row, left + j)));
  for (let row = top + 1; row <= bottom; row++) {
    const [was, is] = [rowOf(former, row), rowOf(present, row)];
    if (was !== is) changed.push({ was, is });
  }
  const known = new Set(changed.map(({ was }) => was));
  return changed.some(({ is }) => known.has(is));
}
