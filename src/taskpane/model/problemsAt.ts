import type { Problem, ScoringModel } from "#core";
import { problemText, type Language } from "#text";

/** True where a path of the model is another one or lies inside it. */
function isInside(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/** The problems at a path of the model, such as `gates[0]`, and inside it. */
export function problemsIn(problems: readonly Problem[], path: string): Problem[] {
  return problems.filter(({ where }) => isInside(where, path));
}

/** The first error or warning at exactly this path, in words; notes are no reason to mark a field. */
export function messageAt(problems: readonly Problem[], path: string, language: Language): string | undefined {
  const found = problems.find(({ where, severity }) => where === path && severity !== "info");
  return found === undefined ? undefined : problemText(found, language);
}

/** A field's `problem`, left out where there is none. */
export function problemProp(
  problems: readonly Problem[],
  path: string,
  language: Language,
): { readonly problem?: string } {
  const message = messageAt(problems, path, language);
  return message === undefined ? {} : { problem: message };
}

/** What concerns one criterion: its fields, and what its scale made of the rows, whose place is a cell or a column. */
export function problemsOf(problems: readonly Problem[], model: ScoringModel, index: number): Problem[] {
  const id = model.criteria[index]?.id;
  const own = (problem: Problem): boolean =>
    problem.detail["criterion"] === id && !problem.where.startsWith("criteria[");
  return problems.filter((problem) => isInside(problem.where, `criteria[${index}]`) || own(problem));
}

/** Errors and warnings of the model that no field of the view stands for. */
export function problemsOfWhole(problems: readonly Problem[]): Problem[] {
  const whole = new Set(["criteria", "groups", "tiers", "gates", "missing"]);
  return problems.filter(
    ({ where, severity, code }) =>
      severity !== "info" &&
      (whole.has(where) || /^groups\./.test(where) || (where === "" && /^(model|score)\//.test(code))),
  );
}
