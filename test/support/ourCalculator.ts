import { createUniverCalculator, type CustomFunction } from "../../src/host/engine";

/** Stand-ins for the add-in's functions, which spill and answer as those do. */
const functions = new Map<string, CustomFunction>([
  ["GTMSCORE", (args: unknown[]) => mean((args[0] as number[][]).flat())],
  ["GTMSCORES", (args: unknown[]) => (args[0] as number[][]).map((row) => [mean(row)])],
  ["GTMWHY", () => "=carried by Growth"],
]);

const mean = (ratings: readonly number[]): number => ratings.reduce((sum, one) => sum + one, 0) / ratings.length;

/** A calculator that knows the add-in's functions, as Excel does once the add-in is loaded. */
export const withOurFunctions = () => createUniverCalculator({ functions });
