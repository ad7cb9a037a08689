/** Words of Excel's API, and those of the file format for the same. */
export type Words = Readonly<Record<string, string>>;

export const MARKS: Words = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
export const TICK_LABELS: Words = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };
export const ALIGNED: Words = { Center: "ctr", Left: "l", Right: "r" };
export const CROSSINGS: Words = { Automatic: "autoZero", Maximum: "max", Minimum: "min" };
export const UNITS: Words = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};
export const LABEL_PLACES: Words = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
export const SHOWN: Words = {
  showLegendKey: "showLegendKey",
  showValue: "showVal",
  showCategoryName: "showCatName",
  showSeriesName: "showSerName",
  showPercentage: "showPercent",
  showBubbleSize: "showBubbleSize",
};
export const SYMBOLS: Words = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};
export const TRENDS: Words = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};
export const ERROR_TYPES: Words = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
};
export const ERROR_SIDES: Words = { Both: "both", MinusValues: "minus", PlusValues: "plus" };
export const LEGEND_PLACES: Words = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
export const BLANKS: Words = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" };
export const SPLITS: Words = { SplitByPosition: "pos", SplitByValue: "val", SplitByPercentValue: "percent" };
export const DASHES: Words = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
export const TABLE_PARTS: Words = {
  showHorizontalBorder: "showHorzBorder",
  showVerticalBorder: "showVertBorder",
  showOutlineBorder: "showOutline",
  showLegendKey: "showKeys",
};

/** The API's word for one of the file's; undefined when the file says another. */
export const apiWord = (words: Words, said: string | undefined): string | undefined =>
  Object.keys(words).find((word) => words[word] === said);
