import type { Arguments } from "../../wire/arguments";
import type { ClassDescription, Played } from "../../wire/played";
import { playedBy } from "../../wire/played";
import type { Targets } from "./targets";

type ClassName = keyof Targets & keyof typeof Excel;
export type Api<K extends ClassName> = InstanceType<(typeof Excel)[K]>;

/** A description whose member names the compiler compares with Microsoft's types. */
export interface ExcelClass<K extends ClassName, T = Targets[K]> extends ClassDescription<T> {
  readonly get?: { readonly [M in keyof Api<K>]?: (target: T) => unknown };
  /** The client reads `showGridlines`, `showHeadings` and `textOrientation`, and sets them without their first word. */
  readonly set?: {
    readonly [M in keyof Api<K> | "gridlines" | "headings" | "orientation"]?: (target: T, value: unknown) => unknown;
  };
  readonly objects?: { readonly [M in keyof Api<K> | `_${string}`]?: (target: T) => Played | null };
  /** What the client makes of `Excel.createWorkbook`, on the web and elsewhere, is in no type of Microsoft's. */
  readonly methods?: {
    readonly [M in keyof Api<K> | "createAndOpenWorkbook" | "createWorkbook" | `_${string}`]?: (
      target: T,
      args: Arguments,
    ) => unknown;
  };
}

type Maker = (target: never) => Played;
const makers = new Map<string, Maker>();

/** Says how a class of Excel's is played. Each class has one file that does. */
export function defineClass<K extends ClassName>(name: K, description: ExcelClass<K>): void {
  makers.set(name, (target: Targets[K]) => playedBy<Targets[K]>(name, description, target));
}

/** The object of class `name` that stands on `target`. */
export function play<K extends ClassName>(name: K, target: Targets[K]): Played {
  const maker = makers.get(name) as ((target: Targets[K]) => Played) | undefined;
  if (!maker) throw new TypeError(`No file of objects/ defines ${name}.`);
  return maker(target);
}
