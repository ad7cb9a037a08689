import type { Sheet } from "../../engine";
import type { Session } from "./session";

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}
