import path from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "#text";
import { languages } from "#text";

export const usage = `Usage: npm run --silent score -- BOOK.xlsx [options]

  --range "Sheet1!A1:Q95"  the range, table or name to score (default: found in the workbook)
  --model model.json       the model (default: the workbook's GTM Model sheet, else a suggestion)
  --out OUT.xlsx           where to write (default: BOOK.scored.xlsx beside the input)
  --values                 plain values instead of live formulas
  --json                   print the result as one JSON object
  --plan                   print what would be written as JSON, write nothing
  --force                  replace an existing output, an edited model sheet, or the range scored before
  --lang en|zh             language of the sheets and messages

Exit status: 0 done, 1 the data or the model has errors, 2 usage, 3 Excel or the file refused.`;

export interface CliOptions {
  readonly book: string;
  readonly out: string;
  readonly range?: string;
  readonly model?: string;
  readonly values: boolean;
  readonly json: boolean;
  readonly plan: boolean;
  readonly force: boolean;
  readonly language?: Language;
}

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError */
export function parseOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = parse(args);
  const [book, ...surplus] = positionals;
  if (book === undefined) throw new UsageError("no workbook given");
  if (surplus.length > 0) throw new UsageError(`one workbook at a time, not also ${surplus.join(", ")}`);
  const language = languages.find((one) => one === values.lang);
  if (values.lang !== undefined && language === undefined)
    throw new UsageError(`--lang is en or zh, not ${values.lang}`);
  if (values.json === true && values.plan === true) throw new UsageError("--json or --plan, not both");
  const out = values.out ?? scoredName(book);
  if (path.resolve(out) === path.resolve(book)) throw new UsageError("the output would replace the input");
  return {
    book,
    out,
    ...(values.range === undefined ? {} : { range: values.range }),
    ...(values.model === undefined ? {} : { model: values.model }),
    values: values.values === true,
    json: values.json === true,
    plan: values.plan === true,
    force: values.force === true,
    ...(language === undefined ? {} : { language }),
  };
}

/** BOOK.scored.xlsx; a workbook with macros stays one, since Excel refuses it under another extension. */
function scoredName(book: string): string {
  const { dir, name, ext } = path.parse(book);
  return path.join(dir, `${name}.scored${/^\.xlsm$/i.test(ext) ? ext : ".xlsx"}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        range: { type: "string" },
        model: { type: "string" },
        out: { type: "string" },
        lang: { type: "string" },
        values: { type: "boolean" },
        json: { type: "boolean" },
        plan: { type: "boolean" },
        force: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
