import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { resultWords, type Language } from "#text";
import { ScoreBar } from "../components/ScoreBar";
import { biggestFirst, criterionLines, type CriterionLine } from "./criterionLines";
import { numberText } from "./numberText";
import type { ResultProps } from "./props";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  first: { textAlign: "start", paddingLeft: 0 },
  sort: {
    minHeight: "24px",
    margin: 0,
    padding: 0,
    font: "inherit",
    color: "inherit",
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "4px 0", overflowWrap: "anywhere" },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  rating: { color: tokens.colorNeutralForeground2 },
  number: {
    padding: `4px 0 4px ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: { marginTop: "3px" },
});

type Sorting = "points" | "model";

/** Every criterion of one industry from rating to points; biggest first, or in the model's order. */
export function ContributionTable({ grid, model, result, language, row }: ResultProps & { readonly row: number }) {
  const styles = useStyles();
  const words = resultWords[language];
  const [sorting, setSorting] = useState<Sorting>("points");
  const lines = criterionLines(grid, model, result, row, language);
  const sorted = sorting === "points" ? biggestFirst(lines) : lines;
  const most = Math.max(...lines.map((line) => line.share)) || 1;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <Heading text={words.criterion} isFirst onSort={() => setSorting("model")} isSorted={sorting === "model"} />
          <Heading text={words.value} />
          <Heading text={words.share} />
          <Heading text={words.points} onSort={() => setSorting("points")} isSorted={sorting === "points"} />
        </tr>
      </thead>
      <tbody>
        {sorted.map((line) => (
          <Line key={line.index} line={line} language={language} part={line.share / most} />
        ))}
      </tbody>
      <tfoot>
        <tr className={mergeClasses(styles.row, styles.strong)}>
          <th scope="row" colSpan={3} className={mergeClasses(styles.label, styles.strong)}>
            {words.total}
          </th>
          <td className={styles.number}>{numberText(language).exact(result.score[row] ?? Number.NaN)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface HeadingProps {
  readonly text: string;
  readonly isFirst?: boolean;
  readonly isSorted?: boolean;
  readonly onSort?: () => void;
}

function Heading({ text, isFirst = false, isSorted = false, onSort }: HeadingProps) {
  const styles = useStyles();
  const className = mergeClasses(styles.head, isFirst && styles.first);
  if (onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {text}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={isSorted ? (isFirst ? "ascending" : "descending") : "none"}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {text}
        {isSorted ? <span aria-hidden="true"> ↓</span> : null}
      </button>
    </th>
  );
}

interface LineProps {
  readonly line: CriterionLine;
  readonly language: Language;
  /** Share of the weight beside the heaviest criterion's, 0–1. */
  readonly part: number;
}

/** The bar's track is as long as the criterion counts, and filled as far as its value reaches. */
function Line({ line: { label, rating, value, share, points, couldAdd }, language, part }: LineProps) {
  const styles = useStyles();
  const words = resultWords[language];
  const { score, exact, percent } = numberText(language);
  const missing = Number.isNaN(value);
  return (
    <tr className={styles.row} data-missing={missing}>
      <th scope="row" className={styles.label}>
        <span className={styles.name}>
          {label}
          <span className={styles.rating}>{missing ? `${rating} · ${words.couldAdd(exact(couldAdd))}` : rating}</span>
        </span>
        <div className={styles.bar} style={{ width: `${100 * part}%` }}>
          <ScoreBar part={value / 10} color={tokens.colorCompoundBrandBackground} />
        </div>
      </th>
      <td className={styles.number}>{score(value)}</td>
      <td className={styles.number}>× {percent(share)}</td>
      <td className={mergeClasses(styles.number, styles.strong)}>{missing ? "–" : exact(points)}</td>
    </tr>
  );
}
