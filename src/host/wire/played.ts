import { NotEmulatedError } from "./errors";
import type { Arguments, Played } from "./arguments";

export type { Played };

/** How a class of Excel's is played: each member a few lines. Getters and methods may answer with a promise. */
export interface ClassDescription<T> {
  /** By what `getItem` finds it again, and whether the API shows it ("Id") or only the wire ("_Id"). */
  readonly id?: { readonly name: "Id" | "_Id"; of(target: T): string | number };
  readonly get?: Readonly<Partial<Record<string, (target: T) => unknown>>>;
  readonly set?: Readonly<Partial<Record<string, (target: T, value: unknown) => unknown>>>;
  readonly objects?: Readonly<Partial<Record<string, (target: T) => Played | null>>>;
  readonly methods?: Readonly<Partial<Record<string, (target: T, args: Arguments) => unknown>>>;
  /** Makes it a collection. */
  readonly items?: (target: T) => Played[];
  readonly item?: (target: T, key: Arguments) => Played;
  /** Makes it one that can be held beyond its batch. */
  readonly keep?: (target: T, held: boolean) => void;
}

/** An object of the described class; whatever the description lacks fails with its own name. */
export function playedBy<T>(className: string, description: ClassDescription<T>, target: T): Played {
  const missing = (name: string) => new NotEmulatedError(`${className}.${name}`);
  const member = <M>(members: Readonly<Partial<Record<string, M>>> | undefined, name: string): M => {
    const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (!found) throw missing(name);
    return found;
  };
  const { id, get, set, objects, methods, items, item, keep } = description;
  return {
    className,
    target,
    isCollection: items !== undefined,
    scalars: Object.keys(get ?? {}),
    identity: () => (id ? { [id.name]: id.of(target) } : {}),
    hasScalar: (name) => Object.hasOwn(get ?? {}, name),
    hasObject: (name) => Object.hasOwn(objects ?? {}, name),
    get: (name) => member(get, name)(target),
    set: (name, value) => member(set, name)(target, value),
    object: (name) => member(objects, name)(target),
    call: (name, args) => member(methods, name)(target, args),
    items: () => (items ? items(target) : []),
    item(key) {
      if (!item) throw missing("getItem");
      return item(target, key);
    },
    keep(held) {
      keep?.(target, held);
      return keep !== undefined;
    },
  };
}
