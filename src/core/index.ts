// Knows what a score, a tier and a budget are: plain numbers and text.
// Must not know sheets, cells, Excel, the DOM or Node, nor the words of messages.
export type { ColumnFormat, DataColumn, DataTable } from "./model/dataTable";
export { findColumn, headerKey } from "./model/findColumn";
export { ourFunctionNames, type OurFunctionName } from "./model/ourFunctionNames";
export { hasErrors, problem, problemCodes, problemDetails } from "./model/problem";
export type { Problem, ProblemCode, ProblemDetail, Severity } from "./model/problem";
export { criterionGroups, INSUFFICIENT } from "./model/scoringModel";
export type {
  Axis,
  BudgetSettings,
  Criterion,
  CriterionGroup,
  Direction,
  Gate,
  Label,
  Scale,
  ScaleKind,
  ScoringModel,
  Tier,
} from "./model/scoringModel";
export { checkModel } from "./check/checkModel";
export { halfWidth } from "./model/halfWidth";
export { isMissingMark } from "./model/missingMark";
export { effectiveShares } from "./weights/effectiveShares";
export { ahpWeights, type AhpWeights } from "./weights/ahpWeights";
export { consistencyRatio, saatyRandomIndex } from "./weights/consistencyRatio";
export { TOLERANCE } from "./scoring/tolerance";
export { valuesOf } from "./scoring/valuesOf";
export { aggregate, isCovered, type Aggregate } from "./scoring/aggregate";
export { rankScores } from "./scoring/rankScores";
export { tierOf } from "./scoring/tierOf";
export { gateState } from "./scoring/gates";
export { reasonsOf, type Reasons } from "./scoring/reasonsOf";
export { CLOSE, closeCalls, type CloseCall } from "./scoring/closeCalls";
export { scoreTable } from "./scoring/scoreTable";
export type { ScoreResult } from "./scoring/scoreResult";
export { nineBox, nineBoxBand, nineBoxCuts, type NineBox } from "./ninebox/nineBox";
export { largestRemainder, roundQuotas } from "./budget/largestRemainder";
export { splitPot, type Pot, type PotSplit } from "./budget/splitPot";
export { waterFill, type WaterFill } from "./budget/waterFill";
export { splitBudget } from "./budget/splitBudget";
export { tierShare } from "./budget/tierShare";
export type { BudgetPart, BudgetPlan, BudgetPot, BudgetRow } from "./budget/budgetPlan";
export { defaultMinCoverage, defaultTiers } from "./model/defaultTiers";
export { defaultBudget } from "./budget/defaultBudget";
export { concentrationRatio, herfindahlIndex } from "./concentration/concentration";
export { opportunityValue, type Opportunity } from "./opportunity/opportunityValue";
export { parseModelFile } from "./file/parseModelFile";
export { parseModelText } from "./file/parseModelText";
export { modelToFile } from "./file/modelToFile";
export { defaultCriteria, type DefaultCriterion } from "./suggestion/defaultCriteria";
export { columnStats, type ColumnStats } from "./suggestion/columnStats";
export { quantile } from "./suggestion/quantile";
export { suggestedName, suggestModel } from "./suggestion/suggestModel";
export { addableColumns, addCriterion } from "./edit/addCriterion";
export { caughtBy } from "./edit/caughtBy";
export { confirmAll, editCriterion, removeCriterion } from "./edit/editCriterion";
export { fitGoalposts } from "./edit/fitGoalposts";
export { weighCriteria, weighGroups } from "./edit/groupWeights";
export { scaleOfKind, withLog } from "./edit/scaleOfKind";
export { isConcentration, readingOf, withReading, type Reading } from "./edit/scaleReading";
export { moveThreshold, thresholdRange, tierCounts } from "./edit/tierThresholds";
export { presetGroups, weightPresets, withPreset, type WeightPreset } from "./edit/weightPresets";
