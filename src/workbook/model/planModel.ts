import type { ColumnFormat, ScoringModel } from "#core";
import type { Language } from "#text";
import { modelWords } from "#text";
import type { Area } from "../address";
import { SheetBuilder } from "../plan/sheetBuilder";
import type { Step } from "../plan/plan";
import { fingerprintOf } from "./fingerprint";
import { criteriaColumns, planCriteria } from "./criteriaSection";
import type { ModelRefs } from "./modelRefs";
import { sheetNote, sheetTitle } from "./sectionStyle";
import { planBounds, planBudgetSettings, planGates, planGroups, planSettings, planTiers } from "./smallSections";

export interface ModelSheetOptions {
  readonly sheet: string;
  readonly language: Language;
  /** Formulas for shares and checks; plain values otherwise. */
  readonly live: boolean;
  /** How each source column's numbers are shown, by header. */
  readonly formats: ReadonlyMap<string, ColumnFormat>;
}

export interface PlannedModel {
  readonly steps: readonly Step[];
  readonly refs: ModelRefs;
  readonly area: Area;
  /** Header row and criteria, for the name GTM_Criteria. */
  readonly criteriaArea: Area;
}

const firstSection = 3;
const criteriaRowsAbove = 3;

/**
 * Lays a model out as a sheet that a person can read and edit; `parseModelSheet` reads the same model back.
 * The area starts at A1 and covers every cell written.
 */
export function planModel(model: ScoringModel, options: ModelSheetOptions): PlannedModel {
  const { language, live, formats } = options;
  const builder = new SheetBuilder(options.sheet);
  const words = modelWords[language];
  sheetTitle(builder, 0, words.title);
  sheetNote(builder, 1, model.criteria.some((c) => c.suggested === true) ? words.suggestedNote : words.note);
  const context = { model, language, live };
  // The criteria table stands first but points at the groups below it, so the groups' rows are known from its length.
  const criteria: Area = {
    top: firstSection + 1,
    left: 0,
    bottom: firstSection + 1 + model.criteria.length,
    right: criteriaColumns.length - 1,
  };
  const groups = planGroups(builder, criteria.bottom + criteriaRowsAbove - 1, context, criteria);
  const table = planCriteria(builder, firstSection, {
    ...context,
    formats,
    groupNames: groups.names,
    groupShares: groups.shares,
  });
  const tiers = planTiers(builder, groups.next, context);
  const gates = planGates(builder, tiers.next, context, tiers.ids, formats);
  const budget = planBudgetSettings(builder, gates.next, context);
  const bounds = planBounds(builder, budget.next, context);
  const settings = planSettings(builder, bounds.next, context, fingerprintOf(model), {
    criteria: { ...criteria, top: criteria.top + 1 },
    groups: groups.area,
    tiers: tiers.area,
    gates: gates.area,
  });
  setWidths(builder);
  const refs: ModelRefs = {
    criteria: table.refs,
    gates: gates.refs,
    tierIds: tiers.ids,
    tierMins: tiers.mins,
    tierShares: tiers.shares,
    tierShown: tiers.shown,
    ...settings,
    ...budget.refs,
    boundsUnchanged: bounds.unchanged,
  };
  return { steps: builder.steps(), refs, area: builder.area, criteriaArea: table.area };
}

function setWidths(builder: SheetBuilder): void {
  const points = [215, 130, 130, 80, 90, 80, 90, 120, 70, 70, 100, 170, 130, 110];
  points.forEach((width, column) => builder.width(column, width));
}
