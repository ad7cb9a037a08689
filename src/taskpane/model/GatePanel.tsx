import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findColumn, type Gate } from "#core";
import { modelViewWords, sheetWords, type GateTest } from "#text";
import { parseNumber } from "#workbook";
import { ProblemList } from "../components/ProblemList";
import { NumberField } from "../fields/NumberField";
import { Choice, columnOptions } from "./Choice";
import { ruleOf, withGate, withoutGate, withRule, type GateRule } from "./editGates";
import type { PartProps } from "./part";
import { problemProp, problemsIn } from "./problemsAt";
import { TextField } from "./TextField";
import { unitOf } from "./unitOf";

const useStyles = makeStyles({
  panel: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  remove: { justifySelf: "end" },
});

const tests: readonly GateTest[] = ["below", "above", "equals"];

interface Props extends PartProps {
  readonly gate: Gate;
  readonly index: number;
  readonly onRemoved: () => void;
}

/** What a red line tests, and how far it lets an industry get. */
export function GatePanel(props: Props) {
  const styles = useStyles();
  const { language, model, preview, gate, index, onChange, onSelect, onRemoved } = props;
  const words = modelViewWords[language];
  const path = `gates[${index}]`;
  const change = (next: Gate): void => onChange(withGate(model, index, next));
  const others = problemsIn(preview.problems, path).filter(({ where }) => !/\.(column|capTier)$/.test(where));
  return (
    <div className={styles.panel}>
      <ColumnField {...props} change={change} />
      <RuleFields {...props} change={change} />
      <Choice
        label={words.capTier}
        value={gate.capTier}
        options={tierOptions(props)}
        {...problemProp(preview.problems, `${path}.capTier`, language)}
        onChange={(capTier) => change({ ...gate, capTier })}
      />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={gate.reason}
        onChange={(reason) => change({ ...gate, reason })}
      />
      {others.length === 0 ? null : <ProblemList problems={others} language={language} onSelect={onSelect} />}
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        aria-label={words.removeNamed(words.gateName(index + 1))}
        onClick={() => {
          onRemoved();
          onChange(withoutGate(model, index));
        }}
      >
        {words.remove}
      </Button>
    </div>
  );
}

/** The best tier caps nothing; a tier that the model does not have stays to be seen. */
function tierOptions({ model, gate, language }: Props) {
  const options = model.tiers.slice(1).map(({ id, label }) => ({ key: id, text: `${id} ${label[language]}` }));
  return options.some(({ key }) => key === gate.capTier)
    ? options
    : [{ key: gate.capTier, text: gate.capTier }, ...options];
}

interface FieldProps extends Props {
  readonly change: (gate: Gate) => void;
}

/** Any column, that of the names included. */
function ColumnField({ language, grid, preview, gate, index, change }: FieldProps) {
  const words = modelViewWords[language];
  const current = findColumn(grid, gate.column)?.header ?? gate.column;
  const headers = [...grid.columns.map((c) => c.header), grid.nameHeader];
  return (
    <Choice
      label={words.source}
      value={current}
      options={columnOptions(headers, current, words.notInTable)}
      {...problemProp(preview.problems, `gates[${index}].column`, language)}
      onChange={(header) => change({ ...gate, column: header })}
    />
  );
}

function RuleFields({ language, grid, gate, change }: FieldProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const { test, limit } = ruleOf(gate);
  const unit = unitOf(findColumn(grid, gate.column));
  const set = (rule: Partial<GateRule>): void => change(withRule(gate, { test, limit, ...rule }));
  return (
    <div className={styles.pair}>
      <Choice
        label={words.when}
        value={test}
        options={tests.map((key) => ({ key, text: sheetWords[language].tests[key] }))}
        onChange={(key) => set({ test: key })}
      />
      {test === "equals" ? (
        <TextField
          label={words.limit}
          value={String(limit)}
          // A number in words is compared as a number, anything else as text.
          onChange={(text) => set({ limit: parseNumber(text) ?? text })}
        />
      ) : (
        <NumberField
          label={words.limit}
          language={language}
          unit={unit}
          value={typeof limit === "number" ? limit : undefined}
          onChange={(number) => set({ limit: number })}
        />
      )}
    </div>
  );
}
