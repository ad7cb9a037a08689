import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetPlan } from "#core";
import { lightOf, lights } from "../components/tierLight";
import type { BudgetSums } from "./budgetLines";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "10px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
  },
  part: { minWidth: "2px", forcedColorAdjust: "none" },
  reserve: { backgroundColor: tokens.colorNeutralForeground4 },
});

/** The whole budget at a glance: tiers in their lights, then the reserve; what stays unallocated is left empty. */
export function SplitBar({ plan, sums }: { readonly plan: BudgetPlan; readonly sums: BudgetSums }) {
  const styles = useStyles();
  if (!(plan.total > 0)) return null;
  const width = (amount: number): string => `${(100 * amount) / plan.total}%`;
  const { tiers, rest } = sums;
  return (
    <div className={styles.bar} aria-hidden="true">
      {tiers.map(({ tier, amount }, i) =>
        amount === 0 ? null : (
          <span
            key={tier}
            className={styles.part}
            style={{ width: width(amount), backgroundColor: lights[lightOf(i, tiers.length)].backgroundColor }}
          />
        ),
      )}
      {rest === undefined ? null : (
        <span
          className={styles.part}
          style={{ width: width(rest.amount), backgroundColor: lights.grey.backgroundColor }}
        />
      )}
      {plan.reserve === 0 ? null : (
        <span className={`${styles.part} ${styles.reserve}`} style={{ width: width(plan.reserve) }} />
      )}
    </div>
  );
}
