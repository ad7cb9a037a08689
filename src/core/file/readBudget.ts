import { defaultBudget } from "../budget/defaultBudget";
import type { BudgetSettings } from "../model/scoringModel";
import type { JsonReader } from "./jsonReader";

/** The budget of the model file; only the total has no default. */
export function readBudget(reader: JsonReader): BudgetSettings {
  reader.only("total", "unit", "reserve", "shares", "floors", "caps", "locks");
  return {
    total: reader.number("total"),
    unit: reader.number("unit", defaultBudget.unit),
    reserve: reader.number("reserve", defaultBudget.reserve),
    shares: reader.has("shares") ? reader.numbers("shares") : defaultBudget.shares,
    floors: reader.numbers("floors"),
    caps: reader.numbers("caps"),
    locks: reader.numbers("locks"),
  };
}
