import { addGate, ruleOf, withGate, withoutGate, withRule } from "../../../src/taskpane/model/editGates";
import { smallModel } from "../../support/smallTable";
import type { DataTable } from "#core";

const [gate = { column: "", capTier: "", reason: "", below: 0 }] = smallModel.gates;
const numbers = Array.from({ length: 11 }, (_, k) => 100 + 10 * k);
const column = (header: string) => ({
  header,
  ratings: Float64Array.from(numbers),
  texts: numbers.map(String),
  format: "number" as const,
});
const table: DataTable = {
  nameHeader: "Industry",
  names: numbers.map((n) => `i${n}`),
  columns: [column("Size"), column("Peers")],
};

test("a gate says how it compares, and keeps the rest when that changes", () => {
  expect(ruleOf(gate)).toEqual({ test: "below", limit: 50 });
  const { below: _, ...rest } = { below: 0, ...gate };
  expect(withRule(gate, { test: "above", limit: 50 })).toEqual({ ...rest, above: 50 });
  expect(withRule(gate, { test: "equals", limit: "bank" })).toEqual({ ...rest, equals: "bank" });
});

test("a comparison with a number never gets a text", () => {
  const equals = withRule(gate, { test: "equals", limit: "bank" });
  expect(withRule(equals, { test: "below", limit: "bank" })).toMatchObject({ below: 0 });
});

test("a new red line tests the first criterion's column without one, at its tenth part, down to the last tier", () => {
  const added = addGate(smallModel, table, (header) => `${header}!`).gates[1];
  expect(added).toEqual({ column: "Size", below: 110, capTier: "C", reason: "Size!" });
});

test("a red line can be changed and removed", () => {
  expect(withGate(smallModel, 0, { ...gate, capTier: "C" }).gates[0]?.capTier).toBe("C");
  expect(withoutGate(smallModel, 0).gates).toEqual([]);
});
