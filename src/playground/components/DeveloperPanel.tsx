import { Button, Field, Input, Select, Switch } from "@fluentui/react-components";
import { useEffect, useReducer, useState } from "react";
import type { PageWorkbook } from "#host/page";
import type { PlaygroundWords } from "#text";
import type { Blanks } from "../useWorkbook";

interface DeveloperPanelProps {
  readonly words: PlaygroundWords;
  readonly work: PageWorkbook;
  readonly blanks: Blanks;
  readonly setBlanks: (blanks: Blanks) => void;
}

const BLANKS: Readonly<Record<string, Blanks>> = { zero: 0, null: null, empty: "" };
const KILOBYTE = 1024;
const REFRESH = 500;

const size = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(bytes < 10 * KILOBYTE ? 1 : 0)} KB`;

/** What can be made to go wrong in this workbook, and what goes over the wire. */
export function DeveloperPanel({ words, work, blanks, setBlanks }: DeveloperPanelProps) {
  const { faults, traffic } = work;
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(refresh, REFRESH);
    return () => clearInterval(timer);
  }, []);
  const sheet = work.book.sheets.find(({ id }) => id === work.book.activeSheet);
  const protect = (on: boolean): void => {
    if (sheet && on) faults.protect(sheet.name);
    else if (sheet) faults.unprotect(sheet.name);
    refresh();
  };
  return (
    <div className="developer">
      <Switch
        label={words.protect}
        checked={sheet?.protection.protected === true}
        onChange={(_, { checked }) => protect(checked)}
      />
      <Switch
        label={words.cellEdit}
        checked={faults.cellEdit}
        onChange={(_, { checked }) => {
          faults.cellEdit = checked;
          refresh();
        }}
      />
      <FailAt words={words} fail={(n) => faults.failAt(n === 0 ? null : traffic.actions + n)} />
      <PayloadField {...{ words, work }} />
      <BlanksField {...{ words, blanks, setBlanks }} />
      <p className="traffic">
        {words.traffic(traffic.requests, traffic.actions, size(traffic.requestBytes), size(traffic.responseBytes))}
      </p>
    </div>
  );
}

function PayloadField({ words, work: { faults } }: Pick<DeveloperPanelProps, "words" | "work">) {
  return (
    <Field label={`${words.payload} (${words.payloadHint})`} size="small">
      <Input
        type="number"
        min={0}
        size="small"
        defaultValue={Number.isFinite(faults.payloadLimit) ? String(faults.payloadLimit / KILOBYTE) : "0"}
        onChange={(_, { value }) => (faults.payloadLimit = Number(value) > 0 ? Number(value) * KILOBYTE : Infinity)}
      />
    </Field>
  );
}

function BlanksField({ words, blanks, setBlanks }: Omit<DeveloperPanelProps, "work">) {
  const mode = Object.entries(BLANKS).find(([, value]) => value === blanks)?.[0];
  return (
    <Field label={words.blanks} hint={words.blanksHint} size="small">
      <Select size="small" value={mode} onChange={(_, { value }) => setBlanks(BLANKS[value] ?? null)}>
        {Object.keys(BLANKS).map((key) => (
          <option key={key} value={key}>
            {words.blankModes[key as keyof typeof words.blankModes]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function FailAt({ words, fail }: { readonly words: PlaygroundWords; readonly fail: (actions: number) => void }) {
  const [actions, setActions] = useState("0");
  return (
    <Field label={`${words.failAt} … ${words.failAtHint}`} size="small">
      <div className="row">
        <Input type="number" min={0} size="small" value={actions} onChange={(_, { value }) => setActions(value)} />
        <Button size="small" onClick={() => fail(Number(actions))}>
          {words.set}
        </Button>
      </div>
    </Field>
  );
}
