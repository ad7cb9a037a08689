import { hasErrors, modelToFile, parseModelText, type Problem, type ScoringModel } from "#core";

/** The largest model that we know of has 8 KB; whatever is a thousand times that is no model. */
export const largestFile = 8_000_000;

/** What opening a file came to: a model with what is worth knowing about it, or why there is none. */
export type OpenedFile =
  | { readonly status: "opened"; readonly model: ScoringModel; readonly problems: readonly Problem[] }
  | { readonly status: "wrong"; readonly problems: readonly Problem[] }
  | { readonly status: "tooLarge" | "notRead" };

/** Reads a model file that somebody chose or dropped; never throws. */
export async function openModelFile(file: File): Promise<OpenedFile> {
  if (file.size > largestFile) return { status: "tooLarge" };
  // A file that was moved since, or a folder, cannot be read; the browser does not say which.
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { status: "notRead" };
  const { model, problems } = parseModelText(text);
  return model === undefined || hasErrors(problems)
    ? { status: "wrong", problems }
    : { status: "opened", model, problems };
}

/** The model as the text of its file. */
export function modelText(model: ScoringModel): string {
  return `${JSON.stringify(modelToFile(model), null, 2)}\n`;
}

/**
 * A name for the model's file that every system takes: letters and digits of the model's name, at most 60.
 *
 * @example modelFileName({ name: "HR software: 2025 / v2" }) // "HR-software-2025-v2.model.json"
 */
export function modelFileName({ name }: Pick<ScoringModel, "name">): string {
  const words = name.normalize("NFKC").match(/[\p{L}\p{N}.]+/gu) ?? [];
  const stem = [...words.join("-")]
    .slice(0, 60)
    .join("")
    .replace(/^[-.]+|[-.]+$/g, "");
  return stem === "" ? "model.json" : `${stem}.model.json`;
}
