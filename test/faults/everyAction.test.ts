import { WorkbookError } from "#actions";
import { workbookErrorText } from "#text";
import { differences } from "../support/scoringResults";
import { foreign } from "./foreign";
import type { Scenario } from "./scenarios";
import { scenarios } from "./scenarios";
import type { Broken, Failing, Undisturbed } from "./sweep";
import { broken, undisturbed } from "./sweep";

/** `npm run faults` breaks every action with every code; the suite a few of each scenario, others with another FAULTS_SEED. */
const full = process.env["FAULTS"] === "all";
const seed = Number(process.env["FAULTS_SEED"] ?? 1);
const few = 2;
jest.setTimeout(full ? 4 * 3_600_000 : 120_000);

const codes = { GeneralException: "refused", AccessDenied: "protected" } as const;
type Code = keyof typeof codes;

const states = {
  en: { untouched: "Nothing was changed", restored: "was put back", partial: "could not be put back" },
  zh: { untouched: "未做任何修改", restored: "已恢复原状", partial: "未能恢复" },
} as const;

/** Which actions fail: all of them, or a few spread over all, the last ones included, with one code each. */
function* breaks(actions: number): Generator<readonly [at: number, code: Code]> {
  const all = Object.keys(codes) as Code[];
  if (full) for (let at = 1; at <= actions; at++) for (const code of all) yield [at, code];
  else
    for (let i = 0; i < few; i++) {
      const at =
        i === few - 1
          ? Math.max(1, actions - (seed % 9))
          : 1 + Math.floor(((i + ((seed * 0.618034) % 1)) * actions) / few);
      yield [at, i % 2 === 0 ? "GeneralException" : "AccessDenied"];
    }
}

/** The error that a person reads tells the truth about the workbook. */
function wrongWords(error: unknown, code: Code | undefined): string[] {
  if (!(error instanceof WorkbookError)) return [`not a WorkbookError: ${String(error)}`];
  const wrong = code === undefined || error.code === codes[code] ? [] : [`${error.code} for ${code}`];
  const silent = (["en", "zh"] as const).filter(
    (language) => !workbookErrorText(error, language).todo.includes(states[language][error.state]),
  );
  return [...wrong, ...silent.map((language) => `no word of "${error.state}" in ${language}`)];
}

function wrongCells(found: Broken, whole: Undisturbed, scenario: Scenario): string[] {
  const { state } = found.error as WorkbookError;
  const told = (what: string, lines: readonly string[]): string[] => lines.slice(0, 3).map((line) => `${what} ${line}`);
  const ours = [whole.before, found.left, whole.after];
  // Freezing that could not be put back has left values where formulas of ours were, and says that it is partial.
  const cells = state === "partial" ? valuesOf : (book: Broken["left"]) => book;
  const against = foreign(cells(whole.before), ours);
  const user = differences(foreign(cells(found.left), ours), against);
  const saved = found.saved === undefined ? [] : differences(foreign(cells(found.saved), ours), against);
  // An undo that stopped half-way has begun to bring the earlier results back.
  const contents = state === "partial" ? [] : differences(contentsOf(found.left), contentsOf(whole.before));
  const view = scenario.undo === true ? contentsOf : (book: Broken["left"]) => book;
  const isOpen = state === "partial" && scenario.undo !== true;
  const repeated = isOpen ? [] : differences(view(found.again), view(whole.after));
  return [
    ...told("the user's", user),
    ...told("saved", saved),
    ...told(`${state}, but`, contents),
    ...told("done again", repeated),
  ];
}

/** The same with values in place of formulas. */
function valuesOf({ sheets, ...book }: Broken["left"]): Broken["left"] {
  const value = (cell: unknown): Broken["left"]["sheets"][0]["cells"][string] => ({
    ...(cell as object),
    ...{ formula: undefined, spill: undefined, spilled: undefined },
  });
  const plain = (cells: object) => Object.fromEntries(Object.entries(cells).map(([at, cell]) => [at, value(cell)]));
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, cells: plain(sheet.cells) })) };
}

/** Cells, names, tables and the order of sheets, without looks. */
function contentsOf({ sheets, names }: Broken["left"]): unknown {
  const content = (cell: unknown): unknown => {
    const { value, formula } = cell as { value: unknown; formula?: string };
    return formula ?? value;
  };
  return {
    names: names.map(({ name, formula }) => [name, formula]),
    sheets: sheets.map(({ name, tables, autoFilter, cells }) => ({
      ...{ name, tables, autoFilter },
      cells: Object.fromEntries(
        Object.entries(cells).flatMap(([at, cell]) => (content(cell) === null ? [] : [[at, content(cell)]])),
      ),
    })),
  };
}

describe.each(Object.entries(scenarios))("%s", (_name, scenario) => {
  let whole: Undisturbed;
  beforeAll(async () => {
    // The first time in a process may take a few more actions than later ones.
    await undisturbed(scenario);
    whole = await undisturbed(scenario);
  });

  test("whichever action is refused, no cell of the user's has changed, the error is true, and the next run is whole", async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const [at, code] of breaks(whole.actions)) {
      const found = await broken(scenario, new Map([[at, code]]), count++ % (full ? 10 : few) === 1);
      const lines = wrongWords(found.error, code);
      wrong.push(...(lines.length > 0 ? lines : wrongCells(found, whole, scenario)).map((line) => `at ${at}: ${line}`));
    }
    expect(count).toBeGreaterThan(few - 1);
    expect(wrong).toEqual([]);
  });

  test("when putting back is refused too, no cell of the user's is lost and the error is true", async () => {
    const wrong: string[] = [];
    const first = whole.actions - 4;
    for (let later = 1; later <= (full ? 200 : 1); later++) {
      const second = full ? later * 7 : 80 + ((seed * 37) % 150);
      const failing: Failing = new Map([
        [first, "GeneralException"],
        [first + second, "AccessDenied"],
      ]);
      const found = await broken(scenario, failing, later % 10 === 1);
      const lines = wrongWords(found.error, undefined);
      wrong.push(...(lines.length > 0 ? lines : wrongCells(found, whole, scenario)).map((l) => `at ${second}: ${l}`));
    }
    expect(wrong).toEqual([]);
  });
});
