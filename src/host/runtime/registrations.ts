import type { EventName, Happening } from "../objects/events/happening";
import { EVENTS, UNASKED } from "../objects/events/happening";
import { NotEmulatedError } from "../wire/errors";
import type { HostEntry } from "../wire/messages";
import type { Deed } from "../wire/objectTable";
import { sheetKey } from "../objects/worksheet/sheetOrder";

const WORKBOOK = "Workbook";
export const EVENT_CATEGORY = 65536;
const REGISTER = /^_(un)?register(?:Event)?(.+?)(?:Event)?$/i;

/** The events that one add-in listens to, by event and by what it concerns: a sheet, a table, or the workbook. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  /** True when the deed was to start or stop listening, and is done. Throws NotEmulatedError for an event that is not played. */
  take({ object, member }: Pick<Deed, "object" | "member">): boolean {
    const [, stop, name] = REGISTER.exec(member) ?? [];
    if (name === undefined) return false;
    const key = keyOf(eventOf(object.className, name), targetOf(object));
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (stop === undefined ? 1 : -1)));
    return true;
  }

  has(happening: Happening): boolean {
    if (isUnasked(happening.name)) return true;
    return this.targets(happening).length > 0;
  }

  listens(name: EventName): boolean {
    return [...this.counts].some(([key, count]) => count > 0 && key.startsWith(`${name} `));
  }

  /** One entry for each way in which the add-in listens. */
  entries(happening: Happening, message: string): HostEntry[] {
    const { name, item = "" } = happening;
    const targets = isUnasked(name) ? [item] : this.targets(happening);
    return targets.map((targetId) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: isUnasked(name) ? UNASKED[name] : EVENTS[name],
      targetId,
      message,
    }));
  }

  private targets({ name, sheet, item }: Happening): string[] {
    const targets = [WORKBOOK, sheetKey({ id: sheet }), ...(item === undefined ? [] : [item])];
    return targets.filter((target) => (this.counts.get(keyOf(name, target)) ?? 0) > 0);
  }
}

const keyOf = (name: EventName, target: string): string => `${name} ${target}`;

/** "Worksheet" and "DataChanged" are "changed", "Table" and "DataChanged" are "tableChanged". */
function eventOf(className: string, wireName: string): EventName {
  const name = wireName === "DataChanged" ? "Changed" : wireName;
  const [group] = /^(Table|Chart|Comment|Workbook)/.exec(className) ?? [""];
  const prefix = className.startsWith("Worksheet") ? "" : (group ?? className);
  const full = (prefix + name).replace(/^./, (letter) => letter.toLowerCase());
  if (!isEvent(full)) throw new NotEmulatedError(`${className}.on${name}`);
  return full;
}

const isEvent = (name: string): name is keyof typeof EVENTS => Object.hasOwn(EVENTS, name);
const isUnasked = (name: EventName): name is keyof typeof UNASKED => Object.hasOwn(UNASKED, name);

function targetOf({ identity, target }: Deed["object"]): string {
  const { Id: id } = identity();
  if (typeof id === "string") return id;
  // The tables of one sheet.
  const sheet = (target as { sheet?: { id: string } | null }).sheet;
  return sheet ? sheetKey(sheet) : WORKBOOK;
}
