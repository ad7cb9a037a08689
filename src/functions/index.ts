// Knows what a cell can ask for (=GTMSCORE() …); the JSDoc of each function is the user's help.
// Must not know sheets, the pane, React, Excel's objects or where the page is loaded.
import { gtmBudget } from "./budget";
import { gtmAhp, gtmCr } from "./compare";
import { gtmCrk, gtmHhi, gtmOpportunity } from "./market";
import { gtmContrib, gtmScore, gtmScores, gtmWhy } from "./score";
import { gtmRank, gtmTier } from "./tier";
import { gtmPoints, gtmValue } from "./value";

export { speak } from "./language";

/** Every function by the id that functions.json gives it, in the order in which the help lists them. */
export const cellFunctions = {
  GTMSCORE: gtmScore,
  GTMSCORES: gtmScores,
  GTMVALUE: gtmValue,
  GTMPOINTS: gtmPoints,
  GTMTIER: gtmTier,
  GTMCONTRIB: gtmContrib,
  GTMWHY: gtmWhy,
  GTMRANK: gtmRank,
  GTMBUDGET: gtmBudget,
  GTMAHP: gtmAhp,
  GTMCR: gtmCr,
  GTMOPPORTUNITY: gtmOpportunity,
  GTMCRK: gtmCrk,
  GTMHHI: gtmHhi,
};

/** Tells the custom-functions runtime which code stands behind each id. */
export function associateFunctions(): void {
  for (const [id, work] of Object.entries(cellFunctions)) CustomFunctions.associate(id, work);
}
