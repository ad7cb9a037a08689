import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type Ref } from "react";
import type { Problem } from "#core";
import { dataWords, problemText, severityWord, type Language } from "#text";
import { parseReference } from "#workbook";
import { showNumber } from "../fields/showNumber";
import { errorParts } from "./errorParts";
import { problemKinds } from "./problemKinds";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    borderLeft: "3px solid",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  text: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  link: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground3Pressed },
    ...createFocusOutlineStyle(),
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
  what: { fontWeight: tokens.fontWeightSemibold },
});

/** How many problems of one kind stand in the list before somebody asks for more, and how many more then come. */
const shownFirst = 3;
const shownMore = 50;

interface Props {
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** Selects the cells that a problem is about; without it problems are text only. */
  readonly onSelect?: (reference: string) => void;
}

/** Each problem in one sentence that says what, where and what to do; what stops a run comes first, many of a kind are folded. */
export function ProblemList({ problems, language, onSelect }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problemKinds(problems).map((kind) => (
        <Kind key={`${kind.severity} ${kind.code}`} problems={kind.problems} language={language} onSelect={onSelect} />
      ))}
    </ul>
  );
}

interface KindProps extends Pick<Props, "problems" | "language"> {
  readonly onSelect: Props["onSelect"] | undefined;
}

function Kind({ problems, language, onSelect }: KindProps) {
  const [shown, setShown] = useState(shownFirst);
  const first = useRef<HTMLLIElement>(null);
  // The button may be gone after the click: the keyboard goes on with the first new line.
  useEffect(() => {
    if (shown > shownFirst) (first.current?.querySelector("button") ?? first.current)?.focus();
  }, [shown]);
  // One more line takes no more room than the button that would show it.
  const end = problems.length <= shown + 1 ? problems.length : shown;
  const firstNew = shown === shownFirst ? -1 : shown - shownMore;
  const rest = problems.length - end;
  const words = dataWords[language];
  return (
    <>
      {problems.slice(0, end).map((problem, i) => (
        <Item key={i} problem={problem} language={language} onSelect={onSelect} here={i === firstNew ? first : null} />
      ))}
      {rest === 0 ? null : (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setShown(end + shownMore)}>
            {words.moreAlike(showNumber(rest, language))}
          </Button>
        </li>
      )}
    </>
  );
}

interface ItemProps extends Omit<KindProps, "problems"> {
  readonly problem: Problem;
  readonly here: Ref<HTMLLIElement>;
}

function Item({ problem, language, onSelect, here }: ItemProps) {
  const styles = useStyles();
  const { severity, code, where } = problem;
  const points = parseReference(where) !== null;
  const text = problemText(problem, language);
  const { what, rest } = severity === "error" ? errorParts(text) : { rest: text };
  const word = severityWord(severity, language);
  const content = (
    <>
      <span className={styles.severity}>{points ? `${word} · ${where}` : word}</span>
      {what === undefined ? null : <span className={styles.what}>{language === "zh" ? what : `${what} `}</span>}
      {rest}
    </>
  );
  return (
    <li
      ref={here}
      tabIndex={here === null ? undefined : -1}
      className={mergeClasses(styles.item, styles[severity])}
      data-code={code}
    >
      {points && onSelect !== undefined ? (
        <button type="button" className={mergeClasses(styles.text, styles.link)} onClick={() => onSelect(where)}>
          {content}
        </button>
      ) : (
        <div className={styles.text}>{content}</div>
      )}
    </li>
  );
}
