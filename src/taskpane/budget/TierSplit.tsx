import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetPlan, BudgetSettings, Tier } from "#core";
import { tierShare } from "#core";
import { budgetViewWords, type Language } from "#text";
import { ProblemList } from "../components/ProblemList";
import { showNumber } from "../fields/showNumber";
import { sumOfShares, withoutShare, withShare, withWholeShares } from "./budgetEdits";
import { budgetSums } from "./budgetLines";
import type { PlacedProblems } from "./placeProblems";
import { SplitBar } from "./SplitBar";
import { SumLines } from "./SumLines";
import { TierRow } from "./TierRow";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  unknown: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  // Under the shares, which stand right of the tiers' chips.
  sum: {
    paddingLeft: `calc(24px + ${tokens.spacingHorizontalS})`,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly language: Language;
  readonly tiers: readonly Tier[];
  readonly budget: BudgetSettings;
  /** Absent where nothing is split. */
  readonly plan: BudgetPlan | undefined;
  readonly problems: PlacedProblems;
  readonly onChange: (budget: BudgetSettings) => void;
}

/** The shares of the tiers with what comes of them, down to the sum that must equal the total. */
export function TierSplit(props: Props) {
  const { language, tiers, budget, plan, problems, onChange } = props;
  const styles = useStyles();
  // The line under the shares says it already, with a way to mend it.
  const shares = problems.shares.filter(({ code }) => code !== "budget/shares-scaled");
  const sums = plan === undefined ? undefined : budgetSums(plan, tiers, budget.locks);
  return (
    <div className={styles.stack}>
      {plan === undefined || sums === undefined ? null : <SplitBar plan={plan} sums={sums} />}
      <ul className={styles.list}>
        {tiers.map((tier, index) => (
          <TierRow
            key={tier.id}
            {...{ language, tier, index }}
            tiers={tiers.length}
            share={tierShare(budget.shares, tier.id) ?? 0}
            line={sums?.tiers[index]}
            problems={problems.byTier.get(tier.id) ?? []}
            onShare={(share) => onChange(withShare(budget, tier.id, share))}
          />
        ))}
        <UnknownTiers {...props} />
        <ShareSum {...props} />
      </ul>
      {shares.length === 0 ? null : <ProblemList problems={shares} language={language} />}
      {plan === undefined || sums === undefined ? null : <SumLines {...{ language, plan, sums }} />}
    </div>
  );
}

/** Shares that stand for no tier stop the split; they can only be removed. */
function UnknownTiers({ language, tiers, budget, problems, onChange }: Props) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const unknown = Object.keys(budget.shares).filter((id) => !tiers.some((tier) => tier.id === id));
  return (
    <>
      {unknown.map((id) => (
        <li key={id} className={styles.unknown} data-tier={id}>
          <div className={styles.line}>
            <span>
              {id} · {words.unknownTier}
            </span>
            <Button
              size="small"
              aria-label={words.removeShareOf(id)}
              onClick={() => onChange(withoutShare(budget, id))}
            >
              {words.remove}
            </Button>
          </div>
          <ProblemList problems={problems.byTier.get(id) ?? []} language={language} />
        </li>
      ))}
    </>
  );
}

function ShareSum({ language, tiers, budget, onChange }: Props) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const sum = sumOfShares(budget);
  const whole = Math.abs(sum - 1) < 1e-9;
  return (
    <li className={mergeClasses(styles.line, styles.sum)} data-shares>
      <span>{words.sum(showNumber(sum, language, "fraction", 2), !whole && sum > 0)}</span>
      {whole ? null : (
        <Button size="small" onClick={() => onChange(withWholeShares(budget, tiers))}>
          {words.makeWhole}
        </Button>
      )}
    </li>
  );
}
