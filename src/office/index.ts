// The only code that talks to Excel: reads workbooks as plain data and carries out plans.
// Must not know what a score is.
export { applyPlan, type Undone } from "./applyPlan";
export { inSlices } from "./inSlices";
export { partOf, untilCancelled, type LongTask } from "./longTask";
export { readSheets } from "./readSheets";
export { readSpills } from "./readSpills";
export { runExcel } from "./runExcel";
export { WorkbookError } from "./workbookError";
export { selectedRange, selectRange, watchSelection } from "./selection";
export { watchAreas, type WatchedArea } from "./watchAreas";
