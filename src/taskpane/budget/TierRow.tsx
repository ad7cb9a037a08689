import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Problem, Tier } from "#core";
import { budgetViewWords, type Language } from "#text";
import { tierShown } from "#workbook";
import { ProblemList } from "../components/ProblemList";
import { TierChip } from "../components/TierChip";
import { NumberField } from "../fields/NumberField";
import { showNumber } from "../fields/showNumber";
import { amountText, wanText } from "./amountText";
import type { TierLine } from "./budgetLines";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  second: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `2px ${tokens.spacingHorizontalS}`,
  },
  share: { width: "80px" },
  side: {
    display: "grid",
    justifyItems: "end",
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    marginLeft: "auto",
  },
  whole: { gridColumn: "1 / -1" },
});

interface Props {
  readonly language: Language;
  readonly tier: Tier;
  readonly index: number;
  readonly tiers: number;
  /** As typed, 1 is everything. */
  readonly share: number;
  /** Absent where nothing is split. */
  readonly line: TierLine | undefined;
  readonly problems: readonly Problem[];
  readonly onShare: (share: number) => void;
}

/** A tier's share as typed and as it counts, how many industries share it, and what they get. */
export function TierRow(props: Props) {
  const { language, tier, index, tiers, line, problems } = props;
  const styles = useStyles();
  return (
    <li className={styles.row} data-tier={tier.id}>
      <TierChip id={tier.id} index={index} tiers={tiers} />
      <span className={styles.name}>
        {tier.label[language]}
        {line === undefined ? null : (
          <span className={styles.small}>
            {" "}
            · {budgetViewWords[language].industries(showNumber(line.count, language))}
          </span>
        )}
      </span>
      <span className={styles.amount}>{line === undefined ? "–" : amountText(line.amount, language)}</span>
      <div className={styles.second}>
        <Share {...props} />
        <Beside language={language} line={line} />
      </div>
      {problems.length === 0 ? null : (
        <div className={styles.whole}>
          <ProblemList problems={problems} language={language} />
        </div>
      )}
    </li>
  );
}

function Share({ language, tier, share, line, onShare }: Props) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const scaled = line !== undefined && line.share > 0 && Math.abs(line.share - share) > 0.0005;
  return (
    <>
      <NumberField
        className={styles.share}
        label={words.shareOf(tierShown(tier, language))}
        hideLabel
        language={language}
        unit="fraction"
        min={0}
        max={1}
        step={0.01}
        value={share}
        onChange={onShare}
      />
      {scaled ? (
        <span className={styles.small}>{words.countsAs(showNumber(line.share, language, "fraction", 1))}</span>
      ) : null}
    </>
  );
}

/** Under the amount: the same in 万, and how much of it is locked. */
function Beside({ language, line }: Pick<Props, "language" | "line">) {
  const styles = useStyles();
  if (line === undefined) return null;
  const wan = wanText(line.amount, language);
  return (
    <span className={mergeClasses(styles.side, styles.small)}>
      {wan === undefined ? null : <span>{wan}</span>}
      {line.locked === 0 ? null : (
        <span>{budgetViewWords[language].ofItLocked(amountText(line.locked, language))}</span>
      )}
    </span>
  );
}
