import type { Problem, ScoringModel } from "#core";
import { parseModelFile, problem } from "#core";
import type { Language } from "#text";
import { keyOfWord } from "#text";
import { cellAddress, quoteSheet } from "../address";
import type { CellValue, SheetCells } from "../snapshot";
import type { ModelCells, ModelRow, SectionKey } from "./modelCells";
import { readModelCells } from "./modelCells";

export interface ParsedModelSheet {
  readonly model?: ScoringModel;
  readonly language?: Language;
  /** Fingerprint of the model as we last wrote it. */
  readonly fingerprint?: string;
  /** The address of the cell that holds a path of the model, such as "criteria[2].weight"; the sheet when none does. */
  readonly place: (path: string) => string;
  readonly problems: readonly Problem[];
}

type Json = Record<string, unknown>;

/** Where on the sheet each path of the model file stands. */
class Places {
  private readonly cells = new Map<string, string>();
  constructor(private readonly sheet: string) {}

  note(path: string, row: ModelRow, key: string): void {
    const column = row.columns[key] ?? 0;
    this.cells.set(path, `${quoteSheet(this.sheet)}!${cellAddress(row.row, column)}`);
  }

  /** The address of the nearest enclosing path, or the sheet. */
  find(path: string): string {
    for (let at = path; at !== ""; at = at.replace(/(\.[^.]*|\[\d+\])$/, "")) {
      const cell = this.cells.get(at);
      if (cell !== undefined) return cell;
      if (!/(\.[^.]*|\[\d+\])$/.test(at)) break;
    }
    return quoteSheet(this.sheet);
  }
}

/**
 * Reads the model back from its sheet, in whichever language it was written or edited.
 * @returns the model with the language it is shown in; problems carry the address of the cell to mend.
 */
export function parseModelSheet(cells: SheetCells, sheet: string): ParsedModelSheet {
  const read = readModelCells(cells);
  const places = new Places(sheet);
  const required: readonly SectionKey[] = ["criteria", "tiers"];
  const absent = required.filter((key) => read.section(key) === undefined);
  if (absent.length > 0) {
    return {
      place: () => quoteSheet(sheet),
      problems: absent.map((section) => problem("error", "model/section-missing", quoteSheet(sheet), { section })),
    };
  }
  const settings = keyed(read, "settings", places, "");
  const parsed = parseModelFile(readJson(read, settings, places));
  const problems = parsed.problems.map((p) => ({ ...p, where: places.find(p.where) }));
  const language = String(settings["language"] ?? "")
    .trim()
    .toLowerCase();
  return {
    ...(parsed.model === undefined ? {} : { model: parsed.model }),
    ...(language === "zh" || language === "en" ? { language } : {}),
    ...(settings["fingerprint"] === undefined ? {} : { fingerprint: String(settings["fingerprint"]) }),
    place: (path) => places.find(path),
    problems,
  };
}

function readJson(read: ModelCells, settings: Json, places: Places): Json {
  const groups = readGroups(read, places);
  const budget = readBudget(read, places);
  return {
    version: 1,
    name: String(settings["name"] ?? ""),
    ...(settings["nameColumn"] === undefined ? {} : { nameColumn: String(settings["nameColumn"]) }),
    ...(groups === undefined ? {} : { groups }),
    criteria: rows(read, "criteria").map((row, i) => readCriterion(row, `criteria[${i}]`, places)),
    ...(settings["minCoverage"] === undefined ? {} : { missing: { minCoverage: settings["minCoverage"] } }),
    gates: rows(read, "gates").map((row, i) => readGate(row, `gates[${i}]`, places)),
    tiers: rows(read, "tiers").map((row, i) => readTier(row, `tiers[${i}]`, places)),
    ...(budget === undefined ? {} : { budget }),
  };
}

function rows(read: ModelCells, key: SectionKey): readonly ModelRow[] {
  return read.section(key) ?? [];
}

function keyed(read: ModelCells, key: SectionKey, places: Places, path: string): Json {
  const json: Json = {};
  for (const row of rows(read, key)) {
    for (const [name, value] of Object.entries(row.values)) {
      json[name] = value;
      places.note(name === "minCoverage" ? "missing.minCoverage" : `${path}${name}`, row, name);
    }
  }
  return json;
}

/** The key of a typed word, or the typed text itself so that the file reader can say what it found. */
function chosen<K extends string>(value: CellValue | undefined, key: K | undefined): string | undefined {
  return value === undefined ? undefined : (key ?? String(value));
}

