import fc from "fast-check";
import type { ScoreRequest } from "#actions";
import { quoteSheet } from "#workbook";
import { modelFor } from "./fuzzModel";
import { label, sheetName, textNumber } from "./fuzzText";

/** null is blank; text is typed as text; a formula or a number with a format says so. */
export type FuzzCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly number: number; readonly format: string };

export interface FuzzSheet {
  readonly name: string;
  /** Rows from A1. */
  readonly rows: readonly (readonly FuzzCell[])[];
  readonly hidden?: boolean;
  readonly table?: string;
  readonly filter?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The table shows its totals. */
  readonly totals?: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen?: readonly [rows: number, columns: number];
  /** Areas with a rule, and with a list to choose from, of the user's own. */
  readonly rules?: readonly string[];
  readonly choices?: readonly string[];
}

/** What somebody does to the data of a scored workbook; rows, columns and criteria are counted around when there are fewer. */
export type FuzzEdit =
  | { readonly do: "insert"; readonly row: number; readonly rating: number }
  | { readonly do: "delete"; readonly row: number }
  | { readonly do: "type"; readonly row: number; readonly column: number; readonly rating: number | string }
  | { readonly do: "weight"; readonly criterion: number; readonly rating: number }
  | { readonly do: "column" }
  | {
      readonly do: "sort";
      readonly column: number;
      readonly ascending: boolean;
      /** Columns on the right of the data that are sorted with it, such as our own. */
      readonly further: number;
    };

/** A workbook that somebody may have, with what they ask for. Plain JSON, so that a failure can be kept. */
export interface FuzzCase {
  readonly sheets: readonly FuzzSheet[];
  /** Index of the sheet in front. */
  readonly active: number;
  readonly request: ScoreRequest;
  /** Names of the user's own, with what they refer to. */
  readonly names?: Readonly<Record<string, string>>;
  /** Done after the first run, before another one. */
  readonly edits?: readonly FuzzEdit[];
}

const rating: fc.Arbitrary<FuzzCell> = fc.oneof(
  { weight: 14, arbitrary: fc.integer({ min: -20, max: 200 }) },
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }).map((x) => x / 10) },
  { weight: 4, arbitrary: fc.double({ min: -1e3, max: 1e12, noNaN: true }).map((x) => (x === 0 ? 0 : x)) },
  { weight: 6, arbitrary: textNumber },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 90 }).map((x) => ({ number: x / 100, format: "0.0%" })) },
  { weight: 1, arbitrary: fc.integer({ min: 30_000, max: 50_000 }).map((x) => ({ number: x, format: "yyyy-mm-dd" })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom("=10/4", "=ROW()*3", "=SUM(1,2)^2", '="12"&"%"', '=""', "=1=1")
      .map((formula) => ({ formula })),
  },
  { weight: 1, arbitrary: fc.constantFrom("=1/0", "=NA()", "=nothing", "=SQRT(-1)").map((formula) => ({ formula })) },
  { weight: 1, arbitrary: fc.constantFrom<FuzzCell>(true, false) },
  { weight: 1, arbitrary: fc.constantFrom<FuzzCell>(1e-12, 5e-300, 1e15, 123456789012345, 1e300, -1e-9, 0.1 + 0.2) },
  { weight: 1, arbitrary: label },
);

/** Names that differ, but for their letters' case, width and white space in one case of twenty. */
const names = fc
  .tuple(fc.array(label, { minLength: 2, maxLength: 8 }), fc.nat({ max: 19 }))
  .map(([all, alike]) => (alike === 0 ? [...all, ` ${(all[0] ?? "x").toUpperCase()}`] : distinct(all)));

function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.map((text, i) => {
    const key = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
    const fresh = seen.has(key) ? `${text} ${i}` : text;
    seen.add(key);
    return fresh;
  });
}

const letters = (column: number): string => String.fromCharCode(65 + column);

