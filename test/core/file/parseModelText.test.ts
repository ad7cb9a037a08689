import { parseModelText } from "#core";

const lines = (n: number): string => "\n".repeat(n);

test.each([
  ["", 1],
  ["{", 1],
  [`{${lines(4)}"version": 1,${lines(2)}`, 7],
  [`{${lines(2)}"version": 1,${lines(1)}}${lines(9)}`, 4],
  [`{${lines(2)}"version": 1,${lines(1)}"name": "a model",${lines(1)}"groups": NaN${lines(3)}}`, 5],
  [`{ nonsense ${lines(30)}}`, 1],
  [`{ "version": 1 }${lines(20)}!`, 21],
])("%j is not JSON, and line %d is where", (text, line) => {
  expect(parseModelText(text).problems).toEqual([
    { severity: "error", code: "file/not-json", where: "", detail: { line } },
  ]);
});

test("a byte order mark is no mistake", () => {
  expect(parseModelText("\ufeff[]").problems.map((found) => found.code)).toEqual(["file/not-object"]);
});
