// Knows what a user can ask for: read, plan, apply, and nothing else.
// Must not know the surface that asks, nor Excel's objects.
export type { ScoreDone, ScoreOutcome, ScoreRequest, TierCount } from "./scoreWorkbook";
export { scoreWorkbook, undoLastRun } from "./scoreWorkbook";
