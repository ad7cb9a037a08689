import { WorkbookError } from "#office";
import type { Language } from "#text";
import { cliWords, languages, workbookErrorText } from "#text";
import { FileError } from "#host";
import { parseOptions, usage, UsageError } from "./options";
import { score, UnreadableError } from "./score";

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return 0;
  }
  const language =
    languages.find((one) => args.includes(`--lang=${one}`) || args[args.indexOf("--lang") + 1] === one) ?? "en";
  try {
    return await score(parseOptions(args), { out: (line) => console.log(line), error: (line) => console.error(line) });
  } catch (error) {
    return refused(error, language);
  }
}

/** Puts what went wrong into words and an exit status; a defect of ours passes through with its stack. */
function refused(error: unknown, language: Language): number {
  const words = cliWords[language];
  if (error instanceof UsageError) {
    console.error(`${words.usage}: ${error.message}.\n\n${usage}`);
    return 2;
  }
  if (error instanceof FileError) {
    console.error(`${words.unreadable}: ${words.files[error.code]}`);
    return 3;
  }
  if (error instanceof UnreadableError) {
    console.error(`${words.unreadable}: ${error.message}.`);
    return 3;
  }
  if (error instanceof WorkbookError) {
    const { what, why, todo } = workbookErrorText(error, language);
    console.error(`${what}: ${why}. ${todo}`);
    return 3;
  }
  throw error;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
