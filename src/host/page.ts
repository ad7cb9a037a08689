/** Plays Excel inside a browser page, for a grid that draws the workbook and panes in frames that work on it. */
/** Must not know anything of this product, nor Node. */
export { openInPage, type PageWorkbook } from "./runtime/openInPage";
export type { HostOptions as PageOptions } from "./runtime/open";
export type { PaneOptions } from "./runtime/connectPane";
export type { PaneConnection } from "./runtime/paneConnection";
export type { Outcome, Refusal, UserEdits } from "./runtime/userEdits";
export type { BookChange } from "./objects/events/happening";
export type { OfficeTheme } from "./runtime/excelContext";
export type { FunctionsFile } from "./runtime/functionValues";
export type { Faults } from "./faults";
export type { Traffic } from "./traffic";
export { FileError } from "./xlsx";
// What a grid needs to read the book.
export * from "./engine/book";
export { writeArea } from "./engine/addresses/a1";
export { cellArea } from "./engine/addresses/areas";
export { displayText } from "./engine/values/display";
export { styleAt, getCell, usedArea } from "./engine/state/cells";
export { styleOf } from "./engine/state/styles";
export { storedIconStyle } from "./engine/iconStyles";
// What a grid needs to draw charts.
export { CHART_KINDS } from "./engine/charts/chartTypes";
export { chartText, referencedCells, seriesName } from "./engine/charts/chartData";
