import { markers, parseReference } from "#workbook";
import type { told } from "./told";

type Told = ReturnType<typeof told>;

const ourSheets = [markers.model, markers.scores, markers.budget];
const ourColumns = [markers.score, markers.rank, markers.tier, markers.why];

/**
 * What is not ours in a workbook: every other sheet with its cells, formats, rules, tables and order, and every other name.
 * Widths beside the data belong to our columns.
 * @param states the workbook at other times: what was ours then is ours
 */
export function foreign(book: Told, states: readonly Told[] = [book]): unknown {
  const names = [book, ...states].flatMap((state) => state.names);
  const marked = (all: readonly string[]) =>
    names.flatMap(({ name, formula }) => (all.includes(name) ? [parseReference(formula)] : []));
  const sheets = new Set(marked(ourSheets).map((found) => found?.sheet));
  // A run that was stopped before it set its names has nothing in its new sheets yet.
  const isOurs = (name: string): boolean => sheets.has(name) || /^GTM (Model|Scores|Budget)( \d+)?$/.test(name);
  const columns = marked(ourColumns);
  const isOurCell = (sheet: string, at: string): boolean => {
    const area = parseReference(at)?.area;
    return columns.some((ours) => ours?.sheet === sheet && ours.area.left === area?.left && area.top >= ours.area.top);
  };
  // Which sheet is in front is nothing that could be lost.
  return {
    names: book.names.filter(({ name }) => !Object.values<string>(markers).includes(name)),
    sheets: book.sheets.flatMap(({ columns: _widths, ...sheet }) =>
      isOurs(sheet.name)
        ? []
        : [
            {
              ...sheet,
              cells: Object.fromEntries(Object.entries(sheet.cells).filter(([at]) => !isOurCell(sheet.name, at))),
              conditionalFormats: sheet.conditionalFormats.filter(({ type }) => type !== "CellValue"),
              // Tables grow by our columns only.
              tables: sheet.tables.map(({ name, area }) => ({ name, ...area, right: undefined })),
            },
          ],
    ),
  };
}
