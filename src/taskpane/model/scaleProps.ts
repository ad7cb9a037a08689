import type { Criterion, DataColumn, Problem } from "#core";
import type { Language } from "#text";

export type ScaleChange = Partial<Pick<Criterion, "scale" | "direction">>;

/** What everything that edits a criterion's scale is given. */
export interface ScaleProps {
  readonly criterion: Criterion;
  readonly column: DataColumn | undefined;
  readonly language: Language;
  /** What is wrong with, or worth knowing about, the scale. */
  readonly problems: readonly Problem[];
  readonly onChange: (change: ScaleChange) => void;
  readonly onSelect: (reference: string) => void;
}
