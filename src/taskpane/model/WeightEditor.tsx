import { Caption1, Slider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { modelViewWords, type Language } from "#text";
import { NumberField } from "../fields/NumberField";
import { showNumber } from "../fields/showNumber";
import { sliderEnd } from "./sliderEnd";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "1fr 76px", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  slider: { minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  // The track's marks of every step would be a dotted line.
  rail: {
    "::before": { backgroundImage: "none" },
    "@media (forced-colors: active)": { "::before": { backgroundImage: "none" } },
  },
  share: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly label: string;
  readonly weight: number;
  /** All weights that it is weighed against, which tell how far the slider goes. */
  readonly weights: readonly number[];
  /** As it counts, 0–1 of the whole. */
  readonly share: number;
  readonly language: Language;
  /** Slider and number only, where name and share stand above already. */
  readonly bare?: boolean;
  readonly problem?: string;
  readonly onChange: (weight: number) => void;
}

/** A weight by slider and by number, as typed and as it counts. */
export function WeightEditor({ label, weight, weights, share, language, bare, problem, onChange }: Props) {
  const styles = useStyles();
  const words = modelViewWords[language];
  // The end stays where it is while the slider moves, or the handle would run away from the pointer.
  const [end, setEnd] = useState(() => sliderEnd(weights));
  if (weight > end) setEnd(sliderEnd(weights));
  const step = end / 100;
  const counts = words.countsAs(showNumber(share, language, "fraction", 1));
  return (
    <div>
      {bare === true ? null : <Head language={language} counts={counts} />}
      <div className={styles.row}>
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          size="small"
          min={0}
          max={end}
          step={step}
          value={weight}
          aria-label={label}
          aria-valuetext={`${showNumber(weight, language, "plain", 2)}, ${counts}`}
          onChange={(_event, data) => onChange(Number(data.value.toPrecision(6)))}
        />
        <NumberField
          label={label}
          hideLabel
          messageBelow
          language={language}
          unit="points"
          digits={2}
          min={0}
          step={step}
          value={weight}
          onChange={onChange}
          {...(problem === undefined ? {} : { problem })}
        />
      </div>
    </div>
  );
}

/** The fields beside it say the same to a screen reader. */
function Head({ language, counts }: { readonly language: Language; readonly counts: string }) {
  const styles = useStyles();
  return (
    <div className={styles.head} aria-hidden="true">
      <Caption1>{modelViewWords[language].asTyped}</Caption1>
      <Caption1 className={styles.share}>{counts}</Caption1>
    </div>
  );
}
