import { useEffect, useRef, useState } from "react";
import type { ScoringModel } from "#core";
import { modelViewWords, type Language } from "#text";
import { copyText, saveText } from "./handOver";
import { modelFileName, modelText, openModelFile, type OpenedFile } from "./modelFile";
import type { Notice } from "./notice";

/** Opening, saving and copying the model, with what to say about it. */
export function useModelFile(model: ScoringModel, language: Language, onChange: (model: ScoringModel) => void) {
  const [notice, setNotice] = useState<Notice>();
  const words = modelViewWords[language];
  // A file is read while the model may be edited on: the way back leads to what it was then.
  const current = useRef(model);
  useEffect(() => {
    current.current = model;
  }, [model]);

  const replace = (
    after: ScoringModel,
    text: string,
    problems: Extract<OpenedFile, { model: ScoringModel }>["problems"] = [],
  ): void => {
    setNotice({ kind: "changed", text, before: current.current, after, problems });
    onChange(after);
  };
  const open = async (file: File): Promise<void> => {
    const opened = await openModelFile(file);
    if (opened.status === "opened") {
      const name = opened.model.name === "" ? file.name : opened.model.name;
      replace(opened.model, words.done.opened(name, opened.model.criteria.length), opened.problems);
    } else if (opened.status === "wrong") {
      setNotice({ kind: "refused", file: file.name, problems: opened.problems });
    } else {
      setNotice({ kind: "refused", file: file.name, why: words[opened.status], problems: [] });
    }
  };
  const save = (): void => {
    const name = modelFileName(model);
    saveText(name, modelText(model));
    setNotice({ kind: "said", text: words.done.saved(name) });
  };
  const copy = async (): Promise<void> => {
    const text = modelText(model);
    setNotice((await copyText(text)) ? { kind: "said", text: words.done.copied } : { kind: "text", text });
  };
  return { notice, close: () => setNotice(undefined), replace, open, save, copy };
}
