// Knows what a model, scores and a budget look like in cells: grids in, plans out.
// Must not know Excel, Office.js, the DOM or Node.
export type { Area, Reference } from "./address";
export {
  areaAddress,
  cellAddress,
  cellCount,
  columnLetters,
  intersection,
  parseReference,
  quoteSheet,
} from "./address";
export type { CellValue, NameInfo, SheetCells, SheetInfo, TableInfo, WorkbookSnapshot } from "./snapshot";
export { contentAt, findSheet, sameWorkbook } from "./snapshot";
export type { Grid, GridColumn, ParsedGrid } from "./grid/parseGrid";
export { parseGrid, parsingGrid } from "./grid/parseGrid";
export { parseNumber } from "./grid/parseNumber";
export { isTierColour, markers, sheetNames } from "./layout";
export { parseModelSheet } from "./model/parseModelSheet";
export { planModel } from "./model/planModel";
export { tierShown } from "./model/smallSections";
export type { CellContent, CellFormat, Plan, Step, TextRule } from "./plan/plan";
export type { PlannedScoring, PlanScoringOutcome } from "./planScoring";
export type { PreparedScoring, ScoringRequest, Unprepared } from "./prepareScoring";
export { prepareScoring, preparingScoring } from "./prepareScoring";
export { drained, stageOf, type Slices } from "./slices";
export { scoreGrid, type ScoredGrid } from "./scoreGrid";
export { countTiers, type TierCount } from "./countTiers";
export { planningScoring, planScoring } from "./planScoring";
export { whyText } from "./scores/whyText";
export { copyLooks } from "./plan/copyLooks";
export { copyRepeats } from "./plan/copyRepeats";
export { gatherLooks } from "./plan/gatherLooks";
export { laidOutAnew, takenOut, undoPlan } from "./plan/undoPlan";
export { keepSince, type KeepingUndo } from "./plan/keepSince";
export { movedSince } from "./plan/movedSince";
export type { RuleInfo } from "./snapshot";
export { findOurs, tierRulesAt } from "./ours";
export { prunePlan } from "./plan/settle";
export { planModelSheet } from "./planModelSheet";
export { findOurFormulas, type OurFormulas } from "./freeze/findOurFormulas";
export { planFreeze, type PlannedFreeze } from "./freeze/planFreeze";
