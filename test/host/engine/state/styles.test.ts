import { newBook, parseArea, setCell, styleArea, styleAt, styleOf, styleWith } from "../../../../src/host/engine";

const book = () => {
  const made = newBook();
  made.styles.push({ ...styleOf(made, 0), xf: 3, numberFormat: "0%" });
  return made;
};

test("the same look has one index, and going back gives the file's own style again", () => {
  const made = book();
  const bold = styleWith(made, 1, { font: { bold: true } });
  expect(styleOf(made, bold)).toMatchObject({
    xf: 3,
    changed: true,
    numberFormat: "0%",
    font: { name: "Calibri", bold: true },
  });
  expect(styleWith(made, 1, { font: { bold: true } })).toBe(bold);
  const red = styleWith(made, 1, { fill: "#FF0000" });
  expect(styleWith(made, red, { fill: null })).toBe(1);
  expect(styleWith(made, 0, {})).toBe(0);
});

test("a border given as null goes away", () => {
  const made = book();
  const lined = styleWith(made, 0, { borders: { EdgeTop: { style: "Continuous", weight: "Thin" } } });
  expect(styleWith(made, lined, { borders: { EdgeTop: null } })).toBe(0);
});

test("whole columns and rows are remembered as such, cells they cross keep both", () => {
  const made = book();
  const [sheet] = made.sheets;
  if (!sheet) throw new Error("no sheet");
  setCell(made, sheet, 0, 1, { value: 1, style: 0 });
  styleArea(made, sheet, parseArea("2:2") ?? { top: 1, left: 0, bottom: 1, right: 16383 }, { fill: "#00FF00" });
  styleArea(made, sheet, parseArea("B:B") ?? { top: 0, left: 1, bottom: 1048575, right: 1 }, { numberFormat: "0.0" });
  expect(styleOf(made, styleAt(sheet, 0, 1)).numberFormat).toBe("0.0");
  expect(styleOf(made, styleAt(sheet, 500, 1)).numberFormat).toBe("0.0");
  expect(styleOf(made, styleAt(sheet, 1, 5)).fill).toBe("#00FF00");
  expect(styleOf(made, styleAt(sheet, 1, 1))).toMatchObject({ fill: "#00FF00", numberFormat: "0.0" });
});
