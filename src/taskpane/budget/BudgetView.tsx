import type { ViewProps } from "../view";

/** On its way. */
export function BudgetView(_props: ViewProps) {
  return null;
}
