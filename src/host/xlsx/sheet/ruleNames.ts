/** Excel's names for the file's words; conditional formats and validations share the operators. */
export const OPERATORS: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Rule types that search a cell's text. */
export const TEXT_RULES: Record<string, string> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** Preset rules that are a type of their own. */
export const PRESET_TYPES: Record<string, string> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

export const TIME_PERIODS: Record<string, string> = {
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};

/** The thresholds of colour scales, data bars and icons. */
export const THRESHOLDS: Record<string, string> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

/** The file's word for Excel's, in one of the tables above. */
export const storedWord = (table: Record<string, string>, word: unknown): string | undefined =>
  Object.entries(table).find(([, name]) => name === word)?.[0];

const SIDES = ["OneStdDev", "TwoStdDev", "ThreeStdDev"];

/** Excel's criterion for an <cfRule type="aboveAverage">. */
export function averageCriterion(attributes: Record<string, string>): string {
  const side = attributes["aboveAverage"] === "0" ? "BelowAverage" : "AboveAverage";
  const deviations = SIDES[Number(attributes["stdDev"] ?? 0) - 1];
  return (attributes["equalAverage"] === "1" ? "EqualOr" : (deviations ?? "")) + side;
}

/** The attributes of that rule for a criterion; undefined when it is not about averages. */
export function averageAttributes(criterion: string): Record<string, string | null> | undefined {
  const parts = /^(EqualOr|OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(criterion);
  if (!parts) return undefined;
  const deviations = SIDES.indexOf(parts[1] ?? "") + 1;
  return {
    aboveAverage: parts[2] === "Below" ? "0" : null,
    equalAverage: parts[1] === "EqualOr" ? "1" : null,
    stdDev: deviations > 0 ? String(deviations) : null,
  };
}
