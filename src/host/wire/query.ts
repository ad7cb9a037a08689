import { NotEmulatedError } from "./errors";
import type { QueryInfo } from "./messages";
import { memberName } from "./objectTable";
import type { Played } from "./played";
import type { References } from "./references";
import { isUnplayed } from "./unplayed";

/** What to read of an object: names, each with what to read below it; `all` reads every scalar property. */
interface Wanted {
  all: boolean;
  below: Map<string, Wanted>;
}

export interface QueryContext {
  references: References;
  /** Collection items of a kind that has references are kept at once. */
  keepItems: boolean;
}

const wireName = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The answer to `load`: wire names, nested objects nested, a collection's items under `_Items`. */
export function readQuery(object: Played, info: QueryInfo | undefined, context: QueryContext): Promise<unknown> {
  const wanted: Wanted = { all: false, below: new Map() };
  const select = (info?.Select ?? []).filter((path) => path !== "");
  for (const path of [...select, ...(info?.Expand ?? [])]) want(wanted, path);
  if (select.length === 0) wanted.all = true;
  return read(object, wanted, context, info);
}

/** An object that is named by itself is read with all its scalar properties. */
function want(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const part of path.split(/[/.]/).map(memberName)) {
    if (part === "*" || part === "$all") {
      at.all = true;
      return;
    }
    if (part === "items" || part === "") continue;
    const next = at.below.get(part) ?? { all: false, below: new Map() };
    at.below.set(part, next);
    at = next;
  }
  at.all = true;
}

async function read(object: Played, wanted: Wanted, context: QueryContext, page?: QueryInfo): Promise<unknown> {
  const answer: Record<string, unknown> = {};
  if (wanted.all) for (const name of object.scalars) answer[wireName(name)] = await object.get(name);
  const ofItems: Wanted = { all: wanted.all && object.isCollection, below: new Map() };
  for (const [name, below] of wanted.below) {
    if (object.hasScalar(name)) answer[wireName(name)] = await object.get(name);
    else if (object.hasObject(name)) answer[wireName(name)] = await readBelow(object, name, below, context);
    else if (object.isCollection) ofItems.below.set(name, below);
    else if (isUnplayed(object.className, name)) throw new NotEmulatedError(`${object.className}.${name}`);
    // Excel leaves out of the answer what it has no member for.
  }
  if (ofItems.all || ofItems.below.size > 0) answer["_Items"] = await readItems(object, ofItems, context, page);
  return answer;
}

async function readBelow(object: Played, name: string, below: Wanted, context: QueryContext): Promise<unknown> {
  const child = object.object(name);
  if (!child) return null;
  return read(child, below, context);
}

async function readItems(
  object: Played,
  wanted: Wanted,
  context: QueryContext,
  page: QueryInfo | undefined,
): Promise<unknown[]> {
  const from = page?.Skip ?? 0;
  const items = object.items().slice(from, page?.Top === undefined ? undefined : from + page.Top);
  const answers: unknown[] = [];
  for (const item of items) {
    const reference = context.keepItems ? context.references.keep(item) : undefined;
    const answer = (await read(item, wanted, context)) as Record<string, unknown>;
    answers.push({ ...item.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }), ...answer });
  }
  return answers;
}
