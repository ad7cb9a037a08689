import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import {
  criterionGroups,
  editCriterion,
  effectiveShares,
  findColumn,
  type Axis,
  type Criterion,
  type Label,
  type ScoringModel,
} from "#core";
import { modelViewWords, modelWords, sheetWords, type Language } from "#text";
import { Choice, columnOptions } from "./Choice";
import type { PartProps } from "./part";
import { messageAt, problemProp, problemsOf } from "./problemsAt";
import { ScaleEditor } from "./ScaleEditor";
import { TextField } from "./TextField";
import { WeightEditor } from "./WeightEditor";

const useStyles = makeStyles({
  panel: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  actions: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

const axes: readonly Axis[] = ["attractiveness", "strength"];

interface Props extends PartProps {
  readonly index: number;
  readonly criterion: Criterion;
  readonly onRemove: () => void;
}

/** Everything about one criterion: what it weighs, how its column is read, where it belongs. */
export function CriterionPanel(props: Props) {
  const styles = useStyles();
  const { language, grid, model, preview, index, criterion, onChange, onSelect } = props;
  const words = modelViewWords[language];
  const path = `criteria[${index}]`;
  const name = criterion.label[language];
  const change = (part: Partial<Criterion>): void => onChange(editCriterion(model, index, part));
  const problems = problemsOf(preview.problems, model, index);
  const atField = new Set([`${path}.weight`, `${path}.column`]);
  const { weight, share, weights } = weighing(model, index);
  return (
    <div className={styles.panel}>
      <WeightEditor
        label={`${words.asTyped}: ${name}`}
        weight={weight}
        weights={weights}
        share={share}
        language={language}
        {...problemProp(problems, `${path}.weight`, language)}
        onChange={(typed) => change({ weight: typed })}
      />
      <ScaleEditor
        criterion={criterion}
        column={findColumn(grid, criterion.column)}
        language={language}
        problems={problems.filter((problem) => !atField.has(problem.where) || !isSaid(problem.severity))}
        onChange={change}
        onSelect={onSelect}
      />
      <Divider />
      <Belonging {...props} change={change} columnProblem={messageAt(problems, `${path}.column`, language)} />
      <Actions {...props} onConfirm={() => change({})} />
    </div>
  );
}

function Actions({ language, criterion, onRemove, onConfirm }: Props & { readonly onConfirm: () => void }) {
  const styles = useStyles();
  const words = modelViewWords[language];
  return (
    <div className={styles.actions}>
      {criterion.suggested === true ? (
        <Button size="small" onClick={onConfirm}>
          {words.confirm}
        </Button>
      ) : (
        <span />
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.removeNamed(criterion.label[language])}
        onClick={onRemove}
      >
        {words.remove}
      </Button>
    </div>
  );
}

/** Fields say what is wrong; mere notes stand with the scale. */
const isSaid = (severity: string): boolean => severity !== "info";

/** The weight of one criterion, its share, and the weights beside which it stands. */
function weighing(model: ScoringModel, index: number) {
  const { criteria, groups } = model;
  const own = criteria[index];
  const peers = groups === undefined ? criteria : criteria.filter((c) => c.group === own?.group);
  return {
    weight: own?.weight ?? 0,
    share: effectiveShares(model)[index] ?? 0,
    weights: peers.map((c) => c.weight),
  };
}

interface BelongingProps extends Props {
  readonly change: (part: Partial<Criterion>) => void;
  readonly columnProblem: string | undefined;
}

/** Name, column, question and axis of the 9-box. */
function Belonging({ language, grid, criterion, change, columnProblem }: BelongingProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const { groups, axes: axisNames } = sheetWords[language];
  const { label, column, group, axis } = criterion;
  const headers = grid.columns.map((c) => c.header);
  const current = findColumn(grid, column)?.header ?? column;
  return (
    <>
      <TextField
        label={words.label}
        value={label[language]}
        onChange={(text) => {
          if (text !== "") change({ label: renamed(label, text, language) });
        }}
      />
      <Choice
        label={words.source}
        value={current}
        options={columnOptions(headers, current, words.notInTable)}
        {...(columnProblem === undefined ? {} : { problem: columnProblem })}
        onChange={(header) => change({ column: header, label: followed(label, column, header) })}
      />
      <div className={styles.pair}>
        <Choice
          label={modelWords[language].criteria.group}
          value={group}
          options={criterionGroups.map((key) => ({ key, text: groups[key] }))}
          onChange={(key) => change({ group: key })}
        />
        <Choice
          label={modelWords[language].criteria.axis}
          value={axis}
          options={axes.map((key) => ({ key, text: axisNames[key] }))}
          onChange={(key) => change({ axis: key })}
        />
      </div>
    </>
  );
}

/** A name that was only the column's header goes with the column. */
function followed({ en, zh }: Label, from: string, to: string): Label {
  return { en: en === from ? to : en, zh: zh === from ? to : zh };
}

/** One name for both languages stays one. */
function renamed(label: Label, text: string, language: Language): Label {
  return label.en === label.zh ? { en: text, zh: text } : { ...label, [language]: text };
}
