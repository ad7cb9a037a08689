/** The core against a bare loop that only sums the matrix, and how its time grows with the rows. */
import type { DataTable, ScoringModel } from "#core";
import { rankScores, scoreTable, splitBudget } from "#core";
import { benchModel, budget, columns, tableOf } from "./data";
import { growth, median, quick, report } from "./measure";

let sink = 0;
function bareSum(table: DataTable): void {
  let sum = 0;
  for (const { ratings } of table.columns) for (let i = 0; i < ratings.length; i++) sum += ratings[i] ?? 0;
  sink += sum;
}

const rounds = quick ? 31 : 101;

function benchScoring(model: ScoringModel, rows: number): number {
  const table = tableOf(rows);
  const base = median(rounds, () => bareSum(table), 20);
  const scoring = median(rounds, () => void scoreTable(model, table), 20);
  const ratio = `${(scoring / base).toFixed(1)} ×`;
  report(`core score ${rows} × ${columns}`, ratio, "≤ 3", `${scoring.toFixed(2)} ms, bare sum ${base.toFixed(2)} ms`);
  return scoring;
}

function benchParts(model: ScoringModel, rows: number): void {
  const table = tableOf(rows);
  const { result } = scoreTable(model, table);
  if (result === undefined) throw new Error("the bench's own table is refused");
  const base = median(rounds, () => bareSum(table), 20);
  const ranks = median(rounds, () => void rankScores(result.score), 20);
  const all = table.names.map((name, i) => ({
    name,
    tier: result.tier[i] ?? "",
    score: result.score[i] ?? NaN,
    ranked: true,
  }));
  const split = median(quick ? 5 : 15, () => void splitBudget(budget, model.tiers, all));
  report(`ranks of ${rows} scores`, `${(ranks / base).toFixed(1)} ×`, "", `${ranks.toFixed(2)} ms, of the bare sum`);
  report(
    `budget split over ${rows} rows`,
    `${(split / base).toFixed(1)} ×`,
    "",
    `${split.toFixed(2)} ms, of the bare sum`,
  );
}

const model = benchModel();
const small = benchScoring(model, 10_000);
const large = benchScoring(model, 100_000);
report("growth of scoring, 10,000 to 100,000 rows", `n^${growth([10_000, 100_000], [small, large])}`, "n^1.1");
benchParts(model, 10_000);
if (Number.isNaN(sink)) throw new Error("the baseline was not computed");
