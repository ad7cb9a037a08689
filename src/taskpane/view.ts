import type { Problem, ScoringModel } from "#core";
import type { Language } from "#text";
import type { Grid, ScoredGrid, TierCount } from "#workbook";

/** The range scored with the model as it stands in the pane; nothing of it is in the sheet before somebody writes it. */
export interface Preview extends ScoredGrid {
  /** Industries in each tier, best first, those without enough data last; empty without a result. */
  readonly tiers: readonly TierCount[];
}

/** What every view of the pane is given. */
export interface ViewProps {
  readonly language: Language;
  readonly grid: Grid;
  /** The model as edited in the pane. */
  readonly model: ScoringModel;
  readonly preview: Preview;
  /** True while the preview still belongs to an earlier model: large tables take a moment. */
  readonly settling: boolean;
  readonly onChange: (model: ScoringModel) => void;
  /** Selects a cell or range of the workbook, such as "Industries!C5". */
  readonly onSelect: (reference: string) => void;
}

export interface DataViewProps extends ViewProps {
  /** What reading the range found, on top of the preview's problems. */
  readonly problems: readonly Problem[];
}
