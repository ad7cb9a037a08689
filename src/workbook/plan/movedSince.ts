import { markers, resultColumns } from "../layout";
import type { WorkbookSnapshot } from "../snapshot";
import type { Plan } from "./plan";
import { sameContent } from "./settle";

const followed: readonly string[] = [markers.data, ...resultColumns.map((key) => markers[key])];

/**
 * The cells that are no longer where a run left or found them, since somebody inserted, deleted or moved some: what was
 * read before the run then belongs elsewhere.
 * @returns what a name of ours refers to now, without its "="; undefined when everything is in its place
 */
export function movedSince(plan: Plan, before: WorkbookSnapshot, now: WorkbookSnapshot): string | undefined {
  for (const step of plan.steps) {
    if (step.do !== "name" || !followed.includes(step.name)) continue;
    const present = now.names.find(({ name }) => name === step.name)?.formula;
    if (present === undefined || sameContent(step.refersTo, present)) continue;
    const former = before.names.find(({ name }) => name === step.name)?.formula;
    if (former === undefined || !sameContent(former, present)) return present.replace(/^=/, "");
  }
  return undefined;
}