interface Shape {
  readonly top: number;
  readonly left: number;
  readonly title: string;
  readonly total: FuzzCell;
  readonly note: FuzzCell;
  readonly blankRow: boolean;
  readonly region: boolean;
  readonly as: "region" | "table" | "filter" | "hidden filter";
  readonly mergedTitle: boolean;
  readonly mergedData: boolean;
  readonly hiddenRow: boolean;
  readonly hiddenColumn: boolean;
  /** What stands on the right of the data, so many columns off. */
  readonly beside: { readonly gap: number; readonly cell: FuzzCell } | null;
  readonly frozen: boolean;
  readonly rule: boolean;
  readonly choice: boolean;
  readonly totals: boolean;
}

const rarely = (times: number): fc.Arbitrary<boolean> => fc.nat({ max: times - 1 }).map((n) => n === times - 1);

const shape: fc.Arbitrary<Shape> = fc.record({
  top: fc.nat({ max: 4 }),
  left: fc.constantFrom(0, 0, 1, 2),
  title: label,
  total: fc.constantFrom<FuzzCell>(null, null, "Total", "合计", "Ｔｏｔａｌ：", "Average"),
  note: fc.constantFrom<FuzzCell>(null, null, "a note", 5, { formula: "=1+1" }),
  blankRow: rarely(8),
  region: rarely(3),
  as: fc.constantFrom("region", "region", "region", "region", "table", "filter", ...(["hidden filter"] as const)),
  mergedTitle: rarely(4),
  mergedData: rarely(25),
  hiddenRow: rarely(8),
  hiddenColumn: rarely(8),
  beside: fc.option(
    fc.record({
      gap: fc.constantFrom(1, 2, 4),
      cell: fc.constantFrom<FuzzCell>("mine", 3, { formula: "=A2" }, { formula: "=COUNTA(A:A)" }),
    }),
    { freq: 3 },
  ),
  frozen: rarely(4),
  rule: rarely(4),
  choice: rarely(4),
  totals: rarely(3),
});

