import { invalidArgument } from "./errors";

/** One object of Excel's that the host plays, as the wire sees it. Member names are as in Excel's API: "getRange". */
export interface Played {
  readonly className: string;
  /** What the object stands on; only the class that made it looks inside. */
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Names of the scalar properties that `load()` without names reads. */
  readonly scalars: readonly string[];
  /** What the client finds the object by in later batches, under the name it looks for. */
  identity(): Record<string, string | number>;
  hasScalar(name: string): boolean;
  hasObject(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): unknown;
  object(name: string): Played | null;
  call(name: string, args: Arguments): unknown;
  items(): Played[];
  item(key: Arguments): Played;
  /** Holds it beyond the batch, or lets go of it; false when its class has no references. */
  keep(held: boolean): boolean;
}

/** A call's arguments, read with their types; an argument that does not fit is InvalidArgument, as Excel says. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get all(): readonly unknown[] {
    return this.values;
  }

  /** As it came; an argument that was left out is null. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  given(index: number): boolean {
    return this.raw(index) !== null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  textOr<F>(index: number, fallback: F): string | F {
    return this.given(index) ? this.text(index) : fallback;
  }

  whole(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  wholeOr(index: number, fallback: number): number {
    return this.given(index) ? this.whole(index) : fallback;
  }

  flag(index: number, fallback = false): boolean {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  oneOf<C extends string>(index: number, choices: readonly C[], fallback?: C): C {
    return asOneOf(this.raw(index) ?? fallback, choices);
  }

  /** A plain object such as sort fields or filter criteria. */
  record(index: number): Record<string, unknown> {
    return asRecord(this.raw(index));
  }

  list(index: number): unknown[] {
    const value = this.raw(index);
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }

  /** An object of Excel's; null when another kind of value was passed. */
  object(index: number): Played | null {
    const value = this.raw(index);
    return isPlayed(value) ? value : null;
  }
}

export const isPlayed = (value: unknown): value is Played =>
  typeof value === "object" && value !== null && "className" in value && "target" in value;

export function asOneOf<C extends string>(value: unknown, choices: readonly C[]): C {
  const found = choices.find((choice) => typeof value === "string" && choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}
