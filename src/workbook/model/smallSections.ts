import type { ColumnFormat, Gate, ScoringModel } from "#core";
import { criterionGroups, tierShare } from "#core";
import type { GateTest, Language } from "#text";
import { modelWords, sheetWords } from "#text";
import type { Area } from "../address";
import { amountFormat } from "../amountFormat";
import { cellAddress, columnLetters, fixedArea, fixedCell, quoteSheet } from "../address";
import { colours } from "../layout";
import type { CellContent } from "../plan/plan";
import { literal, quoted } from "../plan/plan";
import type { SheetBuilder } from "../plan/sheetBuilder";
import { criteriaColumns } from "./criteriaSection";
import type { CheckedAreas } from "./modelCheck";
import { modelCheckFormula } from "./modelCheck";
import type { GateRefs } from "./modelRefs";
import { headerRow, inputCells, sectionTitle } from "./sectionStyle";

/** Rows left blank under gates and bounds, so that a person can add one without inserting. */
const spareRows = 2;

export interface SectionContext {
  readonly model: ScoringModel;
  readonly language: Language;
  readonly live: boolean;
}

/** Group weights; `criteria` is the criteria table's area, whose rows are summed. */
export function planGroups(builder: SheetBuilder, top: number, context: SectionContext, criteria: Area) {
  const { model, language, live } = context;
  const words = modelWords[language];
  const [first, last] = [top + 2, top + 1 + criterionGroups.length];
  sectionTitle(builder, top, 3, words.sections.groups);
  headerRow(builder, top + 1, [words.groups.group, words.groups.weight, words.groups.share]);
  const column = (name: "group" | "weight"): string => {
    const letters = columnLetters(criteriaColumns.indexOf(name));
    return `$${letters}$${criteria.top + 2}:$${letters}$${criteria.bottom + 1}`;
  };
  criterionGroups.forEach((group, i) => {
    const row = first + i;
    const has = (r: number): string =>
      `(SUMIF(${column("group")},${fixedCell(r, 0)},${column("weight")})>0)*${fixedCell(r, 1)}`;
    const all = criterionGroups.map((_, k) => has(first + k)).join("+");
    const share: CellContent = model.groups !== undefined && live ? `=${has(row)}/(${all})` : "";
    builder.setRow(row, 0, [sheetWords[language].groups[group], model.groups?.[group] ?? "", share]);
    inputCells(builder, row, 1, 1);
  });
  builder.format({ top: first, left: 2, bottom: last, right: 2 }, { numberFormat: "0.0%" });
  return {
    next: last + 2,
    area: { top: first, left: 0, bottom: last, right: 1 },
    names: fixedArea({ top: first, left: 0, bottom: last, right: 0 }),
    shares: fixedArea({ top: first, left: 2, bottom: last, right: 2 }),
  };
}

export function planTiers(builder: SheetBuilder, top: number, context: SectionContext) {
  const { model, language, live } = context;
  const words = modelWords[language];
  const [first, last] = [top + 2, top + 1 + model.tiers.length];
  sectionTitle(builder, top, 5, words.sections.tiers);
  const { id, en, zh, min, share, shown } = words.tiers;
  headerRow(builder, top + 1, [id, en, zh, min, share, shown], { texts: [0, 1, 2, 5] });
  model.tiers.forEach((tier, i) => {
    const row = first + i;
    const label = cellAddress(row, language === "en" ? 1 : 2);
    builder.setRow(row, 0, [
      literal(tier.id),
      literal(tier.label.en),
      literal(tier.label.zh),
      tier.min ?? "",
      tierShare(model.budget?.shares ?? {}, tier.id) ?? "",
      live ? `=${cellAddress(row, 0)}&" "&${label}` : literal(tierShown(tier, language)),
    ]);
    inputCells(builder, row, 1, 4);
  });
  builder.format({ top: first, left: 4, bottom: last, right: 4 }, { numberFormat: "0.0%" });
  builder.format({ top: first, left: 5, bottom: last, right: 5 }, { horizontal: "Left", indent: 1 });
  const prefix = `${quoteSheet(builder.sheet)}!`;
  const column = (c: number): string => prefix + fixedArea({ top: first, left: c, bottom: last, right: c });
  const area: Area = { top: first, left: 0, bottom: last, right: 5 };
  return { next: last + 2, area, ids: column(0), mins: column(3), shares: column(4), shown: column(5) };
}

/** "A Key", "A 重点": the letter and the word. */
export function tierShown(tier: ScoringModel["tiers"][number], language: Language): string {
  return `${tier.id} ${tier.label[language]}`;
}

export function gateTest(gate: Gate): { readonly test: GateTest; readonly threshold: number | string } {
  if ("below" in gate) return { test: "below", threshold: gate.below };
  if ("above" in gate) return { test: "above", threshold: gate.above };
  return { test: "equals", threshold: gate.equals };
}

