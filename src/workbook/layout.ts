/** The only place where names of sheets, names in the workbook, columns and colours are spelled. */

/** Wanted names of our sheets; a user's own sheet of that name keeps it, ours then gets a number. */
export const sheetNames = { model: "GTM Model", scores: "GTM Scores", budget: "GTM Budget" } as const;
export type OurSheet = keyof typeof sheetNames;

/**
 * Defined names by which we find again what is ours. A sheet's name refers to the cells that we wrote on it, so it is
 * also the marker that the sheet is ours; a column's name refers to its header and rows on the user's sheet.
 */
export const markers = {
  model: "GTM_Model",
  scores: "GTM_Scores",
  budget: "GTM_Budget",
  data: "GTM_Data",
  criteria: "GTM_Criteria",
  chosen: "GTM_Chosen",
  score: "GTM_Score",
  rank: "GTM_Rank",
  tier: "GTM_Tier",
  why: "GTM_Why",
} as const;

export const resultColumns = ["score", "rank", "tier", "why"] as const;
export type ResultColumn = (typeof resultColumns)[number];

/** Above this many rows, live formulas recalculate too slowly to be worth it. @source measured, docs/decisions/0005-live-rows.md */
export const liveRowLimit = 2000;
/** Deepest nesting of IF that Excel takes is 64; the sentence why needs one level a criterion. */
export const liveCriterionLimit = 60;

/** Fill and text of the tiers, best to last, each pair at least 4.5 : 1 (WCAG AA); never the only sign. */
export const tierColours: readonly { readonly fill: string; readonly color: string }[] = [
  { fill: "#C6EFCE", color: "#005A1E" },
  { fill: "#FFEB9C", color: "#6B4700" },
  { fill: "#FFC7CE", color: "#8E0011" },
];
export const insufficientColour = { fill: "#E7E6E6", color: "#404040" } as const;

/** True for the colours of a rule of ours; case does not count. */
export function isTierColour({ fill, color }: { readonly fill: string; readonly color: string }): boolean {
  const same = (ours: string, theirs: string): boolean => ours.toLowerCase() === theirs.toLowerCase();
  return [...tierColours, insufficientColour].some((ours) => same(ours.fill, fill) && same(ours.color, color));
}

/** Colours of our sheets' tabs. */
export const tabColours = { model: "#1F3864", scores: "#7F7F7F", budget: "#548235" } as const;

export const colours = {
  title: "#1F3864",
  header: "#1F3864",
  headerText: "#FFFFFF",
  section: "#D9E2F3",
  input: "#FFF9E5",
  muted: "#595959",
  line: "#BFBFBF",
} as const;
