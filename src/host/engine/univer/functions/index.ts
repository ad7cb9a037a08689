import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";
import type { Ctor } from "@univerjs/core";
import { AverageIf, AverageIfs, CountIf, MaxIfs, MinIfs, SumIf, SumIfs } from "./conditional";
import { EDate } from "./dates";
import { If, IfError, SumProduct } from "./logic";
import { Match, Sort } from "./lookup";
import { Compare, Concatenate, Divided, Minus, Multiply, Plus, Power } from "./operators";
import { Rank } from "./rank";
import { Substitute, Trim } from "./texts";
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
