import { Caption1, Switch, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { hasErrors, type BudgetSettings, type Problem } from "#core";
import { budgetViewWords, type Language } from "#text";
import type { ViewProps } from "../view";
import { AmountFields } from "./AmountFields";
import { AmountList } from "./AmountList";
import { BoundList } from "./BoundList";
import { startBudget, withBudget } from "./budgetEdits";
import { placeProblems } from "./placeProblems";
import { Section } from "./Section";
import { TierSplit } from "./TierSplit";
import { useListed } from "./useListed";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
  settling: { opacity: 0.6 },
});

/** The budget of the model as it is typed, and what comes of it for tiers and industries. */
export function BudgetView(props: ViewProps) {
  const { language, model, onChange } = props;
  const styles = useStyles();
  const words = budgetViewWords[language];
  // Switched off and on again, a budget comes back as it was.
  const [kept, setKept] = useState<BudgetSettings>();
  const { budget } = model;
  const toggle = (on: boolean): void => {
    if (!on) setKept(budget);
    onChange(withBudget(model, on ? (kept ?? startBudget(model.tiers)) : undefined));
  };
  return (
    <div className={styles.view}>
      <div>
        <Switch
          className={styles.switch}
          label={words.split}
          checked={budget !== undefined}
          onChange={(_, { checked }) => toggle(checked)}
        />
        {budget === undefined ? <Caption1 className={styles.quiet}>{words.none}</Caption1> : null}
      </div>
      {budget === undefined ? null : <Split {...props} budget={budget} />}
    </div>
  );
}

interface SplitProps extends ViewProps {
  readonly budget: BudgetSettings;
}

function Split({ language, grid, model, preview, settling, onChange, onSelect, budget }: SplitProps) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const problems = useMemo(() => placeProblems(preview.problems), [preview.problems]);
  const { budget: found } = preview;
  const plan = found === undefined || hasErrors(found.problems) ? undefined : found;
  const amounts = useMemo(() => plan && new Map(plan.rows.map(({ name, amount }) => [name.trim(), amount])), [plan]);
  const { listed, wanted, want, forget } = useListed();
  const change = (next: BudgetSettings): void => onChange(withBudget(model, next));
  return (
    <>
      <AmountFields {...{ language, budget, problems }} onChange={change} />
      {plan === undefined ? <Blocked language={language} problems={preview.problems} /> : null}
      <Section title={words.tiers}>
        <div className={mergeClasses(settling && styles.settling)} aria-busy={settling}>
          <TierSplit {...{ language, budget, plan, problems }} tiers={model.tiers} onChange={change} />
        </div>
      </Section>
      <Section title={words.bounds}>
        <BoundList
          {...{ language, budget, amounts, problems, listed, wanted }}
          names={grid.names}
          onWant={want}
          onForget={forget}
          onChange={change}
        />
      </Section>
      {plan === undefined ? null : (
        <Section title={words.amounts}>
          <div className={mergeClasses(settling && styles.settling)} aria-busy={settling}>
            {plan.rows.length === 0 ? <Caption1>{words.nobody}</Caption1> : null}
            <AmountList {...{ language, grid, budget, plan, onSelect }} tiers={model.tiers} onEdit={want} />
          </div>
        </Section>
      )}
    </>
  );
}

/** Why nothing is split: the budget's own errors stand at their fields, the others on other tabs. */
function Blocked({ language, problems }: { readonly language: Language; readonly problems: readonly Problem[] }) {
  const words = budgetViewWords[language];
  const ours = hasErrors(problems.filter(({ code }) => code.startsWith("budget/")));
  return (
    <Caption1 role="status" data-blocked>
      ▲ {ours ? words.blocked : words.blockedElsewhere}
    </Caption1>
  );
}
