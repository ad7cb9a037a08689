import { WorkbookError } from "#actions";
import { paneWords, workbookErrorText, type ErrorText, type Language, type RefusedTask } from "#text";

/** What an error says to the user; one that is not Excel's is a defect of ours and says so. */
export function errorText(error: unknown, language: Language, task: RefusedTask): ErrorText {
  return error instanceof WorkbookError ? workbookErrorText(error, language, task) : paneWords[language].unexpected;
}

export const isCancelled = (error: unknown): boolean => error instanceof WorkbookError && error.code === "cancelled";
