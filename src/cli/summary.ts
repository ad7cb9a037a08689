import type { ScoreDone } from "#actions";
import { cliWords } from "#text";

/** What a person reads after a run: what was scored, how many in each tier, the budget, where it went. */
export function summary(done: ScoreDone, out: string): string[] {
  const words = cliWords[done.language];
  const amount = (value: number): string => value.toLocaleString("en-US");
  const tiers = done.tiers.map((tier) => `${tier.label} ${tier.count}`).join(" · ");
  const { budget } = done;
  return [
    `${words.scored(done.grid.names.length, `${done.target.sheet}!${done.target.range}`, done.model.criteria.length)}${words.source[done.modelSource]}`,
    tiers,
    ...(budget === undefined
      ? []
      : [words.budget(amount(budget.total), amount(budget.reserve), amount(budget.unallocated))]),
    `${words.written(out)}${done.live ? words.live : words.values}`,
  ];
}
