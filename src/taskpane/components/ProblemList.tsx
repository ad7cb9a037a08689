import { makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "#core";
import { parseReference } from "#workbook";
import { problemText, severityWord, type Language } from "#text";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: "3px solid",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  severity: {
    display: "block",
    "::first-letter": { textTransform: "uppercase" },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How grave it is and, where it concerns cells, which. */
function headOf({ severity, where }: Problem, language: Language): string {
  const word = severityWord(severity, language);
  return parseReference(where) === null ? word : `${word} · ${where}`;
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Each problem in one sentence that says what, where and what to do; what stops a run comes first. */
export function ProblemList({ problems, language }: { problems: readonly Problem[]; language: Language }) {
  const styles = useStyles();
  const sorted = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return (
    <ul className={styles.list}>
      {sorted.map((problem, index) => (
        <li key={index} className={`${styles.item} ${styles[problem.severity]}`} data-code={problem.code}>
          <span className={styles.severity}>{headOf(problem, language)}</span>
          {problemText(problem, language)}
        </li>
      ))}
    </ul>
  );
}
