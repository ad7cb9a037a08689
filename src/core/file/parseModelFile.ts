import { defaultMinCoverage, defaultTiers } from "../model/defaultTiers";
import { hasErrors, problem, type Problem } from "../model/problem";
import { criterionGroups, type CriterionGroup, type ScoringModel } from "../model/scoringModel";
import { furtherErrors } from "./furtherErrors";
import { isObject, JsonReader, kindOf } from "./jsonReader";
import { readBudget } from "./readBudget";
import { readCriterion } from "./readCriterion";
import { readGate } from "./readGate";
import { readTier } from "./readTier";

const fields = ["version", "name", "nameColumn", "groups", "criteria", "missing", "gates", "tiers", "budget"];

/**
 * Reads a model file (parsed JSON) and reports everything wrong with its shape at once; no model when there is an error.
 *
 * `where` is a path such as `criteria[2].scale.low`. Absent optional fields take their defaults: group now, direction benefit, axis by
 * group, minimum coverage 0.7, tiers A ≥ 7, B ≥ 4, C, no gates, no budget; a label without one language takes the other's words.
 * Codes: `file/*`; with an error among them also the errors of `checkModel` in what could be read, so that one look shows them all.
 *
 * @source docs/model.md
 * @example parseModelFile({ version: 1, name: "m", criteria: [] }).model?.tiers.length // 3
 */
export function parseModelFile(json: unknown): { model?: ScoringModel; problems: Problem[] } {
  if (!isObject(json)) return { problems: [problem("error", "file/not-object", "", { found: kindOf(json) })] };
  const problems: Problem[] = [];
  const reader = new JsonReader(json, "", problems);
  reader.only(...fields);
  if (json["version"] !== 1) {
    const found = typeof json["version"] === "number" ? json["version"] : kindOf(json["version"]);
    problems.push(problem("error", "file/version", "version", { found }));
  }
  const groups = readGroups(reader);
  const budget = reader.object("budget", false);
  const model: ScoringModel = {
    version: 1,
    name: reader.text("name", ""),
    ...(reader.has("nameColumn") ? { nameColumn: reader.text("nameColumn") } : {}),
    ...(groups === undefined ? {} : { groups }),
    criteria: reader.objects("criteria").map(readCriterion),
    missing: readMissing(reader),
    gates: reader.objects("gates", []).map(readGate),
    tiers: reader.has("tiers") ? reader.objects("tiers").map(readTier) : defaultTiers,
    ...(budget === undefined ? {} : { budget: readBudget(budget) }),
  };
  return hasErrors(problems) ? { problems: [...problems, ...furtherErrors(model, problems)] } : { model, problems };
}

function readGroups(reader: JsonReader): Partial<Record<CriterionGroup, number>> | undefined {
  const groups = reader.object("groups", false);
  if (groups === undefined) return undefined;
  groups.only(...criterionGroups);
  return Object.fromEntries(criterionGroups.filter((g) => groups.has(g)).map((g) => [g, groups.number(g)]));
}

function readMissing(reader: JsonReader): ScoringModel["missing"] {
  const missing = reader.object("missing", false);
  if (missing === undefined) return { policy: "renormalise", minCoverage: defaultMinCoverage };
  missing.only("policy", "minCoverage");
  return {
    policy: missing.choice("policy", ["renormalise"], "renormalise"),
    minCoverage: missing.number("minCoverage", defaultMinCoverage),
  };
}
