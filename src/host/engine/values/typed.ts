import type { Scalar } from "../book";

/** What a cell holds after something was typed. */
export interface Typed {
  value: Scalar;
  formula?: string;
  /** The format Excel gives to a cell that still has "General". */
  numberFormat?: string;
}
