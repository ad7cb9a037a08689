import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords, type Language } from "#text";
import type { State } from "../state/state";

interface Props {
  readonly state: Pick<State, "draft" | "outdated" | "reading" | "run">;
  readonly language: Language;
  readonly onRead: () => void;
  readonly onDiscard: () => void;
}

/** What the user must know before believing the view: it is not written yet, or the sheet has changed since. */
export function Notices({ state, language, onRead, onDiscard }: Props): ReactElement | null {
  const { draft, outdated, reading, run } = state;
  const words = paneWords[language];
  if (reading.status !== "read" || run.phase === "running") return null;
  const { grid, model, scored } = reading.inspection;
  const viewed = grid !== undefined && (draft ?? model) !== undefined;
  const previewed = viewed && (draft !== undefined || !scored);
  return (
    <>
      {outdated ? (
        <MessageBar intent="warning" layout="multiline" data-notice="outdated">
          <MessageBarBody>{words.outdated}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onRead}>{words.readAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {previewed ? (
        <MessageBar intent="info" layout="multiline" data-notice={draft === undefined ? "preview" : "draft"}>
          <MessageBarBody>{draft === undefined ? words.preview : words.draft}</MessageBarBody>
          {draft === undefined ? null : (
            <MessageBarActions>
              <Button onClick={onDiscard}>{words.discard}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ) : null}
    </>
  );
}
