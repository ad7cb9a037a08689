import { rangeOfName } from "../base/addresses";
import { defineClass } from "../base/define";
import type { NameTarget } from "../base/targets";
import { contentGet, valueType, wireValue } from "../range/rangeContent";
import { nameCells } from "./names";

/** A name's cells are read as its range is; of a formula every item of what it comes to. */
defineClass("NamedItemArrayValues", {
  get: { types: (target) => read(target, "valueTypes"), values: (target) => read(target, "values") },
});

async function read({ session, name }: NameTarget, member: "values" | "valueTypes"): Promise<unknown[][] | null> {
  const range = rangeOfName(session, name);
  if (range) return contentGet[member](range);
  const cells = await nameCells(session, name);
  return cells.map((row) =>
    row.map((value) => (member === "values" ? wireValue(value) : valueType({ value, style: 0 }))),
  );
}
