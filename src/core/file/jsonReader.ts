import { problem, type Problem } from "../model/problem";

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a JSON value is, in one word. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}

export function isObject(value: unknown): value is JsonObject {
  return kindOf(value) === "object";
}

/**
 * Reads fields of one JSON object and collects what is wrong with them, each with its path.
 * A method returns its fallback when the field is absent, and also after reporting a wrong type, so that reading goes on.
 */
export class JsonReader {
  constructor(
    readonly json: JsonObject,
    readonly path: string,
    readonly problems: Problem[],
  ) {}

  where(field: string): string {
    return this.path === "" ? field : `${this.path}.${field}`;
  }

  has(field: string): boolean {
    return this.json[field] !== undefined;
  }

  text(field: string, fallback?: string): string {
    return this.read(field, "text", (v): v is string => typeof v === "string", fallback) ?? "";
  }

  number(field: string, fallback?: number): number {
    return this.read(field, "number", (v): v is number => typeof v === "number", fallback) ?? NaN;
  }

  flag(field: string, fallback: boolean): boolean {
    return this.read(field, "true or false", (v): v is boolean => typeof v === "boolean", fallback) ?? fallback;
  }

  choice<T extends string>(field: string, choices: readonly T[], fallback: T): T {
    const found = this.json[field] ?? fallback;
    const choice = choices.find((c) => c === found);
    if (choice !== undefined) return choice;
    const detail = { field, choices: choices.join(", "), found: typeof found === "string" ? found : kindOf(found) };
    this.problems.push(problem("error", "file/choice", this.where(field), detail));
    return fallback;
  }

  list(field: string, fallback?: readonly unknown[]): readonly unknown[] {
    return this.read(field, "list", (v): v is readonly unknown[] => Array.isArray(v), fallback) ?? [];
  }

  /** A reader for an object in this field; undefined when it is absent or not an object. */
  object(field: string, required: boolean): JsonReader | undefined {
    if (!required && !this.has(field)) return undefined;
    const json = this.read(field, "object", isObject);
    return json === undefined ? undefined : new JsonReader(json, this.where(field), this.problems);
  }

  /** A reader for each object of the list in this field; an entry that is no object is reported once and keeps its place. */
  objects(field: string, fallback?: readonly unknown[]): JsonReader[] {
    return this.list(field, fallback).map((entry, k) => {
      const path = `${this.where(field)}[${k}]`;
      if (isObject(entry)) return new JsonReader(entry, path, this.problems);
      this.wrongType(field, path, "object", entry);
      return new JsonReader({}, path, []);
    });
  }

  /** Numbers by name. */
  numbers(field: string): Record<string, number> {
    const reader = this.object(field, false);
    return Object.fromEntries(Object.keys(reader?.json ?? {}).map((name) => [name, reader?.number(name) ?? NaN]));
  }

  /** Warns about every field that is not among these: mostly a slip of the pen. */
  only(...fields: readonly string[]): void {
    for (const field of Object.keys(this.json)) {
      if (fields.includes(field) || field.startsWith("$")) continue;
      this.problems.push(problem("warning", "file/unknown-field", this.where(field), { field }));
    }
  }

  wrongType(field: string, where: string, expected: string, found: unknown): void {
    this.problems.push(problem("error", "file/type", where, { field, expected, found: kindOf(found) }));
  }

  private read<T>(field: string, expected: string, fits: (v: unknown) => v is T, fallback?: T): T | undefined {
    const value = this.json[field];
    if (value === undefined) {
      if (fallback === undefined) this.problems.push(problem("error", "file/missing", this.where(field), { field }));
      return fallback;
    }
    if (fits(value)) return value;
    this.wrongType(field, this.where(field), expected, value);
    return fallback;
  }
}
