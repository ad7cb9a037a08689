import { FluentProvider, webLightTheme, type Theme } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState, type ComponentType, type ReactElement } from "react";
import type { ScoringModel } from "#core";
import type { Language } from "#text";
import { countTiers, parseGrid, scoreGrid, type Grid } from "#workbook";
import type { Preview, ViewProps } from "../../src/taskpane/view";
import type { Cells } from "./scoredBook";
import { smallModel, smallTable } from "./smallTable";
import { sheetOf } from "./snapshot";

/** jsdom lays nothing out: every element is a pane of 350 × 600 px, so that virtual lists show a screenful. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillObserver;
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: () => 350 },
  offsetHeight: { configurable: true, get: () => 600 },
});
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
window.scrollTo = () => undefined;

/** Renders inside Fluent as the pane does, with a user at the keyboard. */
export function renderPane(element: ReactElement, theme: Theme = webLightTheme): RenderResult & { user: UserEvent } {
  const user = userEvent.setup();
  return { user, ...render(<FluentProvider theme={theme}>{element}</FluentProvider>) };
}

/** The grid of a sheet called Industries whose cells start at A1. */
export function gridOf(cells: Cells = smallTable, nameColumn?: string): Grid {
  const sheet = sheetOf("Industries", cells);
  if (sheet.used === null || sheet.cells === undefined) throw new Error("an empty sheet");
  const { grid, problems } = parseGrid(sheet, sheet.cells, sheet.used, nameColumn === undefined ? {} : { nameColumn });
  if (grid === undefined) throw new Error(JSON.stringify(problems));
  return grid;
}

/** What the shell computes for every draft of the model. */
export function previewOf(grid: Grid, model: ScoringModel, language: Language): Preview {
  const scored = scoreGrid(grid, model);
  return { ...scored, tiers: scored.result === undefined ? [] : countTiers(model, scored.result, language) };
}

/** Props as the shell would give them for the small table and model, or for others. */
export function viewProps(more: Partial<ViewProps> = {}): ViewProps {
  const { grid = gridOf(), model = smallModel, language = "en" } = more;
  const preview = previewOf(grid, model, language);
  const still = { settling: false, onChange: () => undefined, onSelect: () => undefined };
  return { grid, model, language, preview, ...still, ...more };
}

/** Plays the shell: keeps the draft and scores it anew at every change; `onChange` hears of each as well. */
export function Shell<P extends ViewProps>({ View, props }: { View: ComponentType<P>; props: P }) {
  const [model, setModel] = useState(props.model);
  const { grid, language } = props;
  const onChange = (next: ScoringModel): void => {
    setModel(next);
    props.onChange(next);
  };
  return <View {...props} model={model} preview={previewOf(grid, model, language)} onChange={onChange} />;
}

/** A table of n industries for the small model, with some blanks; the same at every call. */
export function manyRows(n: number): Cells {
  const header = ["Industry", "Size", "Growth", "Churn", "Peers"];
  const row = (i: number): (string | number)[] => {
    const at = (salt: number): number => ((i * 7919 + salt * 104729) % 1009) / 1009;
    return [`Industry ${i + 1}`, 1e11 + at(1) * 5e12, at(2) * 0.3 - 0.05, i % 17 === 0 ? "" : at(3) * 10, at(4) * 700];
  };
  return [header, ...Array.from({ length: n }, (_, i) => row(i))];
}
