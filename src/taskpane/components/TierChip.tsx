import { makeStyles, tokens } from "@fluentui/react-components";
import { lightOf, lights } from "./tierLight";

const useStyles = makeStyles({
  chip: {
    boxSizing: "border-box",
    minWidth: "24px",
    height: "22px",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusMedium,
    // Shows where forced colours take the fill away.
    border: "1px solid transparent",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    maxWidth: "4.5rem",
  },
});

interface Props {
  /** The tier's id; anything for a row without enough data. */
  readonly id: string;
  /** Index of the tier, best 0; -1 without enough data. */
  readonly index: number;
  /** How many tiers there are. */
  readonly tiers: number;
  /** What a screen reader says; without it the tier's name stands beside the chip, or in a label of the whole. */
  readonly name?: string;
}

/** A tier's letter on its light. */
export function TierChip({ id, index, tiers, name }: Props) {
  const styles = useStyles();
  const light = lightOf(index, tiers);
  const spoken = name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name };
  return (
    <span className={styles.chip} style={lights[light]} data-light={light} {...spoken}>
      {light === "grey" ? "–" : id}
    </span>
  );
}
