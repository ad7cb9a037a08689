import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly problem?: string;
}

/** A short text with its label, taken on Enter and on leaving the field; Escape gives the old one back. */
export function TextField({ label, value, onChange, hint, problem }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string>();
  const take = (): void => {
    if (draft !== undefined && draft.trim() !== value) onChange(draft.trim());
    setDraft(undefined);
  };
  return (
    <Field
      size="small"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" })}
    >
      <Input
        size="small"
        className={styles.input}
        value={draft ?? value}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key === "Escape") setDraft(undefined);
        }}
      />
    </Field>
  );
}
