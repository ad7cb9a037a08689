import { problem } from "../model/problem";
import type { Gate } from "../model/scoringModel";
import type { JsonReader } from "./jsonReader";

const tests = ["below", "above", "equals"] as const;

/** One gate of the model file (`index` counts from 0): exactly one of below, above and equals. */
export function readGate(reader: JsonReader, index: number): Gate {
  reader.only("column", "below", "above", "equals", "capTier", "reason");
  const gate = { column: reader.text("column"), capTier: reader.text("capTier"), reason: reader.text("reason", "") };
  const present = tests.filter((test) => reader.has(test));
  const [test] = present;
  if (present.length !== 1) {
    const detail = { gate: index + 1, found: present.join(", ") };
    reader.problems.push(problem("error", "file/gate-test", reader.path, detail));
  }
  if (test === "above") return { ...gate, above: reader.number("above") };
  if (test !== "equals") return { ...gate, below: test === undefined ? NaN : reader.number("below") };
  const text = reader.json["equals"];
  return { ...gate, equals: typeof text === "string" ? text : reader.number("equals") };
}
