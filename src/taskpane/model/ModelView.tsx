import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { confirmAll, removeCriterion, withPreset } from "#core";
import { modelViewWords } from "#text";
import { ProblemList } from "../components/ProblemList";
import type { ViewProps } from "../view";
import { CriteriaSection } from "./CriteriaSection";
import { GateSection } from "./GateSection";
import { ModelMenus } from "./ModelMenus";
import { NoticeBar } from "./NoticeBar";
import type { PartProps } from "./part";
import { problemsOfWhole } from "./problemsAt";
import { TierSection } from "./TierSection";
import { useModelFile } from "./useModelFile";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0, position: "relative" },
  over: {
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: "6px",
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** How industries are scored, to be changed: criteria, red lines, tiers; every change shows at once and writes nothing. */
export function ModelView({ settling: _, ...part }: ViewProps) {
  const styles = useStyles();
  const { language, model, preview, onChange, onSelect } = part;
  const words = modelViewWords[language];
  const file = useModelFile(model, language, onChange);
  const { over, ...dropping } = useDrop((dropped) => void file.open(dropped));
  const whole = problemsOfWhole(preview.problems);
  const remove = (index: number): void => {
    const name = model.criteria[index]?.label[language] ?? "";
    file.replace(removeCriterion(model, index), words.done.removed(name));
  };
  return (
    <div className={mergeClasses(styles.view, over && styles.over)} data-view="model" {...dropping}>
      <ModelMenus
        language={language}
        onPreset={(preset) => file.replace(withPreset(model, preset), words.done.preset(words.preset[preset]))}
        onFile={(chosen) => void file.open(chosen)}
        onSave={file.save}
        onCopy={() => void file.copy()}
      />
      {over ? <div role="status">{words.drop}</div> : null}
      <Suggestions {...part} />
      {whole.length === 0 ? null : <ProblemList problems={whole} language={language} onSelect={onSelect} />}
      <TierSection {...part} />
      <CriteriaSection {...part} onRemove={remove} />
      <GateSection {...part} />
      {file.notice === undefined ? null : (
        <NoticeBar notice={file.notice} model={model} language={language} onChange={onChange} onClose={file.close} />
      )}
    </div>
  );
}

/** How many criteria nobody has looked at yet. */
function Suggestions({ language, model, onChange }: PartProps) {
  const words = modelViewWords[language];
  const count = model.criteria.filter((c) => c.suggested === true).length;
  if (count === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.suggestedCount(count)}</MessageBarTitle>
        <br />
        {words.suggestedHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onChange(confirmAll(model))}>
          {words.confirmAll}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A file dragged over an element and dropped there; anything else that is dragged is none of our business. */
function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return {
    over,
    onDragOver: (event: DragEvent): void => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent): void => {
      const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
      if (!inside) setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      setOver(false);
      if (!isFile(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file !== undefined) onFile(file);
    },
  };
}
