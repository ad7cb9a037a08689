import type { DataColumn } from "../model/dataTable";
import type { Gate } from "../model/scoringModel";
import { TOLERANCE } from "./tolerance";

/**
 * What a gate does on one row of its column: `fires`, `holds`, or `missing` (an empty or non-numeric cell, which never fires).
 *
 * `below` and `above` are strict. `equals` compares a number within 1e-9, a text without outer spaces and letter case.
 *
 * @source ELECTRE / MR-Sort veto; domain 2.4, 2.6
 * @example gateState({ column: "Fit", below: 3, capTier: "C", reason: "no fit" }, column, 0) // "fires"
 */
export function gateState(gate: Gate, column: DataColumn, row: number): "fires" | "holds" | "missing" {
  const rating = column.ratings[row] ?? NaN;
  if ("equals" in gate) {
    const text = plainText(column.texts[row] ?? "");
    if (typeof gate.equals === "string") {
      if (text === "") return "missing";
      return text.toLowerCase() === plainText(gate.equals).toLowerCase() ? "fires" : "holds";
    }
    if (!Number.isFinite(rating)) return text === "" ? "missing" : "holds";
    return Math.abs(rating - gate.equals) <= TOLERANCE ? "fires" : "holds";
  }
  if (!Number.isFinite(rating)) return "missing";
  const fires = "below" in gate ? rating < gate.below : rating > gate.above;
  return fires ? "fires" : "holds";
}

/** Without outer spaces, with single ones inside, as the live formulas read a text. */
function plainText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
