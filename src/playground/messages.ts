import type { Refusal } from "#host/page";
import type { PlaygroundWords } from "#text";
import type { Message } from "./components/Messages";
import type { OpenFailure } from "./useWorkbook";

/** Why a file was not opened, and what to do. */
export function openFailure(words: PlaygroundWords, { file, code }: OpenFailure): Message {
  return { title: words.notOpened(file), text: `${words.unreadable[code] ?? code} ${words.stillOpen}` };
}

/** Why an edit was not done. */
export function editRefusal(words: PlaygroundWords, { code }: Refusal): Message {
  return { title: words.refused, text: words.refusals[code] ?? words.refusedOtherwise(code) };
}
