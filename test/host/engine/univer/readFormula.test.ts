import { calculator, put, show, typedBook } from "../calculated";

const inRow = (text: string, down: number): string =>
  text.replace(/(?<=\b[A-Z]{1,2})[0-9]+/g, (digits) => String(Number(digits) + down));

/** What a formula that was filled down shows in each row. */
async function filled(formula: string, columns: (row: number) => string): Promise<unknown[]> {
  const values = Array.from({ length: 12 }, (_row, row) => [`A${row + 1}`, (row + 1) ** 2]);
  const book = typedBook({ Sheet: Object.fromEntries(values), "Other 1": { A3: 7, A4: "=A3*2", A5: "=A4*2" } });
  const places = [4, 5, 6].map((row) => `${columns(row)}${row}`);
  places.forEach((place, down) => put(book, place, `=${inRow(formula, down)}`));
  await calculator.calculate(book);
  return places.map((place) => show(book, place));
}

test.each([
  ["A4+1", [17, 26, 37]],
  ["SUM($A$1:A4)", [30, 55, 91]],
  ["SUM(A$5:A4)", [41, 25, 61]],
  ["SUM(A4:$A$5)", [41, 25, 61]],
  ["'Other 1'!A3+A1", [8, 18, 37]],
  ["SUM($A$1:$A$3)", [14, 14, 14]],
  ["ROW()", [4, 5, 6]],
  ["SUM(A:A)+A4", [666, 675, 686]],
  ["SUM(A3:A5 A4:A9)", [41, 61, 85]],
])("%s filled down is read for each row", async (formula, expected) => {
  expect(await filled(formula, () => "C")).toEqual(expected);
  expect(await filled(formula, (row) => String.fromCharCode(64 + row))).toEqual(expected);
});

test("the same words in another row read the same cells", async () => {
  const book = typedBook({
    Sheet: { A1: 1, A2: 2, C1: "=A2+ROW()", C2: "=A2+ROW()", C3: "=A3+ROW()", C4: "=A2+ROW()" },
  });
  await calculator.calculate(book);
  expect(["C1", "C2", "C3", "C4"].map((place) => show(book, place))).toEqual([3, 4, 3, 6]);
});

test("formulas that read the ones above follow them, however they are read", async () => {
  const cells = Object.fromEntries(Array.from({ length: 30 }, (_row, row) => [`B${30 - row}`, `=B${31 - row}+1`]));
  const book = typedBook({ Sheet: { ...cells, B31: 1 } });
  await calculator.calculate(book);
  expect(show(book, "B1")).toBe(31);
});