export function planGates(
  builder: SheetBuilder,
  top: number,
  context: SectionContext,
  tierIds: string,
  formats: ReadonlyMap<string, ColumnFormat>,
) {
  const { model, language, live } = context;
  const words = modelWords[language];
  sectionTitle(builder, top, 5, words.sections.gates);
  const { column, test, threshold, capTier, reason, check } = words.gates;
  headerRow(builder, top + 1, [column, test, threshold, capTier, check, reason], { texts: [0, 1, 3, 4, 5] });
  const prefix = `${quoteSheet(builder.sheet)}!`;
  const refs = model.gates.map((gate, i): GateRefs => {
    const row = top + 2 + i;
    const compared = gateTest(gate);
    const limit = typeof compared.threshold === "string" ? literal(compared.threshold) : compared.threshold;
    const testWord = sheetWords[language].tests[compared.test];
    const isKind = typeof compared.threshold === "string" ? "ISTEXT" : "ISNUMBER";
    const changed = `OR(${cellAddress(row, 0)}<>${quoted(gate.column)},${cellAddress(row, 1)}<>${quoted(testWord)},NOT(${isKind}(${cellAddress(row, 2)})))`;
    const known = `ISNUMBER(MATCH(${cellAddress(row, 3)},${tierIds},0))`;
    const checked = `=IF(${changed},${quoted(words.checks.test)},IF(${known},${quoted(sheetWords[language].ok)},${quoted(words.checks.tier)}))`;
    builder.setRow(row, 0, [
      literal(gate.column),
      testWord,
      limit,
      literal(gate.capTier),
      live ? checked : "",
      literal(gate.reason),
    ]);
    if (formats.get(gate.column) === "percent") builder.formatRow(row, 2, 2, { numberFormat: "0.0%" });
    const cell = (c: number): string => prefix + fixedCell(row, c);
    return { threshold: cell(2), capTier: cell(3), reason: cell(5), check: cell(4) };
  });
  const next = top + 2 + model.gates.length + spareRows;
  for (let row = top + 2; row < next; row++) {
    inputCells(builder, row, 0, 3);
    inputCells(builder, row, 5, 5);
    builder.formatRow(row, 3, 3, { horizontal: "Left", indent: 1 });
    builder.formatRow(row, 4, 4, { color: colours.muted });
  }
  return { next: next + 1, refs, area: { top: top + 2, left: 0, bottom: next - 1, right: 5 } };
}

export function planBudgetSettings(builder: SheetBuilder, top: number, context: SectionContext) {
  const { model, language } = context;
  const words = modelWords[language];
  sectionTitle(builder, top, 1, words.sections.budget);
  const keys = ["total", "unit", "reserve"] as const;
  const prefix = `${quoteSheet(builder.sheet)}!`;
  const refs = { total: "", unit: "", reserve: "" };
  keys.forEach((key, i) => {
    builder.setRow(top + 1 + i, 0, [words.budget[key], model.budget?.[key] ?? ""]);
    inputCells(builder, top + 1 + i, 1, 1);
    builder.formatRow(top + 1 + i, 1, 1, { numberFormat: amountFormat(model.budget) });
    refs[key] = prefix + fixedCell(top + 1 + i, 1);
  });
  return { next: top + 5, refs };
}

/** Excel takes formulas of up to 8192 characters; a longer list of bounds is not watched. */
const longestList = 4000;

export function planBounds(builder: SheetBuilder, top: number, context: SectionContext) {
  const words = modelWords[context.language];
  const { budget } = context.model;
  // Maps: an industry may be called "constructor" or "toString", which every object has.
  const bounds = [budget?.floors, budget?.caps, budget?.locks].map((amounts) => new Map(Object.entries(amounts ?? {})));
  const names = [...new Set(bounds.flatMap((amounts) => [...amounts.keys()]))];
  sectionTitle(builder, top, 3, words.sections.bounds);
  headerRow(builder, top + 1, [words.bounds.name, words.bounds.floor, words.bounds.cap, words.bounds.lock]);
  names.forEach((name, i) =>
    builder.setRow(top + 2 + i, 0, [literal(name), ...bounds.map((amounts) => amounts.get(name) ?? "")]),
  );
  const next = top + 2 + names.length + spareRows;
  for (let row = top + 2; row < next; row++) {
    inputCells(builder, row, 0, 3);
    builder.formatRow(row, 1, 3, { numberFormat: amountFormat(context.model.budget) });
  }
  const amounts = (name: string): string[] => bounds.map((known) => String(known.get(name) ?? '""'));
  const written = [
    ...names.map((name) => [quoted(name), ...amounts(name)].join(",")),
    ...Array<string>(spareRows).fill('"","","",""'),
  ].join(";");
  const area = `${quoteSheet(builder.sheet)}!${fixedArea({ top: top + 2, left: 0, bottom: next - 1, right: 3 })}`;
  // A list in braces holds constants only, no text in pieces.
  const cannot = written.length > longestList || names.some((name) => quoted(name).startsWith("("));
  const unchanged = cannot ? "TRUE" : `SUMPRODUCT(--(${area}<>{${written}}))=0`;
  return { next: next + 1, unchanged };
}

export function planSettings(
  builder: SheetBuilder,
  top: number,
  context: SectionContext,
  fingerprint: string,
  areas: Omit<CheckedAreas, "minCoverage" | "nameColumn">,
) {
  const { model, language } = context;
  const checked = { ...areas, nameColumn: fixedCell(top + 3, 1), minCoverage: fixedCell(top + 4, 1) };
  const words = modelWords[language];
  sectionTitle(builder, top, 1, words.sections.settings);
  const rows: [label: string, content: CellContent][] = [
    [words.settings.name, literal(model.name)],
    [words.settings.language, language],
    [words.settings.nameColumn, model.nameColumn === undefined ? "" : literal(model.nameColumn)],
    [words.settings.minCoverage, model.missing.minCoverage],
    [words.settings.fingerprint, literal(fingerprint)],
    [words.settings.check, context.live ? modelCheckFormula(model, checked, language) : ""],
  ];
  rows.forEach(([label, content], i) => {
    builder.setRow(top + 1 + i, 0, [label, content]);
    if (i < rows.length - 2) inputCells(builder, top + 1 + i, 1, 1);
    builder.formatRow(top + 1 + i, 1, 1, { horizontal: "Left" });
  });
  builder.formatRow(top + 4, 1, 1, { numberFormat: "0%" });
  const prefix = `${quoteSheet(builder.sheet)}!`;
  return { minCoverage: prefix + fixedCell(top + 4, 1), check: prefix + fixedCell(top + 6, 1) };
}
