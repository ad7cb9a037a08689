import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetSettings, Problem } from "#core";
import { budgetViewWords, type Language } from "#text";
import { ProblemList } from "../components/ProblemList";
import { NumberField } from "../fields/NumberField";
import { wanText } from "./amountText";
import { greatestAmount, withAmount } from "./budgetEdits";
import type { PlacedProblems } from "./placeProblems";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
  },
  whole: { gridColumn: "1 / -1" },
});

/** There is no money below a cent. */
const least = 0.01;

interface Props {
  readonly language: Language;
  readonly budget: BudgetSettings;
  readonly problems: PlacedProblems;
  readonly onChange: (budget: BudgetSettings) => void;
}

/** Total, smallest amount and reserve. */
export function AmountFields({ language, budget, problems, onChange }: Props) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const field = (name: "total" | "unit" | "reserve") => {
    const hint = wanText(budget[name], language);
    return (
      <NumberField
        label={words[name]}
        language={language}
        value={budget[name]}
        min={name === "unit" ? least : 0}
        max={greatestAmount}
        onChange={(amount) => onChange(withAmount(budget, name, amount))}
        {...(hint === undefined ? {} : { hint })}
        {...(name === "total" ? { className: styles.whole } : {})}
      />
    );
  };
  const found: Problem[] = [...problems.total, ...problems.unit, ...problems.reserve, ...problems.rest];
  return (
    <div className={styles.fields}>
      {field("total")}
      {field("unit")}
      {field("reserve")}
      {found.length === 0 ? null : (
        <div className={styles.whole}>
          <ProblemList problems={found} language={language} />
        </div>
      )}
    </div>
  );
}
