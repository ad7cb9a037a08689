import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";
import type { Ctor } from "@univerjs/core";
import { AverageIf, AverageIfs, CountIf, MaxIfs, MinIfs, SumIf, SumIfs } from "./conditional";
import { DateOf, Day, EDate, Month, Year } from "./dates";
import { Indirect } from "./indirect";
import { If, IfError, SumProduct } from "./logic";
import { Match, Sort } from "./lookup";
import { Compare, Concatenate, Divided, Minus, Multiply, Plus, Power } from "./operators";
import { Rank } from "./rank";
import { Dollar, Hyperlink, Search, Substitute, Trim } from "./texts";
import { Fixed, Text, Value } from "./written";
import { Unknown } from "./unknown";
import { UNKNOWN_FUNCTION } from "../engineText";

/** Functions that Univer lacks, or does otherwise than Excel. Operators are functions too. */
export const replacements: [Ctor<BaseFunction>, IFunctionNames][] = [
  [Unknown, UNKNOWN_FUNCTION],
  [Compare, "COMPARE"],
  [Plus, "PLUS"],
  [Minus, "MINUS"],
  [Multiply, "MULTIPLY"],
  [Divided, "DIVIDED"],
  [Power, "POWER"],
  [Concatenate, "CONCATENATE"],
  [If, "IF"],
  [IfError, "IFERROR"],
  [SumProduct, "SUMPRODUCT"],
  [Match, "MATCH"],
  [Sort, "SORT"],
  [Trim, "TRIM"],
  [Substitute, "SUBSTITUTE"],
  [Text, "TEXT"],
  [Fixed, "FIXED"],
  [Value, "VALUE"],
  [Search, "SEARCH"],
  [Dollar, "DOLLAR"],
  [Hyperlink, "HYPERLINK"],
  [Indirect, "INDIRECT"],
  [DateOf, "DATE"],
  [Year, "YEAR"],
  [Month, "MONTH"],
  [Day, "DAY"],
  [EDate, "EDATE"],
  [Rank, "RANK"],
  [Rank, "RANK.EQ"],
  [CountIf, "COUNTIF"],
  [CountIf, "COUNTIFS"],
  [SumIf, "SUMIF"],
  [SumIfs, "SUMIFS"],
  [AverageIf, "AVERAGEIF"],
  [AverageIfs, "AVERAGEIFS"],
  [MaxIfs, "MAXIFS"],
  [MinIfs, "MINIFS"],
];
