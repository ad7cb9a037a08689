import type { Gate, ScoringModel } from "#core";
import type { Language } from "#text";
import { scoreWords, sheetWords } from "#text";
import { columnLetters, fixedArea, fixedCell, quoteSheet } from "../address";
import { totalsLabels } from "../grid/labels";
import type { Grid, GridColumn } from "../grid/parseGrid";
import type { ModelRefs } from "../model/modelRefs";
import { gateTest } from "../model/smallSections";
import type { CellContent } from "../plan/plan";
import { quoted } from "../plan/plan";
import type { ScoresLayout, WorkingsColumn } from "./scoresLayout";
import { valueFormula } from "./valueFormula";

export interface RowContext {
  readonly model: ScoringModel;
  readonly grid: Grid;
  readonly layout: ScoresLayout;
  readonly refs: ModelRefs;
  readonly language: Language;
  /** The cell with the sentence why of a row of the table, which stands on two sheets. */
  readonly why: (row: number) => CellContent;
  /** Absolute areas of the table of texts, and the cell above it; absent when no scored cell holds text. */
  readonly texts?: { readonly text: string; readonly number: string; readonly above: string };
}

/** Column letters fixed, row relative: the formula is the same text in every row but for its own row. */
function own(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** The user's cell at the same position in the data as this row in the workings, found by position so that sorting is harmless. */
function source(context: RowContext, column: number): string {
  return `INDEX(${dataColumn(context, column)},ROW()-ROW(${fixedCell(context.layout.headerRow, 0)}))`;
}

/** The user's rows of one column; a reference error once somebody deleted it. */
export function dataColumn({ grid }: RowContext, column: number): string {
  const data = fixedArea({ top: grid.headerRow + 1, left: column, bottom: grid.area.bottom, right: column });
  return `${quoteSheet(grid.sheet)}!${data}`;
}

/** As `trimmed` in TypeScript: line breaks, wide and unbreakable spaces count as spaces, which TRIM alone would leave. */
function trimmedCell(cell: string): string {
  const breaks = ["CHAR(10)", '"\u3000"', '"\u00a0"'];
  return `TRIM(${breaks.reduce((text, mark) => `SUBSTITUTE(${text},${mark}," ")`, cell)})`;
}

/**
 * A user's cell as the text that JavaScript makes of it. Excel writes a decimal number with the separator of the reader's regional
 * settings, so that a column with such numbers is written with a point wherever it is read.
 */
function textCell(context: RowContext, { column, cells }: GridColumn): string {
  const cell = source(context, column);
  const decimals = cells.some(({ kind, rating }) => kind === "number" && !Number.isInteger(rating));
  return decimals ? `IF(ISNUMBER(${cell}),SUBSTITUTE(${cell},",","."),${trimmedCell(cell)})` : trimmedCell(cell);
}

export function nameFormula(context: RowContext): string {
  const cell = textCell(context, context.grid.nameCells);
  const plain = ['" "', '":"', '"："'].reduce((text, mark) => `SUBSTITUTE(${text},${mark},"")`, cell);
  const totals = `{${totalsLabels.map(quoted).join(",")}}`;
  return `=IFERROR(IF(ISNUMBER(MATCH(LOWER(${plain}),${totals},0)),"",${cell}),"")`;
}

/** A number as it is, a text as the table of texts has it; one that came since the run is not known: #N/A. */
export function ratingFormula(context: RowContext, row: number, column: number): string {
  if (column < 0) return '=""';
  const cell = source(context, column);
  const { texts } = context;
  const at =
    texts === undefined ? "" : `SUMPRODUCT(EXACT(${texts.text},${cell})*(ROW(${texts.text})-ROW(${texts.above})))`;
  const known = texts === undefined ? "NA()" : `IF(${at}=0,NA(),INDEX(${texts.number},${at}))`;
  const looked = `IF(ISTEXT(${cell}),IF(LEN(${cell})=0,"",${known}),"")`;
  // LibreOffice counts TRUE among the numbers, Excel does not.
  return `=IF(OR(${own(row, 0)}="",ISLOGICAL(${cell})),"",IF(ISNUMBER(${cell}),${cell},${looked}))`;
}

export function textFormula(context: RowContext, row: number, column: GridColumn): string {
  return `=IF(${own(row, 0)}="","",IFERROR(${textCell(context, column)},""))`;
}

export function criterionFormula(context: RowContext, row: number, criterion: number): string {
  const { model, layout, refs } = context;
  const found = model.criteria[criterion];
  const cells = refs.criteria[criterion];
  if (found === undefined || cells === undefined) throw new RangeError(`no criterion ${criterion}`);
  const panel = layout.panelRow(criterion);
  return `=${valueFormula(found, {
    rating: own(row, layout.rating(criterion)),
    zero: fixedCell(panel, 2),
    ten: fixedCell(panel, 3),
    column: layout.rows(layout.rating(criterion)),
    model: cells,
  })}`;
}

/** Number of the tier that a fired gate allows at best, else 0. */
export function gateFormula(context: RowContext, row: number, index: number): string {
  const { model, layout, refs, language } = context;
  const gate = model.gates[index];
  const cells = refs.gates[index];
  const input = layout.gateInputs[index];
  if (gate === undefined || cells === undefined || input === undefined) throw new RangeError(`no gate ${index}`);
  const fired = firedTest(gate, own(row, input), cells.threshold);
  const cap = `MATCH(${cells.capTier},${refs.tierIds},0)`;
  const extra = layout.extra.find((known) => known.column === input);
  const there = extra === undefined ? "" : `*COLUMNS(${dataColumn(context, extra.source.column)})`;
  const guarded = `IF(${cells.check}<>${quoted(sheetWords[language].ok)},NA(),IF(${fired},${cap},0)${there})`;
  return `=IF(${own(row, 0)}="","",${guarded})`;
}

function firedTest(gate: Gate, cell: string, threshold: string): string {
  const { test, threshold: limit } = gateTest(gate);
  if (typeof limit === "string") return `${cell}=${trimmedCell(threshold)}`;
  const compared = {
    below: `${cell}<${threshold}`,
    above: `${cell}>${threshold}`,
    equals: `ABS(N(${cell})-${threshold})<=0.000000001`,
  };
  return `AND(ISNUMBER(${cell}),${compared[test]})`;
}

/** The cell with the number of ranked rows: an error while one row has an error, for then no rank is certain. */
export function rankedCell(layout: ScoresLayout): string {
  return fixedCell(layout.sharesRow, layout.column("rank"));
}

export function rankedFormula(layout: ScoresLayout): string {
  const tiers = layout.rows(layout.column("tierNo"));
  return `=COUNTIF(${tiers},">0")+0*SUM(${tiers})`;
}

/** The result columns of one row. */
export function resultFormulas(context: RowContext, row: number): Record<WorkingsColumn, string> {
  const { layout, refs, model, language } = context;
  const cell = (name: WorkingsColumn): string => own(row, layout.column(name));
  const across = (left: number, right: number, at: number, fixed: boolean): string => {
    const line = fixed ? `$${at + 1}` : `${at + 1}`;
    return `$${columnLetters(left)}${line}:$${columnLetters(right)}${line}`;
  };
  const last = model.criteria.length - 1;
  const shares = across(layout.value(0), layout.value(last), layout.sharesRow, true);
  const values = across(layout.value(0), layout.value(last), row, false);
  // An unknown rating is no missing one: its error must not end as less coverage.
  const ratings = across(layout.rating(0), layout.rating(last), row, false);
  const named = `${own(row, 0)}=""`;
  const above = `">"&(${cell("score")}+0.000000001)`;
  const gates = model.gates.map((_, g) => `,${own(row, layout.gate(g))}`).join("");
  const raw = `1+COUNTIF(${refs.tierMins},${above})`;
  const tierNo = `IF(OR(${cell("coverage")}=0,${cell("coverage")}<${refs.minCoverage}-0.000000001),0,MAX(${raw}${gates}))`;
  return {
    coverage: `=IF(${named},"",SUMPRODUCT(${shares},--ISNUMBER(${values}))+0*SUM(${ratings},${values}))`,
    score: `=IF(N(${cell("coverage")})>0,SUMPRODUCT(${shares},${values})/${cell("coverage")},"")`,
    low: `=IF(${named},"",SUMPRODUCT(${shares},${values}))`,
    high: `=IF(${named},"",${cell("low")}+10*(1-${cell("coverage")}))`,
    rank: `=IF(N(${cell("tierNo")})>0,1+COUNTIFS(${layout.rows(layout.column("score"))},${above},${layout.rows(layout.column("tierNo"))},">0")+0*${rankedCell(layout)},"")`,
    tierNo: `=IF(${named},"",${tierNo})`,
    tier: `=IF(${cell("tierNo")}="","",IF(${cell("tierNo")}=0,${quoted(sheetWords[language].insufficient)},INDEX(${refs.tierShown},${cell("tierNo")})))`,
    ...reasonFormulas(context, row),
    why: whyFormula(context, row),
  };
}

/** What lifts the score most above the middle of the scale, and what drags it most below; see core's `reasonsOf`. */
function reasonFormulas(context: RowContext, row: number) {
  const { layout, model } = context;
  const cell = (name: WorkingsColumn): string => own(row, layout.column(name));
  const value = (j: number): string => own(row, layout.value(j));
  const weighed = (j: number, distance: string): string => {
    const share = `$${columnLetters(layout.value(j))}$${layout.sharesRow + 1}`;
    return `ROUND(ISNUMBER(${value(j)})*${share}*(${distance}),9)`;
  };
  const lift = (j: number): string => weighed(j, `N(${value(j)})-5`);
  const drag = (j: number): string => weighed(j, `5-N(${value(j)})`);
  const all = model.criteria.map((_, j) => j);
  const scored = `ISNUMBER(${cell("score")})`;
  const most = (of: (j: number) => string): string => `=IF(${scored},MAX(0,${all.map(of).join(",")}),"")`;
  const which = (of: (j: number) => string, best: string): string =>
    `=IF(N(${best})>0,${all.reduceRight((rest, j) => `IF(${of(j)}=${best},${j + 1},${rest})`, "0")},0)`;
  return {
    lift: most(lift),
    carriedNo: which(lift, cell("lift")),
    drag: most(drag),
    heldNo: which(drag, cell("drag")),
  };
}

function whyFormula(context: RowContext, row: number): string {
  const { layout, refs, model, language } = context;
  const { sentence } = scoreWords[language];
  const cell = (name: WorkingsColumn): string => own(row, layout.column(name));
  const coverage = cell("coverage");
  const hole = (expression: string): string => `\u0000${expression}\u0000`;
  const joined = (parts: readonly string[]): string =>
    parts.map((part) => (part.startsWith("\u0000") ? part.slice(1, -1) : quoted(part))).join("&");
  const percent = (number: string): string => `TEXT(ROUND(${number},9),"0%")`;
  // A format with a decimal point would be read by the separators of whoever opens the workbook.
  const decimal = (number: string): string => `SUBSTITUTE(FIXED(ROUND(${number},9),1),",",".")`;
  const gates = model.gates.map((_, g) => {
    const fired = own(row, layout.gate(g));
    const tier = `INDEX(${refs.tierShown},${fired})`;
    return `IF(${fired}>0,${joined(sentence.gate(hole(refs.gates[g]?.reason ?? ""), hole(tier)))},"")&`;
  });
  const last = model.criteria.length - 1;
  const across = (at: string): string =>
    `$${columnLetters(layout.value(0))}${at}:$${columnLetters(layout.value(last))}${at}`;
  const part = (say: (criterion: string, value: string) => readonly string[], no: string): string =>
    joined(
      say(
        hole(`INDEX(${across(`$${layout.headerRow + 1}`)},${no})`),
        hole(decimal(`INDEX(${across(String(row + 1))},${no})`)),
      ),
    );
  const [carriedNo, heldNo] = [cell("carriedNo"), cell("heldNo")];
  const both = `${part(sentence.carried, carriedNo)}&IF(${heldNo}>0,${part(sentence.heldBack, heldNo)},"")`;
  const one = `IF(${heldNo}>0,${part(sentence.heldBackOnly, heldNo)},${quoted(sentence.middle)})`;
  const reasons = `IF(${carriedNo}>0,${both},${one})`;
  const partial = `IF(${coverage}<1-0.000000001,${joined(sentence.coverage(hole(percent(coverage))))},"")`;
  const insufficient = joined(sentence.insufficient(hole(percent(coverage)), hole(percent(refs.minCoverage))));
  const whole = `${gates.join("")}${reasons}&${quoted(sentence.end)}&${partial}`;
  return `=IF(${cell("tierNo")}="","",IF(${cell("tierNo")}=0,${insufficient},${whole}))`;
}
