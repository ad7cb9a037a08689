/**
 * The cell functions of the add-in, in the order of the help. A name never changes once it is released: workbooks hold it.
 * Whoever freezes a workbook looks for these.
 */
export const ourFunctionNames = [
  "GTMSCORE",
  "GTMSCORES",
  "GTMVALUE",
  "GTMPOINTS",
  "GTMTIER",
  "GTMCONTRIB",
  "GTMWHY",
  "GTMRANK",
  "GTMBUDGET",
  "GTMAHP",
  "GTMCR",
  "GTMOPPORTUNITY",
  "GTMCRK",
  "GTMHHI",
] as const;

export type OurFunctionName = (typeof ourFunctionNames)[number];
