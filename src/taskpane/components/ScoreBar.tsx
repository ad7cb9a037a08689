import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "4px",
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  bar: { display: "block", height: "4px", borderRadius: "2px", forcedColorAdjust: "none" },
});

interface Props {
  /** How much of the track is filled, 0–1; NaN is empty. */
  readonly part: number;
  readonly color: string;
  readonly className?: string;
}

/** A thin bar beside a number that says the same. */
export function ScoreBar({ part, color, className }: Props) {
  const styles = useStyles();
  const width = `${100 * Math.min(1, Math.max(0, Number.isNaN(part) ? 0 : part))}%`;
  return (
    <span className={mergeClasses(styles.track, className)} aria-hidden="true">
      <span className={styles.bar} style={{ width, backgroundColor: color }} />
    </span>
  );
}
