import { FluentProvider, webLightTheme, type Theme } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState, type ComponentType, type ReactElement } from "react";
import type { ScoringModel } from "#core";
import type { ViewProps } from "../../src/taskpane/view";
import { previewOf } from "./paneProps";

export { gridOf, manyRows, previewOf, viewProps } from "./paneProps";

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
