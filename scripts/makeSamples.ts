/** Makes samples/*.xlsx from the CSV files beside them, through the same client and host as everything else. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeModel } from "#actions";
import type { ScoringModel } from "#core";
import { defaultCriteria, parseModelFile, suggestModel } from "#core";
import { openWorkbook } from "#host";
import type { Language } from "#text";

const samples = path.join(process.cwd(), "samples");
type Cell = string | number;

interface Sample {
  readonly file: string;
  readonly csv: string;
  readonly sheet: string;
  readonly language: Language;
  /** Lines above the header; the first is the title. */
  readonly title: readonly string[];
  readonly notes: { readonly sheet: string; readonly lines: readonly string[] };
  /** Added to every row, with its header. */
  readonly lastColumn?: readonly [header: string, value: string];
  readonly percents: RegExp;
  readonly nameWidth: number;
  readonly model: (header: readonly string[], rows: readonly (readonly Cell[])[]) => ScoringModel;
}

function readCsv(file: string): Cell[][] {
  const lines = readFileSync(path.join(samples, file), "utf8").trimEnd().split(/\r?\n/);
  const width = (lines[0] ?? "").split(",").length;
  return lines.map((line) => {
    const fields = line
      .split(",")
      .map((field) => (field !== "" && Number.isFinite(Number(field)) ? Number(field) : field));
    if (fields.length !== width) throw new Error(`${file}: ${line}`);
    return fields;
  });
}

function modelFile(): ScoringModel {
  const { model, problems } = parseModelFile(
    JSON.parse(readFileSync(path.join(samples, "us-industries.model.json"), "utf8")),
  );
  if (model === undefined) throw new Error(JSON.stringify(problems));
  return model;
}

/** The suggestion for the Chinese sample with the example weights of the default criteria, no longer marked as a guess. */
function defaultModel(header: readonly string[], rows: readonly (readonly Cell[])[]): ScoringModel {
  const columns = header.slice(1).map((name, j) => ({
    header: name,
    ratings: Float64Array.from(rows, (row) => Number(row[j + 1])),
    texts: rows.map((row) => String(row[j + 1])),
    format: "number" as const,
  }));
  const table = { nameHeader: String(header[0]), names: rows.map((row) => String(row[0])), columns };
  const { model } = suggestModel(table);
  if (model === undefined) throw new Error("no model for the Chinese sample");
  const criteria = model.criteria.map(({ suggested: _, ...criterion }) => ({
    ...criterion,
    weight: defaultCriteria.find((known) => known.id === criterion.id)?.weight ?? 0,
  }));
  return { ...model, name: "示例默认权重，请按本公司情况修改", criteria };
}

const list: readonly Sample[] = [
  {
    file: "us-industries.xlsx",
    csv: "us-industries.csv",
    sheet: "Industries",
    language: "en",
    title: [],
    notes: {
      sheet: "Notes",
      lines: [
        "About these data",
        "94 US industries, averages over all US-listed firms, about 2023/24.",
        "Source: Damodaran Online, industry averages (NYU Stern), compiled from its public tables.",
        "Money is in millions of US dollars; ratios are fractions of sales.",
        "Left as published, traps included: financial industries without payables and working capital, negative margins,",
        "an industry with a single firm, extreme values, a misspelt name, and nine rows whose two firm counts disagree",
        "because the two source tables define the industry differently.",
      ],
    },
    percents: / margin$|\/ sales$/,
    nameWidth: 210,
    model: modelFile,
  },
  {
    file: "行业示例.xlsx",
    csv: "行业示例.csv",
    sheet: "行业数据",
    language: "zh",
    title: ["示例数据（数字均为虚构，仅供演示）"],
    notes: {
      sheet: "说明",
      lines: ["说明", "本工作簿中的所有数字均为示例数据，不代表任何真实行业。", "比率以小数表示：0.17 即 17%。"],
    },
    lastColumn: ["数据来源", "示例数据"],
    percents: /CR20|增速|胜率|溢价/,
    nameWidth: 150,
    model: defaultModel,
  },
];

async function make(sample: Sample): Promise<void> {
  const [header = [], ...rows] = readCsv(sample.csv);
  const workbook = await openWorkbook();
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = sample.sheet;
    writeData(sheet, sample, header, rows);
    const notes = context.workbook.worksheets.add(sample.notes.sheet);
    notes.getRange(`A1:A${sample.notes.lines.length}`).values = sample.notes.lines.map((line) => [line]);
    notes.getRange("A1").format.font.bold = true;
    notes.getRange("A:A").format.columnWidth = 600;
    sheet.activate();
    await context.sync();
  });
  const headers = header.map(String);
  const problems = await writeModel(sample.model(headers, rows), sample.language);
  if (problems.some((problem) => problem.severity === "error")) throw new Error(JSON.stringify(problems));
  writeFileSync(path.join(samples, sample.file), await workbook.save());
  workbook.close();
}

function writeData(
  sheet: Excel.Worksheet,
  sample: Sample,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): void {
  const { title, lastColumn } = sample;
  const body = rows.map((row) => [
    `'${String(row[0])}`,
    ...row.slice(1),
    ...(lastColumn === undefined ? [] : [lastColumn[1]]),
  ]);
  const heads = [...header, ...(lastColumn === undefined ? [] : [lastColumn[0]])];
  title.forEach((line, i) => {
    const cell = sheet.getCell(i, 0);
    cell.values = [[line]];
    cell.format.font.bold = true;
    cell.format.font.size = 14;
  });
  const top = title.length;
  const head = sheet.getRangeByIndexes(top, 0, 1, heads.length);
  head.values = [heads];
  head.format.font.bold = true;
  head.format.fill.color = "#DDEBF7";
  head.format.wrapText = true;
  head.format.verticalAlignment = "Center";
  head.format.horizontalAlignment = "Center";
  head.format.rowHeight = 45;
  sheet.getRangeByIndexes(top + 1, 0, body.length, heads.length).values = body;
  heads.forEach((name, column) => {
    const cells = sheet.getRangeByIndexes(top + 1, column, body.length, 1);
    if (column > 0) cells.numberFormat = numberFormat(String(name), rows, column, sample) as unknown as string[][];
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      column === 0 ? sample.nameWidth : 72;
  });
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, top + 1, 1));
  sheet.autoFilter.apply(sheet.getRangeByIndexes(top, 0, body.length + 1, heads.length));
}

function numberFormat(name: string, rows: readonly (readonly Cell[])[], column: number, { percents }: Sample): string {
  if (percents.test(name)) return "0%";
  const numbers = rows.map((row) => row[column]).filter((cell): cell is number => typeof cell === "number");
  return numbers.every(Number.isInteger) ? "#,##0" : "#,##0.0";
}

async function main(): Promise<void> {
  for (const sample of list) await make(sample);
}

void main();
