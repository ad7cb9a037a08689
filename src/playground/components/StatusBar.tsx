import type { PlaygroundWords } from "#text";
import type { Workbooks } from "../useWorkbook";
import { DeveloperPanel } from "./DeveloperPanel";

/** The foot of the page, with the developer's panel folded away. */
export function StatusBar({ words, books }: { readonly words: PlaygroundWords; readonly books: Workbooks }) {
  const { file, blanks, setBlanks } = books;
  return (
    <footer className="status">
      <details>
        <summary>{words.developer}</summary>
        {file && <DeveloperPanel work={file.work} {...{ words, blanks, setBlanks }} />}
      </details>
      <span>{words.privacy}</span>
    </footer>
  );
}
