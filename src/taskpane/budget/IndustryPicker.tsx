import { Combobox, Field, Option } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { budgetViewWords, type Language } from "#text";
import { matchNames } from "./matchNames";

/** More than this nobody reads: type on instead. */
const shown = 50;

interface Props {
  readonly language: Language;
  readonly names: readonly string[];
  /** Industries that are listed already. */
  readonly taken: ReadonlySet<string>;
  readonly onPick: (name: string) => void;
}

/** Finds an industry of the range by a part of its name. */
export function IndustryPicker({ language, names, taken, onPick }: Props) {
  const words = budgetViewWords[language];
  const [typed, setTyped] = useState("");
  const found = useMemo(() => matchNames(names, typed, shown, taken), [names, typed, taken]);
  return (
    <Field label={words.add} size="small">
      <Combobox
        size="small"
        style={{ minWidth: 0 }}
        placeholder={words.find}
        value={typed}
        selectedOptions={[]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped("");
          if (optionValue !== undefined && optionValue !== "") onPick(optionValue);
        }}
        onBlur={() => setTyped("")}
      >
        {found.length === 0 ? (
          <Option key="" value="" text="" disabled>
            {words.noMatch}
          </Option>
        ) : (
          found.map((name) => (
            <Option key={name} value={name} text={name}>
              {name}
            </Option>
          ))
        )}
      </Combobox>
    </Field>
  );
}
