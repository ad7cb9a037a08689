import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TierCount } from "#workbook";
import { ScoreBar } from "./ScoreBar";
import { TierChip } from "./TierChip";
import { lightOf, lights } from "./tierLight";

export { lightOf } from "./tierLight";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "2px" },
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    gap: tokens.spacingHorizontalM,
    alignItems: "center",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "36px",
    textAlign: "start",
  },
  button: {
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStroke1Selected}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  label: { display: "grid", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  count: {
    minWidth: "3ch",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A tier's label without its id, which stands on the chip already. */
const nameOf = ({ id, label }: TierCount): string => (label.startsWith(`${id} `) ? label.slice(id.length + 1) : label);

interface Props {
  readonly tiers: readonly TierCount[];
  /** How many of the tiers, from the first, are real ones. */
  readonly ranked: number;
  /** With it each tier is a switch: only the industries of one tier, or (null) all. */
  readonly onOnly?: (tier: string | null) => void;
  readonly only?: string | null;
  /** What the list is, for screen readers. */
  readonly name?: string;
}

/** Tiers with the number of industries in each. */
export function TierBars({ tiers, ranked, onOnly, only = null, name }: Props) {
  const styles = useStyles();
  const most = Math.max(1, ...tiers.map((tier) => tier.count));
  return (
    <ul className={styles.list} aria-label={name}>
      {tiers.map((tier, index) => {
        const content = <Content tier={tier} index={index} ranked={ranked} part={tier.count / most} />;
        const pressed = only === tier.id;
        return (
          <li key={tier.id} data-tier={tier.id}>
            {onOnly === undefined ? (
              <div className={styles.row}>{content}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.row, styles.button, pressed && styles.pressed)}
                aria-pressed={pressed}
                onClick={() => onOnly(pressed ? null : tier.id)}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ContentProps {
  readonly tier: TierCount;
  readonly index: number;
  readonly ranked: number;
  readonly part: number;
}

function Content({ tier, index, ranked, part }: ContentProps) {
  const styles = useStyles();
  return (
    <>
      <TierChip id={tier.id} index={index} tiers={ranked} />
      <span className={styles.label}>
        {nameOf(tier)}
        <ScoreBar part={part} color={lights[lightOf(index, ranked)].backgroundColor} />
      </span>
      <span className={styles.count}>{tier.count.toLocaleString("en-US")}</span>
    </>
  );
}
