import type { FunctionWords, Language } from "#text";
import { functionWords } from "#text";
import { currentLanguage } from "../language";

/** Why a cell function cannot answer: `value` for what the user can mend (#VALUE!), `missing` for missing data (#N/A). */
export interface Refusal {
  readonly refused: "value" | "missing";
  readonly say: (words: FunctionWords, language: Language) => string;
}

export type Read<T> = T | Refusal;

export const refuse = (say: Refusal["say"]): Refusal => ({ refused: "value", say });
export const noData = (say: Refusal["say"]): Refusal => ({ refused: "missing", say });

export function isRefusal(read: unknown): read is Refusal {
  return typeof read === "object" && read !== null && "refused" in read;
}

/** Characters of an error's sentence that Excel shows. */
const mostShown = 255;

type Entry = number | string;
export type CellAnswer = Entry | CustomFunctions.Error;

/** What a cell gets that shows one thing: a finite number, a text, or an error with its sentence. Nothing is ever thrown. */
export function answerOne(work: () => Read<Entry>): CellAnswer {
  try {
    return cellAnswer(work());
  } catch {
    return errorOf(refuse((words) => words.unforeseen));
  }
}

/** The same for what spills: rows of equal length, or one error. */
export function answerMany(
  work: () => Read<readonly (readonly Read<Entry>[])[]>,
): CellAnswer[][] | CustomFunctions.Error {
  try {
    const rows = work();
    return isRefusal(rows) ? errorOf(rows) : rows.map((row) => row.map(cellAnswer));
  } catch {
    return errorOf(refuse((words) => words.unforeseen));
  }
}

function cellAnswer(entry: Read<Entry>): CellAnswer {
  if (isRefusal(entry)) return errorOf(entry);
  // Excel turns NaN and Infinity inside an array into 0 without a word.
  return typeof entry === "number" && !Number.isFinite(entry) ? errorOf(refuse((words) => words.overflow)) : entry;
}

function errorOf({ refused, say }: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const language = currentLanguage();
  const text = say(functionWords[language], language);
  const shown = text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
  return new CustomFunctions.Error(refused === "value" ? invalidValue : notAvailable, shown);
}
