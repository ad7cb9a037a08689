import { checkModel } from "../check/checkModel";
import type { Problem, ProblemCode } from "../model/problem";
import type { ScoringModel } from "../model/scoringModel";

/** Errors that may only follow from a part that could not be read, by the field that holds the part. */
const consequences: Readonly<Record<string, readonly ProblemCode[]>> = {
  criteria: ["weights/sum-zero"],
  groups: ["weights/sum-zero"],
  tiers: ["tiers/order", "tiers/last-has-min", "tiers/no-min", "gates/unknown-tier", "budget/unknown-tier"],
};

/**
 * The errors of a half-read model that are not just what its unreadable fields look like.
 *
 * @param read what was wrong with its shape; each `where` is a path
 * @example furtherErrors({ ...model, criteria: [] }, [])[0].code // "model/no-criteria"
 */
export function furtherErrors(model: ScoringModel, read: readonly Problem[]): Problem[] {
  const broken = read.filter((found) => found.severity === "error").map((found) => found.where);
  const excused = new Set(
    Object.entries(consequences).flatMap(([field, codes]) =>
      broken.some((path) => encloses(field, path)) ? codes : [],
    ),
  );
  return checkModel(model).filter(
    ({ severity, code, where }) =>
      severity === "error" &&
      !excused.has(code) &&
      !broken.some((path) => encloses(path, where) || encloses(where, path)),
  );
}

function encloses(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
