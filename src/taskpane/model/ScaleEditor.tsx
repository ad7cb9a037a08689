import { Caption1, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { isConcentration, readingOf, scaleOfKind, withReading, type Reading, type ScaleKind } from "#core";
import { modelViewWords, sheetWords } from "#text";
import { ProblemList } from "../components/ProblemList";
import { Choice } from "./Choice";
import { GoalpostFields } from "./GoalpostFields";
import { PairFields } from "./PairFields";
import type { ScaleProps } from "./scaleProps";
import { ValueGraph } from "./ValueGraph";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  readings: { columnGap: 0, flexWrap: "wrap" },
  muted: { color: tokens.colorNeutralForeground2 },
});

const readings: readonly Reading[] = ["more", "band", "less"];
const kinds: readonly ScaleKind[] = ["goalposts", "points", "bands", "rating", "minmax", "percentile"];

/** What of a column is best, drawn; the kind of scale and its numbers. */
export function ScaleEditor(props: ScaleProps) {
  const styles = useStyles();
  const { criterion, column, language, problems, onChange, onSelect } = props;
  const { scale } = criterion;
  return (
    <div className={styles.stack}>
      <Readings {...props} />
      <ValueGraph criterion={criterion} column={column} language={language} />
      <Choice
        label={modelViewWords[language].scale}
        value={scale.kind}
        options={kinds.map((key) => ({ key, text: sheetWords[language].scales[key] }))}
        onChange={(kind) => onChange({ scale: scaleOfKind(criterion, kind, column) })}
      />
      <Parameters {...props} />
      {problems.length === 0 ? null : <ProblemList problems={problems} language={language} onSelect={onSelect} />}
    </div>
  );
}

function Readings({ criterion, column, language, onChange }: ScaleProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const now = readingOf(criterion);
  const changes = new Map(readings.map((reading) => [reading, withReading(criterion, reading, column)]));
  return (
    <div>
      <Field label={words.best} size="small">
        <RadioGroup
          layout="horizontal"
          className={styles.readings}
          value={now}
          onChange={(_event, data) => {
            const change = [...changes].find(([reading]) => reading === data.value)?.[1];
            if (change !== undefined) onChange(change);
          }}
        >
          {readings.map((reading) => (
            <Radio
              key={reading}
              value={reading}
              label={words.readings[reading]}
              disabled={changes.get(reading) === undefined}
            />
          ))}
        </RadioGroup>
      </Field>
      {isConcentration(criterion.column) ? (
        <Caption1 className={styles.muted}>{words.concentration[now]}</Caption1>
      ) : null}
    </div>
  );
}

function Parameters(props: ScaleProps) {
  const styles = useStyles();
  const { criterion, language } = props;
  const { scale } = criterion;
  const words = modelViewWords[language];
  switch (scale.kind) {
    case "goalposts":
      return <GoalpostFields {...props} scale={scale} />;
    case "points":
    case "bands":
      return <PairFields {...props} scale={scale} />;
    case "rating":
      return <Caption1 className={styles.muted}>{words.ratingHint}</Caption1>;
    case "minmax":
    case "percentile":
      return <Caption1 className={styles.muted}>{words.relativeHint}</Caption1>;
  }
}