function readCriterion(row: ModelRow, path: string, places: Places): Json {
  const { values } = row;
  places.note(path, row, "column");
  for (const key of ["id", "column", "group", "weight", "direction", "axis", "scale"])
    places.note(`${path}.${key}`, row, key);
  for (const key of ["low", "high"]) places.note(`${path}.scale.${key}`, row, key);
  const word = (key: string): string => String(values[key] ?? "");
  return {
    id: String(values["id"] ?? values["column"] ?? ""),
    column: String(values["column"] ?? ""),
    label: pruned({ en: textOf(values["en"]), zh: textOf(values["zh"]) }),
    ...pruned({
      group: chosen(
        values["group"],
        keyOfWord(word("group"), (w) => w.groups),
      ),
      weight: values["weight"],
      direction: chosen(
        values["direction"],
        keyOfWord(word("direction"), (w) => w.directions),
      ),
      axis: chosen(
        values["axis"],
        keyOfWord(word("axis"), (w) => w.axes),
      ),
    }),
    scale: readScale(row),
    ...(keyOfWord(word("note"), (w) => ({ suggested: w.suggested })) === undefined ? {} : { suggested: true }),
  };
}

function readScale(row: ModelRow): Json {
  const { values } = row;
  const kind = keyOfWord(String(values["scale"] ?? ""), (w) => w.scales);
  if (kind === "goalposts" || kind === "logGoalposts") {
    return { kind: "goalposts", ...pruned({ low: values["low"], high: values["high"] }), log: kind === "logGoalposts" };
  }
  if (kind !== "points" && kind !== "bands") return { kind: kind ?? String(values["scale"] ?? "") };
  const pairs: (CellValue | undefined)[][] = [];
  for (let i = 1; row.columns[`at${i}`] !== undefined; i++) {
    const pair = [values[`at${i}`], values[`value${i}`]];
    if (pair.some((entry) => entry !== undefined)) pairs.push(pair);
  }
  return { kind, [kind]: pairs };
}

function readGroups(read: ModelCells, places: Places): Json | undefined {
  const groups: Json = {};
  for (const row of rows(read, "groups")) {
    const key = keyOfWord(String(row.values["group"] ?? ""), (w) => w.groups);
    if (key === undefined || row.values["weight"] === undefined) continue;
    groups[key] = row.values["weight"];
    places.note(`groups.${key}`, row, "weight");
  }
  return Object.keys(groups).length === 0 ? undefined : groups;
}

function readTier(row: ModelRow, path: string, places: Places): Json {
  places.note(path, row, "id");
  places.note(`${path}.min`, row, "min");
  const { values } = row;
  return {
    id: String(values["id"] ?? ""),
    ...pruned({ min: values["min"] }),
    label: pruned({ en: textOf(values["en"]), zh: textOf(values["zh"]) }),
  };
}

function readGate(row: ModelRow, path: string, places: Places): Json {
  places.note(path, row, "column");
  const { values } = row;
  const test = keyOfWord(String(values["test"] ?? ""), (w) => w.tests) ?? String(values["test"] ?? "");
  if (test !== "") places.note(`${path}.${test}`, row, "threshold");
  places.note(`${path}.capTier`, row, "capTier");
  return {
    column: String(values["column"] ?? ""),
    ...(test === "" ? {} : pruned({ [test]: values["threshold"] })),
    capTier: String(values["capTier"] ?? ""),
    reason: String(values["reason"] ?? ""),
  };
}

function readBudget(read: ModelCells, places: Places): Json | undefined {
  const settings = keyed(read, "budget", places, "budget.");
  if (settings["total"] === undefined) return undefined;
  // Users choose these keys: an object that is filled one by one would lose the one called __proto__.
  const named = { shares: new Map(), floors: new Map(), caps: new Map(), locks: new Map() };
  for (const row of rows(read, "tiers")) {
    const id = String(row.values["id"] ?? "");
    if (row.values["share"] === undefined) continue;
    named.shares.set(id, row.values["share"]);
    places.note(`budget.shares.${id}`, row, "share");
  }
  for (const row of rows(read, "bounds")) {
    const name = String(row.values["name"] ?? "");
    for (const [field, key] of [
      ["floors", "floor"],
      ["caps", "cap"],
      ["locks", "lock"],
    ] as const) {
      if (row.values[key] === undefined) continue;
      named[field].set(name, row.values[key]);
      places.note(`budget.${field}.${name}`, row, key);
    }
  }
  const fields = Object.entries(named).map(([field, amounts]) => [field, Object.fromEntries(amounts) as Json]);
  return { ...settings, ...(Object.fromEntries(fields) as Json) };
}

function textOf(value: CellValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function pruned(json: Json): Json {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
