// The only code that talks to Excel: reads workbooks as plain data and carries out plans.
// Must not know what a score is.
export { applyPlan, undoSteps } from "./applyPlan";
export { readSheets } from "./readSheets";
export { readSpills } from "./readSpills";
export { runExcel } from "./runExcel";
export { WorkbookError } from "./workbookError";