function sheetOf(name: string, header: readonly string[], body: readonly (readonly FuzzCell[])[], s: Shape): FuzzSheet {
  const width = header.length;
  const pad = (row: readonly FuzzCell[]): FuzzCell[] => [...Array<null>(s.left).fill(null), ...row];
  const above = Array.from({ length: s.top }, (_, i) => (i === 0 ? pad([s.title]) : []));
  const half = Math.ceil(body.length / 2);
  const rows = s.blankRow && s.as !== "table" ? [...body.slice(0, half), [], ...body.slice(half)] : [...body];
  const totals = s.total === null ? [] : [[s.total, ...Array<number>(width - 1).fill(7)]];
  const last = s.top + 1 + rows.length;
  const range = `${letters(s.left)}${s.top + 1}:${letters(s.left + width - 1)}${last}`;
  const below = s.region ? [[], [], [s.note], ["Other", "Number"], ["x", 1], ["y", 2]] : [];
  const merges = [
    ...(s.mergedTitle && s.top > 1 ? [`${letters(s.left)}1:${letters(s.left + width)}1`] : []),
    ...(s.mergedData && s.as === "region" ? [`${letters(s.left)}${s.top + 2}:${letters(s.left)}${s.top + 3}`] : []),
  ];
  const ratings = `${letters(s.left + 1)}${s.top + 2}:${letters(s.left + width - 1)}${last}`;
  // In the row of the first industry, which every shape has.
  const beside = s.beside === null ? [] : [...Array<null>(s.beside.gap).fill(null), s.beside.cell];
  const placed = rows.map((row, i) =>
    i === 0 ? [...row, ...Array<null>(width - row.length).fill(null), ...beside] : row,
  );
  return {
    name,
    ...(s.frozen ? { frozen: [s.top + 1, s.left + 1] as const } : {}),
    ...(s.rule ? { rules: [ratings] } : {}),
    ...(s.choice ? { choices: [ratings] } : {}),
    ...(s.totals && s.as === "table" ? { totals: true } : {}),
    rows: [...above, pad(header), ...placed.map(pad), ...(s.as === "table" ? [] : totals.map(pad)), ...below.map(pad)],
    ...(s.as === "table" ? { table: range } : {}),
    ...(s.as === "filter" ? { filter: range } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(s.hiddenRow || s.as === "hidden filter" ? { hiddenRows: [s.top + 1] } : {}),
    ...(s.hiddenColumn ? { hiddenColumns: [s.left + width - 1] } : {}),
  };
}

const sheet = fc
  .tuple(names, fc.uniqueArray(label, { minLength: 2, maxLength: 7 }), shape)
  .chain(([rowNames, raw, s]) => {
    const header = distinct(raw).map((text, i) => (i === 0 ? `Industry ${text}`.slice(0, 200) : text.slice(0, 200)));
    const body = fc.tuple(
      ...rowNames.map((name) => fc.tuple(...header.map((_, j) => (j === 0 ? fc.constant(name) : rating)))),
    );
    return body.map((cells) => ({ header, rowNames, cells, shape: s }));
  });

const request = fc.record({
  language: fc.constantFrom("en" as const, "zh" as const),
  values: fc.constantFrom(true, ...([false, false, false] as const)),
});

const edit: fc.Arbitrary<FuzzEdit> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), row: fc.nat({ max: 9 }), rating: fc.nat({ max: 99 }) }),
  fc.record({ do: fc.constant("delete" as const), row: fc.nat({ max: 9 }) }),
  fc.record({
    do: fc.constant("type" as const),
    ...{ row: fc.nat({ max: 9 }), column: fc.nat({ max: 6 }) },
    rating: fc.oneof(
      fc.nat({ max: 99 }),
      textNumber.map((text) => `'${text}`),
      fc.constant(""),
    ),
  }),
  fc.record({ do: fc.constant("weight" as const), criterion: fc.nat({ max: 6 }), rating: fc.nat({ max: 90 }) }),
  fc.record({
    do: fc.constant("sort" as const),
    ...{ column: fc.nat({ max: 6 }), ascending: fc.boolean(), further: fc.constantFrom(0, 4) },
  }),
  fc.record({ do: fc.constant("column" as const) }),
);
/** One workbook in three is worked on between two runs. */
const edits = fc.oneof(
  { weight: 2, arbitrary: fc.constant<FuzzEdit[]>([]) },
  { weight: 1, arbitrary: fc.array(edit, { minLength: 1, maxLength: 4 }) },
);

/** Workbooks of one to three sheets in every shape that we know of, each with a request to score it. */
export const fuzzCase: fc.Arbitrary<FuzzCase> = fc
  .tuple(
    sheet,
    fc.uniqueArray(sheetName, { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() }),
    request,
    fc.nat({ max: 5 }),
    edits,
    fc.boolean(),
  )
  .chain(([main, sheetNames, asked, extra, edited, named]) => {
    const [nameColumn = "", ...columns] = main.header;
    const model = fc.option(modelFor(nameColumn, columns, main.rowNames), { freq: 4 });
    return model.map((chosen): FuzzCase => {
      const [first = "Data", ...others] = sheetNames;
      const more = others.map((name, i): FuzzSheet => ({
        name,
        rows: [["note", i], [{ formula: "=1+1" }]],
        ...(i === 1 && extra > 2 ? { hidden: true } : {}),
      }));
      const data = sheetOf(first, main.header, main.cells, main.shape);
      const sheets = extra === 0 ? [...more, data] : [data, ...more];
      const { values, language } = asked;
      return {
        sheets,
        active: sheets.indexOf(data),
        ...(named ? { names: { Rate_2024: "=1.07", 行业数: `=COUNTA(${quoteSheet(first)}!$A:$A)` } } : {}),
        ...(edited.length > 0 ? { edits: edited } : {}),
        request: { language, ...(values ? { values } : {}), ...(chosen === null ? {} : { model: chosen }) },
      };
    });
  });
