import { makeStyles, tokens } from "@fluentui/react-components";
import { ScoreBar } from "../components/ScoreBar";
import { TierChip } from "../components/TierChip";
import { lightOf, lights } from "../components/tierLight";
import type { BudgetBar } from "./budgetBars";
import { numberText } from "./numberText";
import type { RowsProps } from "./props";
import { tierName } from "./tierName";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    minHeight: "40px",
    boxSizing: "border-box",
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  middle: { display: "grid", gap: "3px", minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  numbers: { display: "grid", justifyItems: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  amount: { fontWeight: tokens.fontWeightSemibold },
  share: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  bar: { height: "8px", "& > span": { height: "8px" } },
});

interface Props extends RowsProps {
  readonly bar: BudgetBar;
  readonly total: number;
  readonly onPress: () => void;
}

/** An industry's amount as a bar beside the largest; pressing it selects the industry's row. */
export function BudgetBarRow({ grid, model, result, language, bar, total, onPress }: Props) {
  const styles = useStyles();
  const { whole, share } = numberText(language);
  const tier = result.tierIndex[bar.row] ?? -1;
  const name = grid.names[bar.row] ?? "";
  const color = lights[lightOf(tier, model.tiers.length)].backgroundColor;
  return (
    <button type="button" className={styles.row} onClick={onPress}>
      <TierChip
        id={result.tier[bar.row] ?? ""}
        index={tier}
        tiers={model.tiers.length}
        name={tierName(model.tiers, tier, language)}
      />
      <span className={styles.middle}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <ScoreBar part={bar.part} color={color} className={styles.bar} />
      </span>
      <span className={styles.numbers}>
        <span className={styles.amount}>{whole(bar.amount)}</span>
        <span className={styles.share}>{share(bar.amount / total)}</span>
      </span>
    </button>
  );
}
