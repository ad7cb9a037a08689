import { problem, type Problem } from "../model/problem";
import type { Criterion } from "../model/scoringModel";

/** Problems of one value function that can be seen without any row. */
export function checkScale({ id: criterion, scale }: Criterion, where: string): Problem[] {
  switch (scale.kind) {
    case "goalposts":
      return checkGoalposts(criterion, scale, where);
    case "points":
      return checkBreaks(criterion, scale.points, 2, `${where}.points`);
    case "bands":
      return checkBreaks(criterion, scale.bands, 1, `${where}.bands`);
    default:
      return [];
  }
}

function checkGoalposts(
  criterion: string,
  { low, high, log }: { readonly low: number; readonly high: number; readonly log: boolean },
  where: string,
): Problem[] {
  if (!Number.isFinite(low) || !Number.isFinite(high))
    return [problem("error", "scale/not-finite", where, { criterion })];
  const found: Problem[] = [];
  if (low >= high) found.push(problem("error", "scale/goalposts-order", where, { criterion, low, high }));
  if (log && low <= 0) found.push(problem("error", "scale/log-low", `${where}.low`, { criterion, low }));
  return found;
}

function checkBreaks(
  criterion: string,
  breaks: readonly (readonly [number, number])[],
  least: number,
  where: string,
): Problem[] {
  const found: Problem[] = [];
  if (breaks.length < least)
    found.push(problem("error", "scale/too-few-points", where, { criterion, count: breaks.length }));
  breaks.forEach(([rating, value], k) => {
    const at = `${where}[${k}]`;
    const previous = breaks[k - 1]?.[0];
    if (!Number.isFinite(rating) || !Number.isFinite(value))
      found.push(problem("error", "scale/not-finite", at, { criterion }));
    else if (value < 0 || value > 10) found.push(problem("error", "scale/value-range", at, { criterion, value }));
    if (previous !== undefined && rating <= previous)
      found.push(problem("error", "scale/unsorted", at, { criterion, previous, rating }));
  });
  return found;
}
