import { calculator, locate, show, typedBook } from "../calculated";

afterAll(() => calculator.close());

test("a formula's text that looks like an error is text too", async () => {
  const book = typedBook({
    S: { A1: "'#N/A", A2: "=A1", A3: '="#REF"&"!"', A4: "=ISTEXT(A3)", A5: '=IFERROR(A3,"none")&"."', A6: "=A1:A2" },
  });
  await calculator.calculate(book);
  expect(["A2", "A3", "A4", "A5", "A6", "A7"].map((address) => show(book, address))).toEqual([
    "#N/A",
    "#REF!",
    true,
    "#REF!.",
    "#N/A",
    "#N/A",
  ]);
  const value = (address: string) => locate(book, address).sheet.cells[Number(address.slice(1)) - 1]?.[0]?.value;
  expect(["A2", "A3", "A6", "A7"].map((address) => typeof value(address))).toEqual(Array(4).fill("string"));
});
