import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { columnStats, fitGoalposts, withLog, type Scale } from "#core";
import { modelViewWords, scoreWords } from "#text";
import { NumberField } from "../fields/NumberField";
import { unitOf } from "./unitOf";
import type { ScaleProps } from "./scaleProps";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
});

interface Props extends ScaleProps {
  readonly scale: Extract<Scale, { kind: "goalposts" }>;
}

/** The ratings worth 0 and 10, in this order whatever the direction; logarithmic or not. */
export function GoalpostFields(props: Props) {
  const { criterion, scale, column, language, problems, onChange } = props;
  const styles = useStyles();
  const benefit = criterion.direction === "benefit";
  const invalid = problems.some(({ severity, code }) => severity === "error" && /order|log-low|not-finite/.test(code));
  const post = (end: "low" | "high") => (
    <NumberField
      label={(end === "low") === benefit ? scoreWords[language].zero : scoreWords[language].ten}
      language={language}
      unit={unitOf(column)}
      value={scale[end]}
      invalid={invalid}
      onChange={(rating) => onChange({ scale: { ...scale, [end]: rating } })}
    />
  );
  return (
    <div>
      <div className={styles.pair}>
        {post(benefit ? "low" : "high")}
        {post(benefit ? "high" : "low")}
      </div>
      <Tools {...props} />
    </div>
  );
}

function Tools({ scale, column, language, onChange }: Props) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const fitted = column === undefined ? undefined : fit(column.ratings);
  const log = withLog(scale, !scale.log, column);
  return (
    <div className={styles.row}>
      <Switch
        label={words.log}
        checked={scale.log}
        disabled={log === undefined}
        onChange={() => {
          if (log !== undefined) onChange({ scale: log });
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={fitted === undefined || same(fitted, scale)}
        onClick={() => {
          if (fitted !== undefined) onChange({ scale: fitted });
        }}
      >
        {words.fit}
      </Button>
    </div>
  );
}

function fit(ratings: Float64Array): Props["scale"] | undefined {
  const stats = columnStats(ratings);
  return stats === undefined ? undefined : fitGoalposts(stats);
}

function same(a: Props["scale"], b: Props["scale"]): boolean {
  return a.low === b.low && a.high === b.high && a.log === b.log;
}
