import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { resultWords, type Language } from "#text";
import { whyText } from "#workbook";
import { ScoreBar } from "../components/ScoreBar";
import { TierChip } from "../components/TierChip";
import { lightOf, lights } from "../components/tierLight";
import { unseen } from "../components/unseen";
import { closeText } from "./closeText";
import { numberText } from "./numberText";
import type { RowHeadProps } from "./props";
import { tierName } from "./tierName";
import { rowHeight } from "./useRowList";

const useStyles = makeStyles({
  row: {
    display: "grid",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
    cursor: "pointer",
    // Keeps a row that gets the focus clear of the shell's sticky header.
    scrollMarginTop: "140px",
    scrollMarginBottom: "16px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Said as one sentence, seen as columns: a label of the button would hide the words that somebody may speak to press it.
  spoken: unseen,
  seen: { display: "contents" },
  open: { backgroundColor: tokens.colorNeutralBackground1, borderBottomColor: "transparent" },
  grey: { color: tokens.colorNeutralForeground3 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  rank: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  score: { fontWeight: tokens.fontWeightSemibold },
  middle: { display: "grid", gap: "3px", minWidth: 0 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  close: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

/** Rank, tier, name, close call and score in one line. */
export function RankedRow(props: RowHeadProps) {
  const { grid, model, result, language, row, position, isOpen, isActive, onToggle } = props;
  const styles = useStyles();
  const tier = result.tierIndex[row] ?? -1;
  const score = result.score[row] ?? Number.NaN;
  const number = numberText(language);
  const rank = tier === -1 ? "" : number.whole(result.rank[row] ?? 0);
  return (
    <button
      type="button"
      data-position={position}
      className={mergeClasses(styles.row, isOpen && styles.open, tier === -1 && styles.grey)}
      style={{ gridTemplateColumns: `${rankWidth(grid.names.length)}ch auto minmax(0, 1fr) auto 2.6ch` }}
      tabIndex={isActive ? 0 : -1}
      aria-expanded={isOpen}
      onClick={() => onToggle(row, position, isOpen)}
    >
      <span className={styles.spoken}>{rowName(props)}</span>
      <span className={styles.seen} aria-hidden="true">
        <span className={mergeClasses(styles.number, styles.rank)}>{rank}</span>
        <TierChip id={model.tiers[tier]?.id ?? ""} index={tier} tiers={model.tiers.length} />
        <Middle {...props} />
        <CloseMark {...props} />
        <span className={mergeClasses(styles.number, styles.score)} title={tier === -1 ? "" : number.exact(score)}>
          {tier === -1 ? "–" : number.score(score)}
        </span>
      </span>
    </button>
  );
}

/** The name, and under it the bar or the reason why there is none. */
function Middle({ grid, model, result, language, row }: RowHeadProps) {
  const styles = useStyles();
  const tier = result.tierIndex[row] ?? -1;
  const name = grid.names[row] ?? "";
  const color = lights[lightOf(tier, model.tiers.length)].backgroundColor;
  return (
    <span className={styles.middle}>
      <span className={styles.cut} title={name}>
        {name}
      </span>
      {tier === -1 ? (
        <span className={mergeClasses(styles.cut, styles.reason)}>{whyText(model, result, row, language)}</span>
      ) : (
        <ScoreBar part={(result.score[row] ?? Number.NaN) / 10} color={color} />
      )}
    </span>
  );
}

function CloseMark({ model, result, language, row, call }: RowHeadProps) {
  const styles = useStyles();
  if (call === undefined) return <span />;
  return (
    <span className={styles.close} title={closeText(call, result.score[row] ?? Number.NaN, model.tiers, language)}>
      ≈ {model.tiers[call.tier]?.id}
    </span>
  );
}

/** Digits of the last rank with its separators, at least two. */
function rankWidth(count: number): number {
  const digits = String(count).length;
  return Math.max(2, digits + Math.floor((digits - 1) / 3) * 0.5);
}

/** The row as a screen reader says it; a row without enough data with the reason. */
function rowName({ grid, model, result, language, row, call }: RowHeadProps): string {
  const words = resultWords[language];
  const number = numberText(language);
  const index = result.tierIndex[row] ?? -1;
  const score = result.score[row] ?? Number.NaN;
  const label = words.rowName({
    name: grid.names[row] ?? "",
    tier: tierName(model.tiers, index, language),
    rank: index === -1 ? "" : number.whole(result.rank[row] ?? 0),
    score: number.exact(score),
  });
  if (index === -1) return `${label}${join(language)}${whyText(model, result, row, language)}`;
  return call === undefined ? label : `${label}${join(language)}${closeText(call, score, model.tiers, language)}`;
}

const join = (language: Language): string => (language === "zh" ? "。" : ". ");
