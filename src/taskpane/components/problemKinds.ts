import type { Problem, ProblemCode, Severity } from "#core";

/** Problems that say the same of different places. */
export interface ProblemKind {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** In the order they were found, each once. */
  readonly problems: readonly Problem[];
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * Problems grouped by what they say, worst first, otherwise in the order they were found; the same problem twice counts once.
 *
 * @example problemKinds([]) // []
 */
export function problemKinds(problems: readonly Problem[]): ProblemKind[] {
  const kinds = new Map<string, { severity: Severity; code: ProblemCode; problems: Problem[] }>();
  for (const problem of distinct(problems)) {
    const { severity, code } = problem;
    const kind = kinds.get(`${severity} ${code}`) ?? { severity, code, problems: [] };
    kinds.set(`${severity} ${code}`, kind);
    kind.problems.push(problem);
  }
  return [...kinds.values()].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** The problems without repetitions: reading a range and scoring it may both find the same. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
