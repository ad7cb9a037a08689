import { useDeferredValue, useMemo } from "react";
import type { ScoringModel } from "#core";
import type { Language } from "#text";
import { countTiers, scoreGrid, type Grid } from "#workbook";
import type { Preview } from "./view";

/**
 * The range scored with a model, recalculated after every change without holding up typing or dragging.
 * @returns the preview, and whether it still belongs to an earlier model.
 */
export function usePreview(
  grid: Grid,
  model: ScoringModel,
  language: Language,
): { readonly preview: Preview; readonly settling: boolean } {
  const settled = useDeferredValue(model);
  const preview = useMemo(() => {
    const scored = scoreGrid(grid, settled);
    const tiers = scored.result === undefined ? [] : countTiers(settled, scored.result, language);
    return { ...scored, tiers };
  }, [grid, settled, language]);
  return { preview, settling: settled !== model };
}
