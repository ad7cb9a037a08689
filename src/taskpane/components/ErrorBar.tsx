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
        {error.why}
        <br />
        {error.todo}
      </MessageBarBody>
      {action === undefined ? null : <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
