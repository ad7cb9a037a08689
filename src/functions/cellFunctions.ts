import type { OurFunctionName } from "#core";
import { gtmBudget } from "./budget";
import { gtmAhp, gtmCr } from "./compare";
import { gtmCrk, gtmHhi, gtmOpportunity } from "./market";
import { gtmContrib, gtmScore, gtmScores, gtmWhy } from "./score";
import { gtmRank, gtmTier } from "./tier";
import { gtmPoints, gtmValue } from "./value";

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
} satisfies Readonly<Record<OurFunctionName, unknown>>;

/** Tells the custom-functions runtime which code stands behind each id. */
export function associateFunctions(): void {
  for (const [id, work] of Object.entries(cellFunctions)) CustomFunctions.associate(id, work);
}
