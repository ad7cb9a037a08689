import type { ScoringModel } from "../model/scoringModel";

/**
 * The model as the plain JSON object of the model file, every default spelled out; `parseModelFile` gives the same model back.
 *
 * @throws TypeError when the model holds a number that JSON cannot (NaN, Infinity)
 * @example modelToFile(model).version // 1
 */
export function modelToFile(model: ScoringModel): { version: 1; [field: string]: unknown } {
  const { version, ...rest } = JSON.parse(JSON.stringify(model, refuseNonFinite)) as ScoringModel;
  return { version, ...rest };
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${key} = ${value}.`);
  return value;
}
