import { makeStyles, tokens } from "@fluentui/react-components";
import type { TierCount } from "#workbook";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  row: { display: "grid", gridTemplateColumns: "2rem 1fr auto", gap: tokens.spacingHorizontalS, alignItems: "center" },
  badge: {
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1.6rem",
    border: "1px solid transparent",
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  track: { height: "4px", marginTop: "2px", borderRadius: "2px", backgroundColor: tokens.colorNeutralBackground5 },
  bar: { height: "4px", borderRadius: "2px", minWidth: "2px", forcedColorAdjust: "none" },
  count: {
    minWidth: "3ch",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Text on fill is at least 4.5 : 1 in each; the letter and the word say the same without the colour. */
const lights = {
  green: { backgroundColor: "#1b7f45", color: "#ffffff" },
  amber: { backgroundColor: "#f0a202", color: "#1b1a19" },
  red: { backgroundColor: "#c4262e", color: "#ffffff" },
  grey: { backgroundColor: "#61656b", color: "#ffffff" },
} as const;

/** Best tier green, last red, what lies between amber; rows without enough data are grey. */
export function lightOf(index: number, ranked: number): keyof typeof lights {
  if (index >= ranked) return "grey";
  if (index === 0) return "green";
  return index === ranked - 1 ? "red" : "amber";
}

/** A tier's label without its id, which stands on the badge already. */
const nameOf = ({ id, label }: TierCount): string => (label.startsWith(`${id} `) ? label.slice(id.length + 1) : label);

/** Tiers with the number of industries in each; `ranked` tells how many of them, from the first, are real tiers. */
export function TierBars({ tiers, ranked }: { tiers: readonly TierCount[]; ranked: number }) {
  const styles = useStyles();
  const most = Math.max(1, ...tiers.map((tier) => tier.count));
  return (
    <ul className={styles.list}>
      {tiers.map((tier, index) => {
        const light = lights[lightOf(index, ranked)];
        return (
          <li key={tier.id} className={styles.row} data-tier={tier.id}>
            <span className={styles.badge} style={light} aria-hidden="true">
              {index < ranked ? tier.id : "–"}
            </span>
            <span className={styles.label}>
              {nameOf(tier)}
              <div className={styles.track}>
                <div
                  className={styles.bar}
                  style={{ width: `${(100 * tier.count) / most}%`, backgroundColor: light.backgroundColor }}
                />
              </div>
            </span>
            <span className={styles.count}>{tier.count}</span>
          </li>
        );
      })}
    </ul>
  );
}
