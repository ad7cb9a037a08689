import type { Book, Border, CellStyle, StyleChange } from "../book";

const line = (style: string, weight: Border["weight"], color: string): Border => ({ style, weight, color });
const thin = line("Continuous", "Thin", "#7F7F7F");
const box = (border: Border) => ({ EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border });
const heading = (size: number, border?: Border): StyleChange => ({
  font: { name: "Calibri", size, bold: true, color: "#44546A" },
  ...(border ? { borders: { EdgeBottom: border } } : {}),
});
const painted = (fill: string, color: string): StyleChange => ({ fill, font: { color } });

/** What the API calls them, what Excel shows, the file's number, and what they look like in Office's colours. */
const BUILT_IN: readonly (readonly [api: string, name: string, id: number, look: StyleChange])[] = [
  ["Normal", "Normal", 0, {}],
  ["Comma", "Comma", 3, { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  ["Currency", "Currency", 4, { numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' }],
  ["Percent", "Percent", 5, { numberFormat: "0%" }],
  ["WholeComma", "Comma [0]", 6, { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  ["WholeDollar", "Currency [0]", 7, { numberFormat: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)' }],
  ["Hlink", "Hyperlink", 8, { font: { underline: "Single", color: "#0563C1" } }],
  ["HlinkTrav", "Followed Hyperlink", 9, { font: { underline: "Single", color: "#954F72" } }],
  ["Note", "Note", 10, { fill: "#FFFFCC", borders: box(line("Continuous", "Thin", "#B2B2B2")) }],
  ["WarningText", "Warning Text", 11, { font: { color: "#FF0000" } }],
  ["SheetTitle", "Title", 15, { font: { name: "Calibri Light", size: 18, color: "#44546A" } }],
  ["Heading1", "Heading 1", 16, heading(15, line("Continuous", "Thick", "#4472C4"))],
  ["Heading2", "Heading 2", 17, heading(13, line("Continuous", "Thick", "#A2B8E1"))],
  ["Heading3", "Heading 3", 18, heading(11, line("Continuous", "Medium", "#8EA9DB"))],
  ["Heading4", "Heading 4", 19, heading(11)],
  ["Input", "Input", 20, { ...painted("#FFCC99", "#3F3F76"), borders: box(thin) }],
  [
    "Output",
    "Output",
    21,
    { fill: "#F2F2F2", font: { bold: true, color: "#3F3F3F" }, borders: box({ ...thin, color: "#3F3F3F" }) },
  ],
  ["Calculation", "Calculation", 22, { fill: "#F2F2F2", font: { bold: true, color: "#FA7D00" }, borders: box(thin) }],
  [
    "CheckCell",
    "Check Cell",
    23,
    { fill: "#A5A5A5", font: { bold: true, color: "#FFFFFF" }, borders: box(line("Double", "Thick", "#3F3F3F")) },
  ],
  [
    "LinkedCell",
    "Linked Cell",
    24,
    { font: { color: "#FA7D00" }, borders: { EdgeBottom: line("Double", "Thick", "#FF8001") } },
  ],
  [
    "Total",
    "Total",
    25,
    {
      font: { bold: true },
      borders: { EdgeTop: line("Continuous", "Thin", "#4472C4"), EdgeBottom: line("Double", "Thick", "#4472C4") },
    },
  ],
  ["Good", "Good", 26, painted("#C6EFCE", "#006100")],
  ["Bad", "Bad", 27, painted("#FFC7CE", "#9C0006")],
  ["Neutral", "Neutral", 28, painted("#FFEB9C", "#9C5700")],
  ["ExplanatoryText", "Explanatory Text", 53, { font: { italic: true, color: "#7F7F7F" } }],
  ...accents(),
];

function accents(): [string, string, number, StyleChange][] {
  const colors = [
    "4472C4 D9E1F2 B4C6E7 8EA9DB",
    "ED7D31 FCE4D6 F8CBAD F4B084",
    "A5A5A5 EDEDED DBDBDB C9C9C9",
    "FFC000 FFF2CC FFE699 FFD966",
    "5B9BD5 DDEBF7 BDD7EE 9BC2E6",
    "70AD47 E2EFDA C6E0B4 A9D08E",
  ];
  return colors.flatMap((shades, index) => {
    const accent = index + 1;
    const id = 29 + index * 4;
    return shades.split(" ").map((color, shade): [string, string, number, StyleChange] => {
      const api = shade === 0 ? `Accent${accent}` : `Accent${accent}_${shade * 20}`;
      const name = shade === 0 ? `Accent${accent}` : `${shade * 20}% - Accent${accent}`;
      return [api, name, id + shade, painted(`#${color}`, shade === 0 || shade === 3 ? "#FFFFFF" : "#000000")];
    });
  });
}

/** The file's number of a built-in style; undefined for a style of the user's. */
export const builtInStyleId = (name: string): number | undefined =>
  BUILT_IN.find(([, shown]) => shown.toLowerCase() === name.toLowerCase())?.[2];

/** The API's own name of a built-in style, of Excel.BuiltInStyle: "Heading1" for "Heading 1"; any other style's name as it is. */
export const apiStyleName = (name: string): string => BUILT_IN.find(([, shown]) => same(shown, name))?.[0] ?? name;

/** The workbook's cell styles: Excel's own first, as the workbook may have changed them. */
export function cellStyles(book: Book): CellStyle[] {
  const own = [...(book.cellStyles ?? [])];
  const builtIn = BUILT_IN.map(([, name, , look]): CellStyle => {
    const changed = own.find((style) => same(style.name, name));
    if (changed) own.splice(own.indexOf(changed), 1);
    return changed ?? { name, builtIn: true, look };
  });
  return [...builtIn, ...own];
}

/** By the name that Excel shows or the one that the API has for it ("Heading 1", "Heading1"), without case. */
export function findCellStyle(book: Book, key: string): CellStyle | undefined {
  const shown = BUILT_IN.find(([api]) => same(api, key))?.[1] ?? key;
  return cellStyles(book).find(({ name }) => same(name, shown));
}

/** Changes what a style looks like, for cells that get it from now on. */
export function changeCellStyle(book: Book, style: CellStyle, change: StyleChange): void {
  const { font, borders, ...rest } = change;
  const look: StyleChange = { ...style.look, ...rest };
  if (font) look.font = { ...style.look.font, ...font };
  if (borders) look.borders = { ...style.look.borders, ...borders };
  style.look = look;
  const list = (book.cellStyles ??= []);
  if (!list.includes(style)) list.push(style);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
