import { Arguments, isPlayed } from "./arguments";
import { ExcelError, NotEmulatedError } from "./errors";
import type { ArgumentInfo, ObjectPath } from "./messages";
import { PathType } from "./messages";
import type { Played } from "./played";
import type { References } from "./references";

/** "GetRange" → "getRange"; a leading underscore stays. */
export const memberName = (wireName: string): string => wireName.slice(0, 1).toLowerCase() + wireName.slice(1);

/** A method that is called, or a property that is set: then its value is the only argument. */
export interface Deed {
  object: Played;
  member: string;
  args: Arguments;
}

/** Where paths begin. */
export interface World {
  root: Played;
  references: References;
  /** An object made by its type's name; null when there is no such type. */
  service(typeName: string): Played | null;
  /** Runs what may change the workbook; whoever must know what it did looks on from here. */
  act(deed: Deed, run: () => unknown): unknown;
}

/** The objects of one batch by their path's id. A path is walked once: a method that makes something runs once. */
export class ObjectTable {
  private readonly found = new Map<number, Played | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly world: World,
  ) {}

  /** Null stands for a null object, and for whatever is reached through one. */
  async resolve(id: number): Promise<Played | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ExcelError("InvalidObjectPath", `The object path ${id} is not part of the request.`);
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The class of an object that was reached already. */
  knownClass(id: number | undefined): string | undefined {
    return id === undefined ? undefined : this.found.get(id)?.className;
  }

  async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    return new Arguments(await this.list(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  private async walk(path: ObjectPath): Promise<Played | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.world.root;
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.reference:
        return this.world.references.find(path.Name);
      case PathType.nothing:
        return null;
      default:
        return this.step(path);
    }
  }

  private service(typeName: string): Played {
    const object = this.world.service(typeName);
    if (!object) throw new NotEmulatedError(typeName);
    return object;
  }

  private async step(path: ObjectPath): Promise<Played | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) return parent.object(memberName(path.Name));
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args);
    if (path.ObjectPathType !== PathType.method) throw new NotEmulatedError(`ObjectPathType ${path.ObjectPathType}`);
    const name = memberName(path.Name);
    const result = await this.world.act({ object: parent, member: name, args }, () => parent.call(name, args));
    if (result === null || isPlayed(result)) return result;
    throw new NotEmulatedError(`${parent.className}.${name} as an object`);
  }

  private async list(values: readonly unknown[], ids: unknown): Promise<unknown[]> {
    const beside = Array.isArray(ids) ? ids : [];
    const read: unknown[] = [];
    for (const [index, value] of values.entries()) read.push(await this.value(value, beside[index]));
    return read;
  }

  private async value(value: unknown, id: unknown): Promise<unknown> {
    if (Array.isArray(id) && Array.isArray(value)) return this.list(value, id);
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    return isRecord(value) ? this.record(value) : value;
  }

  /** Objects that sit inside plain objects ("{source: range}") come as their path's id under a name of their own. */
  private async record(value: Record<string, unknown>): Promise<unknown> {
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    const read: Record<string, unknown> = {};
    for (const [name, below] of Object.entries(value)) read[name] = isRecord(below) ? await this.record(below) : below;
    return read;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
