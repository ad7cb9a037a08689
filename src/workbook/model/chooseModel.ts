import type { Problem, ScoringModel } from "#core";
import { problem } from "#core";
import type { Language } from "#text";
import { quoteSheet } from "../address";
import type { Ours } from "../ours";
import { fingerprintOf } from "./fingerprint";
import { parseModelSheet } from "./parseModelSheet";

/** What a user may say about the model; see `ScoringRequest`. */
export interface ModelRequest {
  readonly model?: ScoringModel;
  /** The model on the sheet as the user last saw it: replacing it by the given one needs no question. */
  readonly seen?: ScoringModel;
  readonly force?: boolean;
  readonly language: Language;
  readonly sheetLanguage?: Language;
}

export interface ModelChoice {
  readonly model?: ScoringModel;
  readonly source: "sheet" | "given" | "suggested";
  readonly language: Language;
  /** The address for a path of the model, where the model stands on a sheet. */
  readonly place?: (path: string) => string;
  readonly problems: readonly Problem[];
}

/** The model that was given, else the one on the model sheet, else none. */
export function chooseModel(ours: Ours, request: ModelRequest): ModelChoice {
  const marked = ours.sheets.model;
  const { cells } = marked?.sheet ?? {};
  const parsed = marked === undefined || cells === undefined ? undefined : parseModelSheet(cells, marked.sheet.name);
  const language = request.sheetLanguage ?? parsed?.language ?? request.language;
  const kept: Problem[] =
    request.sheetLanguage === undefined && language !== request.language
      ? [problem("info", "workbook/kept-language", "", { language })]
      : [];
  if (request.model !== undefined) {
    const edited = parsed !== undefined && isEdited(parsed.model, parsed.fingerprint, request);
    const refused = edited && request.force !== true;
    const where = marked === undefined ? "" : quoteSheet(marked.sheet.name);
    const problems = refused ? [problem("error", "workbook/model-edited", where, {})] : [];
    return { model: request.model, source: "given", language, problems: [...problems, ...kept] };
  }
  if (parsed === undefined) return { source: "suggested", language, problems: kept };
  const { model, place } = parsed;
  return {
    ...(model === undefined ? {} : { model }),
    source: "sheet",
    language,
    place,
    problems: [...parsed.problems, ...kept],
  };
}

/** True when the sheet holds neither the model as we wrote it, nor as the user saw it, nor the one that would replace it. */
function isEdited(sheet: ScoringModel | undefined, written: string | undefined, request: ModelRequest): boolean {
  if (sheet === undefined) return true;
  const known = [request.seen, request.model].flatMap((model) => (model === undefined ? [] : [fingerprintOf(model)]));
  return ![written, ...known].includes(fingerprintOf(sheet));
}
