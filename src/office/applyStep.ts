import type { CellContent, CellFormat, Step, WorkbookSnapshot } from "#workbook";
import { areaAddress, parseReference, tierRulesAt } from "#workbook";

/** What one request names of the workbook, each asked for once: every time takes room in the request. */
export class Places {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(private readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    return found(this.sheets, name, () => this.context.workbook.worksheets.getItem(name));
  }

  /** Cells for this request only: Excel need not follow them beyond it, which would take two more actions each. */
  range(sheet: string, address: string): Excel.Range {
    return found(this.ranges, `${sheet}!${address}`, () => this.sheet(sheet).getRange(address).untrack());
  }

  addSheet(name: string): Excel.Worksheet {
    return found(this.sheets, name, () => this.context.workbook.worksheets.add(name));
  }
}

function found<T>(known: Map<string, T>, key: string, find: () => T): T {
  const one = known.get(key) ?? find();
  known.set(key, one);
  return one;
}

/**
 * Does one step; Excel carries it out at the next sync.
 * @param present the workbook as it stands, which tells what exists already
 */
export function applyStep(context: Excel.RequestContext, step: Step, present: WorkbookSnapshot, places: Places): void {
  switch (step.do) {
    case "sheet":
      return addSheet(places, step, present);
    case "unsheet":
      return places.sheet(step.sheet).delete();
    case "name":
      return setName(context, step, present);
    case "unname":
      return context.workbook.names.getItem(step.name).delete();
    case "table":
      return context.workbook.tables.getItem(step.table).resize(step.range);
    case "freeze":
      return freeze(places.sheet(step.sheet), step.rows, step.columns);
    case "filter":
      return places.sheet(step.sheet).autoFilter.apply(step.range);
    case "show":
      return show(places, step);
    case "width":
      return setWidths(places, [step]);
    default:
      return applyToRange(places, step, present);
  }
}

/** Only cells of the sheet in front can be selected. */
function show(places: Places, { sheet, range }: Extract<Step, { do: "show" }>): void {
  places.sheet(sheet).activate();
  places.range(sheet, range).select();
}

type RangeStep = Extract<Step, { do: "write" | "clear" | "reset" | "format" | "formatLike" | "rules" | "choices" }>;

function applyToRange(places: Places, step: RangeStep, present: WorkbookSnapshot): void {
  const range = places.range(step.sheet, step.range);
  switch (step.do) {
    case "write":
      return write(range, step, places);
    case "clear":
      return range.clear(Excel.ClearApplyTo.contents);
    case "reset":
      return reset(range);
    case "format":
      return format(range, step.format, hasSeveralRows(step.range));
    case "formatLike":
      return range.copyFrom(places.range(step.on ?? step.sheet, step.like), Excel.RangeCopyType.formats);
    case "rules":
      return setRules(range, step, present);
    case "choices":
      range.dataValidation.rule = { list: { inCellDropDown: true, source: step.source } };
  }
}

/** Without contents, looks, rules and choices; what somebody remarked on the cells stays. */
function reset(range: Excel.Range): void {
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.formats);
  range.dataValidation.clear();
}

function write(range: Excel.Range, { cells, same }: Extract<Step, { do: "write" }>, places: Places): void {
  // Nothing of the cells is changed: the types say less than that.
  if (same === undefined) range.formulas = cells as CellContent[][];
  else range.copyFrom(places.range(same.sheet, same.range), Excel.RangeCopyType.values);
}

/** Widths of one sheet's columns in one action; the later of two for a column counts. */
export function setWidths(places: Places, steps: readonly Extract<Step, { do: "width" }>[]): void {
  const [first] = steps;
  if (first === undefined) return;
  const areas = steps.flatMap(({ columns, points }) => {
    const area = parseReference(columns)?.area;
    return area === undefined ? [] : [{ ...area, points }];
  });
  const left = Math.min(...areas.map((area) => area.left));
  const right = Math.max(...areas.map((area) => area.right));
  const widths = Array.from({ length: right - left + 1 }, (_, i): Excel.SettableColumnProperties => {
    const set = areas.filter((area) => area.left <= left + i && left + i <= area.right).at(-1);
    return set === undefined ? {} : { format: { columnWidth: set.points } };
  });
  const columns = areaAddress({ top: 0, left, bottom: 0, right });
  places.range(first.sheet, columns).setColumnProperties(widths);
}

function addSheet(places: Places, step: Extract<Step, { do: "sheet" }>, present: WorkbookSnapshot): void {
  const key = step.sheet.toLowerCase();
  if (present.sheets.some((sheet) => sheet.name.toLowerCase() === key)) return;
  const sheet = places.addSheet(step.sheet);
  if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
  sheet.showGridlines = false;
}

function setName(context: Excel.RequestContext, step: Extract<Step, { do: "name" }>, present: WorkbookSnapshot): void {
  const { names } = context.workbook;
  if (present.names.some((name) => name.name === step.name)) names.getItem(step.name).formula = step.refersTo;
  else names.add(step.name, step.refersTo);
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function format(range: Excel.Range, look: CellFormat, severalRows: boolean): void {
  // One value for all cells, which Excel takes and the types leave out.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  // Each object that is named takes room in the request, also where nothing is set on it.
  if (look.color !== undefined) range.format.font.color = look.color;
  if (look.bold !== undefined) range.format.font.bold = look.bold;
  if (look.italic !== undefined) range.format.font.italic = look.italic;
  if (look.size !== undefined) range.format.font.size = look.size;
  if (look.indent !== undefined) range.format.indentLevel = look.indent;
  if (look.height !== undefined) range.format.rowHeight = look.height;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.horizontal !== undefined) range.format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) range.format.verticalAlignment = look.vertical;
  if (look.borderBelow !== undefined) {
    for (const line of severalRows ? (["InsideHorizontal", "EdgeBottom"] as const) : (["EdgeBottom"] as const)) {
      const border = range.format.borders.getItem(line);
      border.style = "Continuous";
      border.color = look.borderBelow;
    }
  }
}

function hasSeveralRows(address: string): boolean {
  const area = parseReference(address)?.area;
  return area !== undefined && area.bottom > area.top;
}

/** Our rules of an earlier run go first, or they would pile up; rules that a user added stay. */
function setRules(range: Excel.Range, step: Extract<Step, { do: "rules" }>, present: WorkbookSnapshot): void {
  if (step.own === true) range.conditionalFormats.clearAll();
  else for (const rule of ownRules(step, present)) range.conditionalFormats.getItem(rule.id).delete();
  for (const rule of step.rules) {
    const added = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    added.cellValue.format.fill.color = rule.fill;
    added.cellValue.format.font.color = rule.color;
    added.cellValue.rule = { formula1: `="${rule.equals.replace(/"/g, '""')}"`, operator: "EqualTo" };
  }
}

function ownRules(step: Extract<Step, { do: "rules" }>, present: WorkbookSnapshot): WorkbookSnapshot["tierRules"] {
  const area = parseReference(step.range)?.area;
  return area === undefined ? [] : tierRulesAt(present, step.sheet, area);
}
