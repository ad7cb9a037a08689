import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { ScoreDone, ScoreRequest } from "#actions";
import { scoreWorkbook } from "#actions";
import type { Problem, ScoringModel } from "#core";
import { parseModelText } from "#core";
import { associateFunctions, functionsFile, speak } from "#functions";
import { openWorkbook } from "#host";
import type { Language } from "#text";
import { problemText, severityWord } from "#text";
import type { CliOptions } from "./options";
import { UsageError } from "./options";
import { resultJson } from "./resultJson";
import { summary } from "./summary";

export interface Output {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** The file cannot be read or written at all. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
  constructor(
    readonly file: string,
    readonly access: "read" | "write",
    cause: unknown,
  ) {
    super(`${file}: cannot ${access}`, { cause });
  }
}

/**
 * Scores a workbook file with the very action that the ribbon runs, on the host.
 * @returns the exit status 0 or 1
 * @throws UsageError, UnreadableError, FileError, WorkbookError
 */
export async function score(options: CliOptions, output: Output): Promise<number> {
  if (isSameFile(options.out, options.book)) throw new UsageError("the output would replace the input");
  if (!options.plan && !options.force && existsSync(options.out)) {
    throw new UsageError(`${options.out} exists; --force replaces it`);
  }
  const language = options.language ?? "en";
  const bytes = read(options.book);
  const given = options.model === undefined ? { problems: [] } : readModel(options.model);
  if (given.problems.some((found) => found.severity === "error")) {
    report(given.problems, language, output);
    return 1;
  }
  const workbook = await openWorkbook(bytes, { functions: functionsFile });
  try {
    // The shipped code finds Excel where Office.js puts it in a page: on the global object.
    const { Excel, OfficeExtension, CustomFunctions } = workbook;
    Object.assign(globalThis, { Excel, OfficeExtension, CustomFunctions });
    associateFunctions();
    speak(language);
    const outcome = await scoreWorkbook(request(options, language, given.model));
    report([...given.problems, ...outcome.problems], outcome.language, output);
    if (!outcome.done) return 1;
    if (options.plan) output.out(JSON.stringify(outcome.plan, null, 1));
    else write(options, outcome, await workbook.save(), output);
    return 0;
  } finally {
    workbook.close();
  }
}

function request(options: CliOptions, language: Language, model: ScoringModel | undefined): ScoreRequest {
  return {
    language,
    values: options.values,
    force: options.force,
    planOnly: options.plan,
    ...(options.language === undefined ? {} : { sheetLanguage: options.language }),
    ...(options.range === undefined ? {} : { range: options.range }),
    ...(model === undefined ? {} : { model }),
  };
}

/** True also where the two names are links to one file. */
function isSameFile(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** Written aside and renamed, so that a full disk never leaves half a workbook. */
function write(options: CliOptions, outcome: ScoreDone, bytes: Uint8Array, output: Output): void {
  const aside = `${options.out}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, options.out);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new UnreadableError(options.out, "write", error);
  }
  if (options.json) output.out(JSON.stringify(resultJson(outcome, options.out)));
  else for (const line of summary(outcome, options.out)) output.out(line);
}

function report(problems: readonly Problem[], language: Language, output: Output): void {
  for (const found of problems) {
    const where = found.where === "" ? "" : `${found.where}: `;
    output.error(`${severityWord(found.severity, language)}: ${where}${problemText(found, language)}`);
  }
}

function read(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new UnreadableError(file, "read", error);
  }
}

function readModel(file: string): ReturnType<typeof parseModelText> {
  const { model, problems } = parseModelText(new TextDecoder().decode(read(file)));
  // What is wrong with the file as a whole stands at no path of it.
  const placed = problems.map((found) => (found.where === "" ? { ...found, where: file } : found));
  return { ...(model === undefined ? {} : { model }), problems: placed };
}
