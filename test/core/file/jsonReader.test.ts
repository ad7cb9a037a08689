import type { Problem } from "#core";
import { JsonReader, kindOf } from "../../../src/core/file/jsonReader";
import { codes } from "../fixtures";

function read(json: Record<string, unknown>) {
  const problems: Problem[] = [];
  return { problems, reader: new JsonReader(json, "at", problems) };
}

test.each([
  [null, "null"],
  [[], "list"],
  [{}, "object"],
  [1, "number"],
  ["", "string"],
])("%j is a %s", (value, expected) => {
  expect(kindOf(value)).toBe(expected);
});

test("an absent field takes its fallback, or is missing when it has none", () => {
  const { reader, problems } = read({});
  expect([
    reader.text("a", "x"),
    reader.number("b", 2),
    reader.flag("c", true),
    reader.choice("d", ["p", "q"], "q"),
  ]).toEqual(["x", 2, true, "q"]);
  expect(problems).toEqual([]);
  reader.number("b");
  expect(codes(problems)).toEqual(["error file/missing @at.b"]);
});

test("a wrong type is reported with what was expected, and reading goes on", () => {
  const { reader, problems } = read({ a: 1, b: "2", c: 0, d: "z", e: {}, f: [1], g: [] });
  reader.text("a");
  reader.number("b");
  reader.flag("c", false);
  reader.choice("d", ["p", "q"], "q");
  reader.list("e");
  expect(reader.objects("f").map(({ json, path }) => [json, path])).toEqual([[{}, "at.f[0]"]]);
  expect(reader.object("g", false)).toBeUndefined();
  expect(codes(problems)).toEqual([
    "error file/type @at.a",
    "error file/type @at.b",
    "error file/type @at.c",
    "error file/choice @at.d",
    "error file/type @at.e",
    "error file/type @at.f[0]",
    "error file/type @at.g",
  ]);
  expect(problems[1]?.detail).toEqual({ field: "b", expected: "number", found: "string" });
  expect(problems[3]?.detail).toEqual({ field: "d", choices: "p, q", found: "z" });
});

test("unknown fields are warnings, but for editors' $schema", () => {
  const { reader, problems } = read({ a: 1, b: 2, $schema: "x" });
  reader.only("a");
  expect(codes(problems)).toEqual(["warning file/unknown-field @at.b"]);
});

test("numbers are read by name", () => {
  const { reader, problems } = read({ caps: { 零售: 3, Oil: "4" } });
  expect(reader.numbers("caps")).toEqual({ 零售: 3, Oil: NaN });
  expect(codes(problems)).toEqual(["error file/type @at.caps.Oil"]);
  expect(reader.numbers("floors")).toEqual({});
});
