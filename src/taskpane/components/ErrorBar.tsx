import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ErrorText } from "#text";

interface Props {
  readonly error: ErrorText;
  /** Buttons. */
  readonly children?: ReactNode;
}

/** Could not (do): (why). (What to do.) */
export function ErrorBar({ error, children }: Props) {
  const chinese = /[\u4e00-\u9fff]/.test(error.what);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{`${error.what}${chinese ? "：" : ":"}`}</MessageBarTitle>
        {`${error.why}${chinese ? "。" : "."}`}
        <br />
        {error.todo}
      </MessageBarBody>
      {children === undefined ? null : <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}
