import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { BudgetSettings } from "#core";
import { budgetViewWords, type Language } from "#text";
import { ProblemList } from "../components/ProblemList";
import { amountText } from "./amountText";
import { BoundRow } from "./BoundRow";
import { boundsByName, withBound, withoutBounds } from "./budgetEdits";
import { IndustryPicker } from "./IndustryPicker";
import type { PlacedProblems } from "./placeProblems";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly language: Language;
  readonly names: readonly string[];
  readonly budget: BudgetSettings;
  /** What each industry gets, by name; absent where nothing is split. */
  readonly amounts: ReadonlyMap<string, number> | undefined;
  readonly problems: PlacedProblems;
  /** Industries in the order in which they are listed; bound ones that are not among them come last. */
  readonly listed: readonly string[];
  /** The industry that somebody asked for last, and how often anybody asked. */
  readonly wanted: { readonly name: string; readonly times: number };
  readonly onWant: (name: string) => void;
  readonly onForget: (name: string) => void;
  readonly onChange: (budget: BudgetSettings) => void;
}

/** Floors, caps and locks by industry, and a way to add another industry. */
export function BoundList(props: Props) {
  const { language, names, budget, amounts, problems, wanted, onChange, onWant, onForget } = props;
  const styles = useStyles();
  const words = budgetViewWords[language];
  const stack = useRef<HTMLDivElement>(null);
  const bounds = boundsByName(budget);
  const shown = [...new Set([...props.listed, ...bounds.keys()])];
  const key = shown.join("\n");
  const taken = useMemo(() => new Set(key.split("\n")), [key]);
  return (
    <div ref={stack} className={styles.stack}>
      {shown.length === 0 ? <Caption1 className={styles.hint}>{words.boundsHint}</Caption1> : null}
      {problems.locks.length === 0 ? null : <ProblemList problems={problems.locks} language={language} />}
      {shown.length === 0 ? null : (
        <ul className={styles.list}>
          {shown.map((name) => (
            <BoundRow
              key={name}
              {...{ language, name }}
              bounds={bounds.get(name) ?? {}}
              planned={plannedText(amounts, name, language)}
              problems={problems.byName.get(name) ?? []}
              wanted={wanted.name === name ? wanted.times : 0}
              onSet={(kind, amount) => onChange(withBound(budget, name, kind, amount))}
              onClear={(kind) => onChange(withoutBounds(budget, name, [kind]))}
              onRemove={() => {
                onForget(name);
                onChange(withoutBounds(budget, name));
                // The button is gone with its row.
                stack.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <IndustryPicker language={language} names={names} taken={taken} onPick={onWant} />
    </div>
  );
}

function plannedText(amounts: Props["amounts"], name: string, language: Language): string {
  const words = budgetViewWords[language];
  if (amounts === undefined) return "";
  const amount = amounts.get(name);
  return amount === undefined ? words.noAmount : words.planned(amountText(amount, language));
}
