import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ErrorText } from "#text";

/** What happened, what was changed, what to do. */
export function ErrorBar({ error, action }: { error: ErrorText; action?: ReactElement }) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{error.what}</MessageBarTitle>
        <br />
        {sentence(error.why)}
        <br />
        {sentence(error.todo)}
      </MessageBarBody>
      {action === undefined ? null : <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}

/** A clause as a sentence of its own: with a capital letter and a full stop. */
export function sentence(clause: string): string {
  const ended = /[.。!！?？]$/.test(clause) ? clause : `${clause}${/[\u4e00-\u9fff]$/.test(clause) ? "。" : "."}`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
