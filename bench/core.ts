/** The core against a bare loop that only sums the matrix, and how its time grows with the rows. */
import type { DataTable, ScoringModel } from "#core";
import { rankScores, scoreTable, splitBudget } from "#core";
import { benchModel, budget, columns, tableOf } from "./data";
import { fastest, growth, quick, report } from "./measure";

let sink = 0;
function bareSum(table: DataTable): void {
  let sum = 0;
  for (const { ratings } of table.columns) for (let i = 0; i < ratings.length; i++) sum += ratings[i] ?? 0;
  sink += sum;
}

const rounds = quick ? 51 : 301;

/** Results enough for the garbage collector to come by: from then on memory is used again, not new from the machine. */
const warmRounds = (rows: number): number => Math.ceil(5_000_000 / rows);

function benchScoring(model: ScoringModel, rows: number): number {
  const table = tableOf(rows);
  const readAll = (): void => {
    const { result } = scoreTable(model, table);
    if (result?.values.length !== result?.contributions.length || result?.low.length !== result?.tier.length)
      throw new Error("the parts of a result do not fit each other");
  };
  const tasks = [() => bareSum(table), () => void scoreTable(model, table), readAll];
  const [base = NaN, scoring = NaN, all = NaN] = fastest(rounds, warmRounds(rows), ...tasks);
  const times = (time: number): string => `${(time / base).toFixed(1)} ×`;
  const sum = `bare sum ${base.toFixed(2)} ms, fastest of ${rounds}`;
  report(`core score ${rows} × ${columns}`, times(scoring), "≤ 3", `${scoring.toFixed(2)} ms, ${sum}`);
  report(`… with all that is made when it is read`, times(all), "", `${all.toFixed(2)} ms`);
  return scoring;
}

function benchParts(model: ScoringModel, rows: number): void {
  const table = tableOf(rows);
  const { result } = scoreTable(model, table);
  if (result === undefined) throw new Error("the bench's own table is refused");
  const all = table.names.map((name, i) => ({
    name,
    tier: result.tier[i] ?? "",
    score: result.score[i] ?? NaN,
    ranked: true,
  }));
  const tasks = [
    () => bareSum(table),
    () => void rankScores(result.score),
    () => void splitBudget(budget, model.tiers, all),
  ];
  const [base = NaN, ranks = NaN, split = NaN] = fastest(rounds, 100, ...tasks);
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
