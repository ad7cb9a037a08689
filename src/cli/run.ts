import { WorkbookError } from "#office";
import type { Language } from "#text";
import { cliWords, languages, workbookErrorText } from "#text";
import { FileError } from "#host";
import { parseOptions, usage, UsageError } from "./options";
import type { Output } from "./score";
import { score, UnreadableError } from "./score";

/** The command line without its process: arguments in, lines out, the exit status back. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    output.out(usage);
    return 0;
  }
  const language = languages.find((one) => `${args.join("\n")}\n`.match(`--lang[=\n]${one}\n`)) ?? "en";
  try {
    return await score(parseOptions(args), output);
  } catch (error) {
    return refused(error, language, output.error);
  }
}

/** Puts what went wrong into words and an exit status; a defect of ours passes through with its stack. */
function refused(error: unknown, language: Language, say: Output["error"]): number {
  const words = cliWords[language];
  if (error instanceof UsageError) {
    say(`${words.usage}: ${error.message}.\n\n${usage}`);
    return 2;
  }
  if (error instanceof FileError) {
    say(`${words.unreadable}: ${words.files[error.code]}`);
    return 3;
  }
  if (error instanceof UnreadableError) {
    const why = error.access === "read" ? words.cannotRead : words.cannotWrite;
    say(`${words.unreadable}: ${why(error.file)}`);
    return 3;
  }
  if (error instanceof WorkbookError) {
    const { what, why, todo } = workbookErrorText(error, language);
    say(`${what}: ${why}. ${todo}`);
    return 3;
  }
  throw error;
}
