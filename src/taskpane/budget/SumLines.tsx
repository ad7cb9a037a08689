import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetPlan } from "#core";
import { budgetViewWords, type Language } from "#text";
import { showNumber } from "../fields/showNumber";
import { amountText } from "./amountText";
import type { BudgetSums } from "./budgetLines";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  label: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  amount: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    padding: `${tokens.spacingVerticalXXS} 0`,
    whiteSpace: "nowrap",
  },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  check: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly language: Language;
  readonly plan: BudgetPlan;
  readonly sums: BudgetSums;
}

/** What the tiers do not get, and the sum of everything against the total. */
export function SumLines({ language, plan, sums }: Props) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const { rest, sum, off } = sums;
  const lines: readonly (readonly [label: string, amount: number])[] = [
    ...(rest === undefined ? [] : [[words.insufficient, rest.amount] as const]),
    [words.reserve, plan.reserve],
    [words.unallocated, plan.unallocated],
  ];
  const count = words.industries(showNumber(plan.rows.length, language));
  return (
    <div>
      <table className={styles.table}>
        <tbody>
          {[...lines, [words.total, sum] as const].map(([label, amount], i) => (
            <tr key={label}>
              <th scope="row" className={mergeClasses(styles.label, i === lines.length && styles.total)}>
                {label}
              </th>
              <td className={mergeClasses(styles.amount, i === lines.length && styles.total)}>
                {amountText(amount, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p
        role="status"
        className={mergeClasses(styles.check, off === 0 ? styles.fine : styles.off)}
        data-adds={off === 0}
      >
        {off === 0
          ? `✓ ${words.adds(count, amountText(sum, language))}`
          : `▲ ${words.off(amountText(Math.abs(off), language))}`}
      </p>
    </div>
  );
}
