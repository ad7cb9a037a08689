import type { Problem } from "#core";
import { JsonReader } from "../../../src/core/file/jsonReader";
import { codes } from "../fixtures";

/** What a reader function makes of one JSON object, with the codes of its problems. */
export function readPart<T>(
  read: (reader: JsonReader) => T,
  json: Record<string, unknown>,
): { part: T; found: string[] } {
  const problems: Problem[] = [];
  const part = read(new JsonReader(json, "p", problems));
  return { part, found: codes(problems) };
}
