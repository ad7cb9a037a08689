import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { PlaygroundWords } from "#text";

export interface Message {
  readonly title: string;
  readonly text: string;
}

interface MessageLineProps {
  readonly words: PlaygroundWords;
  readonly message: Message;
  readonly dismiss: () => void;
}

/** What could not be done, why, and what to do. */
export function MessageLine({ words, message, dismiss }: MessageLineProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message.title}</MessageBarTitle>: {message.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={dismiss}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface DiscardQuestionProps {
  readonly words: PlaygroundWords;
  readonly file: string;
  readonly answer: (drop: boolean) => void;
}

/** Another workbook is to be opened over one with unsaved changes. */
export function DiscardQuestion({ words, file, answer }: DiscardQuestionProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={() => answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.discard}</DialogTitle>
          <DialogContent>{words.discardMeaning(file)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => answer(false)}>
              {words.keep}
            </Button>
            <Button onClick={() => answer(true)}>{words.discardNow}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
