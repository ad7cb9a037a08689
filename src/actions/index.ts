// Knows what a user can ask for: read, plan, apply, and nothing else.
// Must not know the surface that asks, nor Excel's objects.
export type { ScoreDone, ScoreOutcome, ScoreRequest } from "./scoreWorkbook";
export { scoreWorkbook } from "./scoreWorkbook";
export type { FreezeOutcome, FrozenCount } from "./freezeForSharing";
export { countFrozen, freezeForSharing } from "./freezeForSharing";
export { undoLastRun, type UndoOutcome } from "./lastRun";
export { startRun, watchRuns, type Run, type RunTask } from "./runs";
export { inspectWorkbook, watchInputs, type Inspection } from "./inspectWorkbook";
// What a surface needs to speak of a refusal, and to know its language.
export { selectedRange, selectRange, watchSelection, WorkbookError } from "#office";
export { languageOf } from "#text";
export { writeModel } from "./writeModel";
