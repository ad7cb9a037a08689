// Knows what a user can ask for: read, plan, apply, and nothing else.
// Must not know the surface that asks, nor Excel's objects.
export type { ScoreDone, ScoreOutcome, ScoreRequest, TierCount } from "./scoreWorkbook";
export { scoreWorkbook, undoLastRun } from "./scoreWorkbook";
export { publishRun, watchRuns } from "./runs";
// What a surface needs to speak of a refusal, and to know its language.
export { WorkbookError } from "#office";
export { languageOf } from "#text";
export { writeModel } from "./writeModel";
