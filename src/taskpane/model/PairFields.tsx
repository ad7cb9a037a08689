import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { modelViewWords, modelWords } from "#text";
import { NumberField } from "../fields/NumberField";
import { pairsOf, withLine, withNumber, withoutLine, type PairScale } from "./editPairs";
import { AddIcon, RemoveIcon } from "./icons";
import type { ScaleProps } from "./ScaleEditor";
import { unitOf } from "./unitOf";

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gridTemplateColumns: "1fr 88px 28px",
    alignItems: "start",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  head: { color: tokens.colorNeutralForeground2 },
  remove: { minWidth: "28px", maxWidth: "28px", padding: 0 },
  add: { justifySelf: "start" },
});

interface Props extends ScaleProps {
  readonly scale: PairScale;
}

/** Lines of rating and value: the corners of a curve, or where each band begins. */
export function PairFields({ scale, column, language, problems, onChange }: Props) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const isPoints = scale.kind === "points";
  const pairs = pairsOf(scale);
  const bad = (line: number): boolean => problems.some(({ where }) => where.endsWith(`[${line}]`));
  const least = isPoints ? 2 : 1;
  return (
    <div className={styles.lines}>
      <Caption1 className={styles.head}>{isPoints ? words.at : words.from}</Caption1>
      <Caption1 className={styles.head}>{modelWords[language].pointValue}</Caption1>
      <span />
      {pairs.map(([rating, value], k) => [
        <NumberField
          key={`rating ${k}`}
          label={isPoints ? words.pointAt(k + 1) : words.bandFrom(k + 1)}
          hideLabel
          language={language}
          unit={unitOf(column)}
          value={rating}
          invalid={bad(k)}
          onChange={(number) => onChange({ scale: withNumber(scale, k, 0, number) })}
        />,
        <NumberField
          key={`value ${k}`}
          label={words.valueOf(k + 1)}
          hideLabel
          language={language}
          min={0}
          max={10}
          step={0.5}
          value={value}
          onChange={(number) => onChange({ scale: withNumber(scale, k, 1, number) })}
        />,
        <Button
          key={`remove ${k}`}
          className={styles.remove}
          size="small"
          appearance="subtle"
          icon={<RemoveIcon />}
          aria-label={words.removePlace(k + 1)}
          disabledFocusable={pairs.length <= least}
          onClick={() => onChange({ scale: withoutLine(scale, k) })}
        />,
      ])}
      <Button
        className={styles.add}
        size="small"
        appearance="subtle"
        icon={<AddIcon />}
        onClick={() => onChange({ scale: withLine(scale) })}
      >
        {isPoints ? words.addPoint : words.addBand}
      </Button>
    </div>
  );
}
