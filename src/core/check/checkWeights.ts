import { problem, type Problem } from "../model/problem";
import { criterionGroups, type ScoringModel } from "../model/scoringModel";
import { groupSum } from "../weights/effectiveShares";

/** Weights whose sum is within 0.01 of 100 count as 100; the rest keeps 3 × 33.33 from failing on binary noise. */
const sumTolerance = 0.01 + 1e-9;

/** Problems of criterion weights and group weights; scaling is an info, a group without criteria a warning. */
export function checkWeights(model: ScoringModel): Problem[] {
  const found = model.criteria.flatMap((c, j) => checkNumber(c.id, c.weight, `criteria[${j}].weight`));
  found.push(...checkGroupNumbers(model));
  if (found.length > 0 || model.criteria.length === 0) return found;
  return model.groups === undefined ? checkSum(model) : checkGroups(model);
}

function checkNumber(criterion: string, weight: number, where: string): Problem[] {
  if (!Number.isFinite(weight)) return [problem("error", "weights/not-finite", where, { criterion })];
  return weight < 0 ? [problem("error", "weights/negative", where, { criterion, weight })] : [];
}

function checkGroupNumbers(model: ScoringModel): Problem[] {
  return criterionGroups.flatMap((group) => {
    const weight = model.groups?.[group] ?? 0;
    const where = `groups.${group}`;
    if (!Number.isFinite(weight)) return [problem("error", "weights/group-not-finite", where, { group })];
    return weight < 0 ? [problem("error", "weights/group-negative", where, { group, weight })] : [];
  });
}

function isHundred(sum: number): boolean {
  return Math.abs(sum - 100) <= sumTolerance;
}

function checkSum(model: ScoringModel): Problem[] {
  const sum = model.criteria.reduce((a, c) => a + c.weight, 0);
  if (sum === 0) return [problem("error", "weights/sum-zero", "criteria", {})];
  return isHundred(sum) ? [] : [problem("info", "weights/scaled", "criteria", { sum })];
}

function checkGroups(model: ScoringModel): Problem[] {
  const found: Problem[] = [];
  let all = 0;
  let used = 0;
  for (const group of criterionGroups) {
    const weight = model.groups?.[group] ?? 0;
    const sum = groupSum(model, group);
    const where = `groups.${group}`;
    const count = model.criteria.filter((c) => c.group === group && c.weight > 0).length;
    all += weight;
    if (sum > 0) used += weight;
    if (sum === 0 && weight > 0) found.push(problem("warning", "weights/group-empty", where, { group, weight }));
    if (sum > 0 && weight === 0) found.push(problem("warning", "weights/group-unweighted", where, { group, count }));
    if (sum > 0 && weight > 0 && !isHundred(sum) && Math.abs(sum - weight) > sumTolerance)
      found.push(problem("info", "weights/group-scaled", where, { group, sum, weight }));
  }
  if (used === 0) return [problem("error", "weights/sum-zero", "groups", {})];
  if (!isHundred(all)) found.push(problem("info", "weights/groups-scaled", "groups", { sum: all }));
  return found;
}
