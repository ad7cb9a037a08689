import type { Book } from "../../src/host/engine";
import { describeBook } from "../support/describeBook";

type Described = ReturnType<typeof describeBook>;
type Look = Readonly<Record<string, unknown>>;

/** What Excel takes for granted need not be said. */
const implied: Look = { indent: 0, wrapText: false, fill: null, numberFormat: "General" };

function plainLook(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([key, value]) => value !== implied[key] && key !== "changed"));
}

/** What a workbook says, as plain data that can be compared: neither selections, nor numbers inside, nor blank cells that look as any. */
export function told(book: Book): Described {
  const described = describeBook(book);
  const { xf: _xf, ...first } = book.styles[0] ?? { changed: false };
  const ordinary = JSON.stringify(plainLook(first as Look));
  const sheets = described.sheets.map((sheet) => ({
    ...sheet,
    selection: undefined,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).flatMap(([at, cell]) => {
        const { look, ...content } = cell as { look: Look; value: unknown; formula?: string };
        const plain = plainLook(look);
        const bare = content.value === null && content.formula === undefined && JSON.stringify(plain) === ordinary;
        return bare ? [] : [[at, { ...content, look: plain }]];
      }),
    ),
    conditionalFormats: [...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => ({ ...rule, priority: 0 })),
  }));
  return JSON.parse(JSON.stringify({ ...described, sheets })) as Described;
}
