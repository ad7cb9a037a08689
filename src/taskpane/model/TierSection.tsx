import { Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { moveThreshold, thresholdRange, tierCounts, type Tier } from "#core";
import { modelViewWords } from "#text";
import { TierChip } from "../components/TierChip";
import { NumberField } from "../fields/NumberField";
import { showNumber } from "../fields/showNumber";
import type { PartProps } from "./part";
import { problemProp } from "./problemsAt";
import { scoreBins } from "./scoreBins";
import { TierTrack } from "./TierTrack";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalXS },
  tier: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) 72px 64px",
    alignItems: "center",
    minHeight: "28px",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere" },
  rest: { textAlign: "right", color: tokens.colorNeutralForeground2, paddingRight: "11px" },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
  coverage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

const binCount = 50;

/** Where the tiers begin, over how the scores lie, with the industries in each. */
export function TierSection(props: PartProps) {
  const styles = useStyles();
  const { language, model, preview, onChange } = props;
  const words = modelViewWords[language];
  const { result } = preview;
  const bins = useMemo(() => (result === undefined ? [] : scoreBins(result, binCount)), [result]);
  // Counted here, because a moving handle must not wait for the rows to be scored anew.
  const counts = useMemo(() => (result === undefined ? [] : tierCounts(model, result)), [model, result]);
  const insufficient = result === undefined ? 0 : result.tierIndex.filter((t) => t === -1).length;
  return (
    <section className={styles.section} data-section="tiers">
      <Subtitle2 as="h2" className={styles.title}>
        {words.tiers}
      </Subtitle2>
      <div className={styles.card}>
        <TierTrack model={model} bins={bins} counts={counts} language={language} onChange={onChange} />
        {result === undefined ? <Caption1 className={styles.muted}>{words.noScores}</Caption1> : null}
        <ul className={styles.list}>
          {model.tiers.map((tier, index) => (
            <TierLine key={index} {...props} tier={tier} index={index} count={counts[index]} />
          ))}
        </ul>
        <Coverage {...props} insufficient={insufficient} />
      </div>
    </section>
  );
}

interface LineProps extends PartProps {
  readonly tier: Tier;
  readonly index: number;
  /** Undefined without scores. */
  readonly count: number | undefined;
}

function TierLine({ language, model, preview, onChange, tier, index, count }: LineProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const [min, max] = thresholdRange(model.tiers, index);
  const last = index === model.tiers.length - 1;
  return (
    <li className={styles.tier} data-tier={tier.id}>
      <TierChip id={tier.id} index={index} tiers={model.tiers.length} />
      <span className={styles.name}>{tier.label[language]}</span>
      {last ? (
        <span className={styles.rest}>{words.rest}</span>
      ) : (
        <NumberField
          label={words.threshold(`${tier.id} ${tier.label[language]}`)}
          hideLabel
          messageBelow
          language={language}
          min={min}
          max={max}
          step={0.1}
          value={tier.min}
          {...problemProp(preview.problems, `tiers[${index}].min`, language)}
          onChange={(score) => onChange(moveThreshold(model, index, score))}
        />
      )}
      <span className={styles.count} title={count === undefined ? "" : words.industries(showNumber(count, language))}>
        {count === undefined ? "–" : showNumber(count, language)}
      </span>
    </li>
  );
}

function Coverage({ language, model, preview, onChange, insufficient }: PartProps & { readonly insufficient: number }) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const hint = insufficient === 0 ? words.coverageHint : words.insufficient(showNumber(insufficient, language));
  return (
    <div className={styles.coverage}>
      <div>
        <div>{words.coverage}</div>
        <Caption1 className={styles.muted}>{hint}</Caption1>
      </div>
      <NumberField
        label={words.coverage}
        hideLabel
        messageBelow
        language={language}
        unit="fraction"
        min={0}
        max={1}
        step={0.05}
        value={model.missing.minCoverage}
        {...problemProp(
          preview.problems.filter(({ code }) => code.startsWith("model/")),
          "missing.minCoverage",
          language,
        )}
        onChange={(minCoverage) => onChange({ ...model, missing: { ...model.missing, minCoverage } })}
      />
    </div>
  );
}
