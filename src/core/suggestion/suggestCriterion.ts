import { defaultAxis } from "../file/readCriterion";
import { problem, type Problem } from "../model/problem";
import type { Criterion, Scale } from "../model/scoringModel";
import type { ColumnStats } from "./columnStats";
import { defaultCriteria, type DefaultCriterion } from "./defaultCriteria";
import { guessDirection } from "./guessDirection";
import { guessGroup } from "./guessGroup";
import { headerName, headerUnit } from "./headerWords";
import { leastLog, readableLogSpan, readableSpan } from "./readableNumbers";

/** From this ratio of the 95th to the 5th percentile on, a linear scale would put most rows at its low end. */
const logRatio = 100;

/** The default criterion that a header means, by id, label or synonym; its unit in brackets does not count. */
export function matchDefault(header: string): DefaultCriterion | undefined {
  const name = headerName(header);
  return defaultCriteria.find(({ id, label, synonyms }) =>
    [headerName(id), headerName(label.en), headerName(label.zh), ...synonyms].includes(name),
  );
}

/** Goalposts from the 5th and 95th percentile, rounded outwards; logarithmic for positive numbers over two powers of ten. */
export function goalpostsOf({ min, max, p5, p95 }: ColumnStats): Scale {
  const [from, to] = p5 < p95 ? [p5, p95] : [min, max];
  const log = min > leastLog && to / from >= logRatio;
  const [low, high] = log ? readableLogSpan(from, to) : readableSpan(from, to);
  return { kind: "goalposts", low, high, log };
}

/**
 * A criterion for one column with its id still to be made unique; `known` is the default criterion that its header means.
 * A known criterion whose unit does not fit keeps its words and direction, takes the percentiles and says so.
 */
export function suggestCriterion(
  header: string,
  stats: ColumnStats,
  known: DefaultCriterion | undefined,
): { criterion: Omit<Criterion, "weight">; problems: Problem[] } {
  if (known === undefined) {
    const group = guessGroup(header);
    const label = { en: header, zh: header };
    const common = { column: header, direction: guessDirection(header), scale: goalpostsOf(stats), suggested: true };
    return { criterion: { id: slug(header), label, group, axis: defaultAxis(group), ...common }, problems: [] };
  }
  const { id, label, group, direction, axis } = known;
  const stated = headerUnit(header);
  const fitting = stated === "" || stated.includes(known.unit ?? "") ? known.scale(stats) : undefined;
  const scale = fitting ?? goalpostsOf(stats);
  const problems: Problem[] = [];
  if (fitting === undefined) {
    const detail = { criterion: id, column: header, min: stats.min, max: stats.max };
    problems.push(problem("info", "suggest/unit-misfit", header, detail));
  }
  return { criterion: { id, column: header, label, group, direction, scale, axis, suggested: true }, problems };
}

function slug(header: string): string {
  const words = header
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join("_") ?? "criterion";
}
