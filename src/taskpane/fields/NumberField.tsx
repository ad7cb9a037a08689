import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { Language } from "#text";
import { readTyped, type NumberLimits } from "./readTyped";
import { showNumber } from "./showNumber";

const useStyles = makeStyles({
  // Fluent's input is 250 px wide unless told otherwise.
  input: { minWidth: 0, width: "100%" },
  // The field's own box gives way to the grid around it, in which the message takes a row of its own.
  open: { display: "contents" },
  below: { gridColumn: "1 / -1", order: 1 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
});

export interface NumberFieldProps extends NumberLimits {
  readonly label: string;
  readonly language: Language;
  /** Undefined shows an empty field. */
  readonly value: number | undefined;
  /** Called with a finite number within the limits, on Enter, on leaving the field and on an arrow key; never with NaN. */
  readonly onChange: (value: number) => void;
  /** Lets the field be emptied. */
  readonly onClear?: () => void;
  /** What arrow up and down add; without it they do nothing. */
  readonly step?: number;
  /** Stands behind the number, such as 元. */
  readonly suffix?: string;
  /** The label is for screen readers only, where a heading says it already. */
  readonly hideLabel?: boolean;
  /** A problem that the field itself cannot know, in words. */
  readonly problem?: string;
  /** Marks the field where the problem is said elsewhere. */
  readonly invalid?: boolean;
  /** The message goes below the grid in which the field is a cell, which itself is too narrow for a sentence. */
  readonly messageBelow?: boolean;
  /** Most decimals shown; what is typed and kept may have more. */
  readonly digits?: number;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
}

/** A number with its label: keeps what is typed while it is typed, and says in words why it cannot be taken. */
export function NumberField(props: NumberFieldProps) {
  const styles = useStyles();
  const { label, hideLabel = false, suffix, problem, hint, disabled, placeholder, messageBelow = false } = props;
  const { text, error, type, leave, press } = useTyped(props);
  const message = error ?? problem;
  return (
    <Field
      size="small"
      {...(hideLabel ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      {...(message === undefined
        ? {}
        : { validationMessage: { children: message, ...(messageBelow ? { className: styles.below } : {}) } })}
      validationState={message === undefined && props.invalid !== true ? "none" : "error"}
      className={mergeClasses(messageBelow && styles.open, props.className)}
    >
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.number, inputMode: "decimal", autoComplete: "off" }}
        {...(hideLabel ? { "aria-label": label } : {})}
        {...(suffix === undefined ? {} : { contentAfter: suffix })}
        {...(disabled === undefined ? {} : { disabled })}
        {...(placeholder === undefined ? {} : { placeholder })}
        value={text}
        onChange={(_event, data) => type(data.value)}
        onBlur={leave}
        onKeyDown={press}
      />
    </Field>
  );
}

/** What is typed and not yet taken, for the value it was typed over. */
interface Draft {
  readonly text: string;
  readonly over: number | undefined;
  readonly error?: string;
}

function useTyped({ value, language, onChange, onClear, step, digits, ...limits }: NumberFieldProps) {
  const [draft, setDraft] = useState<Draft>();
  // A value that changed elsewhere, such as by the slider beside it, wins over what was typed.
  const current = draft !== undefined && Object.is(draft.over, value) ? draft : undefined;
  const shown = value === undefined ? "" : showNumber(value, language, limits.unit, digits);

  const commit = (text: string): void => {
    if (text.trim() === "" && onClear !== undefined) {
      setDraft(undefined);
      return onClear();
    }
    const typed = readTyped(text, language, limits);
    if ("error" in typed) return setDraft({ text, over: value, error: typed.error });
    setDraft(undefined);
    if (!Object.is(typed.value, value)) onChange(typed.value);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && current !== undefined) commit(current.text);
    if (event.key === "Escape") setDraft(undefined);
    const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (sign === 0 || step === undefined) return;
    event.preventDefault();
    const moved = Number(((value ?? 0) + sign * step).toPrecision(12));
    const { min = -Infinity, max = Infinity } = limits;
    setDraft(undefined);
    const next = Math.min(max, Math.max(min, moved));
    if (next !== value) onChange(next);
  };
  return {
    text: current?.text ?? shown,
    error: current?.error,
    type: (text: string): void => setDraft({ text, over: value }),
    leave: (): void => {
      if (current !== undefined && current.text !== shown) commit(current.text);
      else if (current !== undefined) setDraft(undefined);
    },
    press,
  };
}
