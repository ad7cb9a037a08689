import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { modelViewWords, modelWords } from "#text";
import { NumberField } from "../fields/NumberField";
import { pairsOf, withLine, withNumber, withoutLine, type Pair, type PairScale } from "./editPairs";
import { AddIcon, RemoveIcon } from "./icons";
import type { ScaleProps } from "./scaleProps";
import { unitOf } from "./unitOf";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 88px 28px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  head: { color: tokens.colorNeutralForeground2 },
  remove: { minWidth: "28px", maxWidth: "28px", padding: 0 },
});

interface Props extends ScaleProps {
  readonly scale: PairScale;
}

/** Lines of rating and value: the corners of a curve, or where each band begins. */
export function PairFields(props: Props) {
  const styles = useStyles();
  const { scale, language, onChange } = props;
  const words = modelViewWords[language];
  const isPoints = scale.kind === "points";
  return (
    <ul className={styles.list}>
      <li className={styles.line} aria-hidden="true">
        <Caption1 className={styles.head}>{isPoints ? words.at : words.from}</Caption1>
        <Caption1 className={styles.head}>{modelWords[language].pointValue}</Caption1>
      </li>
      {pairsOf(scale).map((pair, k) => (
        <Line key={k} {...props} pair={pair} place={k} />
      ))}
      <li>
        <Button
          size="small"
          appearance="subtle"
          icon={<AddIcon />}
          onClick={() => onChange({ scale: withLine(scale) })}
        >
          {isPoints ? words.addPoint : words.addBand}
        </Button>
      </li>
    </ul>
  );
}

function Line({ scale, column, language, problems, onChange, pair, place }: Props & { pair: Pair; place: number }) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const isPoints = scale.kind === "points";
  const least = isPoints ? 2 : 1;
  return (
    <li className={styles.line}>
      <NumberField
        label={isPoints ? words.pointAt(place + 1) : words.bandFrom(place + 1)}
        hideLabel
        messageBelow
        language={language}
        unit={unitOf(column)}
        value={pair[0]}
        invalid={problems.some(({ where }) => where.endsWith(`[${place}]`))}
        onChange={(number) => onChange({ scale: withNumber(scale, place, 0, number) })}
      />
      <NumberField
        label={words.valueOf(place + 1)}
        hideLabel
        messageBelow
        language={language}
        min={0}
        max={10}
        step={0.5}
        value={pair[1]}
        onChange={(number) => onChange({ scale: withNumber(scale, place, 1, number) })}
      />
      <Button
        className={styles.remove}
        size="small"
        appearance="subtle"
        icon={<RemoveIcon />}
        aria-label={words.removePlace(place + 1)}
        disabledFocusable={pairsOf(scale).length <= least}
        onClick={() => onChange({ scale: withoutLine(scale, place) })}
      />
    </li>
  );
}
