import { useState } from "react";
import { loadSample } from "./loadPlace";
import type { Workbooks } from "./useWorkbook";

export interface Openings {
  readonly open: (chosen: File) => void;
  readonly openSample: (name: string) => void;
  readonly openNew: () => void;
  /** Some opening waits for a yes or no. */
  readonly isAsking: boolean;
  readonly answer: (drop: boolean) => void;
}

type Opening = () => Promise<void>;

/** What opens a workbook: nothing unsaved is dropped without a question. */
export function useOpenings({ open, unsaved }: Workbooks, newName: string): Openings {
  const [asked, setAsked] = useState<Opening | null>(null);
  const ask = (opening: Opening): void => (unsaved ? setAsked(() => opening) : void opening());
  return {
    open: (chosen) => ask(async () => open(new Uint8Array(await chosen.arrayBuffer()), chosen.name)),
    openSample: (name) => ask(async () => open(await loadSample(name), name)),
    openNew: () => ask(() => open(null, newName)),
    isAsking: asked !== null,
    answer(drop) {
      setAsked(null);
      if (drop) void asked?.();
    },
  };
}
