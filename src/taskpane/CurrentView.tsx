import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Inspection } from "#actions";
import type { ScoringModel } from "#core";
import { paneWords, type Language } from "#text";
import type { Grid } from "#workbook";
import { ProblemList } from "./components/ProblemList";
import { modelOf, type State, type View } from "./state/state";
import { usePreview } from "./usePreview";

const DataView = lazy(async () => ({ default: (await import("./data/DataView")).DataView }));
const ModelView = lazy(async () => ({ default: (await import("./model/ModelView")).ModelView }));
const ResultsView = lazy(async () => ({ default: (await import("./results/ResultsView")).ResultsView }));
const BudgetView = lazy(async () => ({ default: (await import("./budget/BudgetView")).BudgetView }));

interface Props {
  readonly state: State;
  readonly language: Language;
  readonly onChange: (model: ScoringModel) => void;
  readonly onSelect: (reference: string) => void;
}

/** The chosen view of what was read; where it cannot be scored at all, what is in the way. */
export function CurrentView({ state, ...rest }: Props) {
  if (state.reading.status !== "read") return null;
  const { inspection } = state.reading;
  const model = modelOf(state);
  if (inspection.grid === undefined || model === undefined) {
    // What stopped a run stands above already.
    if (state.run.phase === "stopped") return null;
    return <ProblemList problems={inspection.problems} language={rest.language} onSelect={rest.onSelect} />;
  }
  return (
    <Suspense fallback={<Spinner size="small" label={paneWords[rest.language].loading} />}>
      <Previewed {...{ inspection, grid: inspection.grid, model, view: state.view, ...rest }} />
    </Suspense>
  );
}

interface PreviewedProps extends Omit<Props, "state"> {
  readonly inspection: Inspection;
  readonly grid: Grid;
  readonly model: ScoringModel;
  readonly view: View;
}

function Previewed({ inspection, view, ...rest }: PreviewedProps) {
  const shown = { ...rest, ...usePreview(rest.grid, rest.model, inspection.language) };
  switch (view) {
    case "results":
      return <ResultsView {...shown} />;
    case "data":
      return <DataView {...shown} problems={inspection.problems} />;
    case "model":
      return <ModelView {...shown} />;
    case "budget":
      return <BudgetView {...shown} />;
  }
}
