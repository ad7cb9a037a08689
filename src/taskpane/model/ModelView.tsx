import type { ViewProps } from "../view";

/** On its way. */
export function ModelView(_props: ViewProps) {
  return null;
}
