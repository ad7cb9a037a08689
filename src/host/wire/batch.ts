import { Arguments, asRecord } from "./arguments";
import { ExcelError, NotEmulatedError } from "./errors";
import type { Action, ActionResult, BatchError, BatchRequest, BatchResponse } from "./messages";
import { ActionType } from "./messages";
import type { World } from "./objectTable";
import { ObjectTable, memberName } from "./objectTable";
import type { Played } from "./played";
import { readQuery } from "./query";

export interface BatchContext extends World {
  /** Called before each action; throws when a fault is switched on for it. */
  beforeAction(): void;
}

/** Runs the actions in program order. At the first that fails it stops: what ran before stays done. */
export async function runBatch(request: BatchRequest, context: BatchContext): Promise<BatchResponse> {
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const batch = new Batch(request, context);
  for (const [index, action] of request.Actions.entries()) {
    try {
      context.beforeAction();
      results.push({ ActionId: action.Id, Value: (await batch.run(action)) ?? null });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: batch.error(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Batch {
  private readonly table: ObjectTable;

  constructor(
    private readonly request: BatchRequest,
    private readonly context: BatchContext,
  ) {
    this.table = new ObjectTable(request.ObjectPaths, context);
  }

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.table.resolve(action.ObjectPathId);
    // Excel lets calls on a null object pass: samples delete a sheet that may not be there this way.
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(object);
      case ActionType.query:
        return readQuery(object, action.QueryInfo, this.query);
      case ActionType.queryAsJson:
        return readQuery(object, action.QueryInfo, this.query).then(asApiNames);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return this.set(object, memberName(action.Name), (await this.table.arguments(action.ArgumentInfo)).raw(0));
      case ActionType.update:
        return this.update(object, asRecord(action.ObjectState));
      default:
        throw new NotEmulatedError(`ActionType ${action.ActionType}`);
    }
  }

  error(error: unknown, action: Action, index: number): BatchError {
    const { code, message, status } = error instanceof ExcelError ? error : hostFault(error);
    return {
      Code: code,
      Message: message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: status,
    };
  }

  private get query() {
    return { references: this.context.references, keepItems: this.request.AutoKeepReference === true };
  }

  private instantiate(object: Played): Record<string, unknown> {
    const reference = this.context.references.idOf(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private async call(object: Played, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      if (this.context.references.keep(object) === undefined) throw new NotEmulatedError(`${object.className}.track`);
      return null;
    }
    const args = await this.table.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") return this.context.references.remove(args.text(0));
    if (action.Name === "_GetReferenceCount") return this.context.references.size;
    if (action.Name === "_RemoveAllReferences") return this.context.references.clear();
    const name = memberName(action.Name);
    return this.context.act({ object, member: name, args }, () => object.call(name, args));
  }

  private set(object: Played, name: string, value: unknown): unknown {
    return this.context.act({ object, member: name, args: new Arguments([value]) }, () => object.set(name, value));
  }

  private async update(object: Played, state: Record<string, unknown>): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const member = memberName(name);
      if (!object.hasObject(member)) await this.set(object, member, value);
      else {
        const child = object.object(member);
        if (child) await this.update(child, asRecord(value));
      }
    }
  }

  /** As Excel names the place: "Range.values", "WorksheetCollection.getItem". */
  private location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const name = memberName(action.Name || path?.Name || "getItem");
    const owner = this.table.knownClass(action.Name ? action.ObjectPathId : path?.ParentObjectPathId);
    return owner === undefined ? name : `${owner}.${name}`;
  }
}

/** A mistake of the host's own must reach the caller of `sync` with its trace, not hang it. */
const hostFault = (error: unknown): ExcelError =>
  new ExcelError("HostFault", error instanceof Error ? (error.stack ?? error.message) : String(error), 500);

/** The answer to `retrieve` carries API names and `items` instead of wire names. */
function asApiNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asApiNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, below]) => [name === "_Items" ? "items" : memberName(name), asApiNames(below)]),
  );
}
