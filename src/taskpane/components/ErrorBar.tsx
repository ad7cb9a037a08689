import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ErrorText } from "#text";

/** Could not (do): (why). (What to do.) */
export function ErrorBar({ error, action }: { error: ErrorText; action?: ReactElement }) {
  const chinese = /[\u4e00-\u9fff]/.test(error.what);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{`${error.what}${chinese ? "：" : ":"}`}</MessageBarTitle>
        {`${error.why}${chinese ? "。" : "."}`}
        <br />
        {error.todo}
      </MessageBarBody>
      {action === undefined ? null : <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
