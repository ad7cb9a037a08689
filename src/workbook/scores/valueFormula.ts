import type { Criterion } from "#core";
import type { CriterionRefs } from "../model/modelRefs";

/** Cells that one value formula reads. `zero` and `ten` are the ratings worth 0 and 10 points. */
export interface ValueCells {
  readonly rating: string;
  readonly zero: string;
  readonly ten: string;
  /** The criterion's ratings in all rows, for scales relative to the rows. */
  readonly column: string;
  readonly model: CriterionRefs;
}

/** The formula (without "=") that turns a rating cell into a value 0–10, or "" when it is missing. */
export function valueFormula(criterion: Criterion, cells: ValueCells): string {
  return `IF(ISNUMBER(${cells.rating}),${present(criterion, cells)},"")`;
}

function present(criterion: Criterion, cells: ValueCells): string {
  const { rating: x, zero, ten, column, model } = cells;
  const clamped = (share: string): string => `10*MAX(0,MIN(1,${share}))`;
  switch (criterion.scale.kind) {
    case "goalposts":
      if (!criterion.scale.log) return clamped(`(${x}-${zero})/(${ten}-${zero})`);
      return `IF(${x}>0,${clamped(`(LN(${x})-LN(${zero}))/(LN(${ten})-LN(${zero}))`)},IF(${x}=0,IF(${zero}<${ten},0,10),""))`;
    case "rating":
      return `IF(AND(${x}>=0,${x}<=10),IF(${zero}<${ten},${x},10-${x}),"")`;
    case "points":
      return pointsFormula(x, model, criterion.scale.points.length);
    case "bands":
      return `IF(${x}<INDEX(${model.at},1),"",INDEX(${model.value},MATCH(${x},${model.at},1)))`;
    case "minmax":
      return `IF(${zero}=${ten},5,10*(${x}-${zero})/(${ten}-${zero}))`;
    case "percentile":
      return `IF(${zero}=${ten},5,10*(RANK(${x},${column},IF(${zero}<${ten},1,0))-1)/(COUNT(${column})-1))`;
  }
}

function pointsFormula(x: string, { at, value }: CriterionRefs, count: number): string {
  const k = `MATCH(${x},${at},1)`;
  const before = `INDEX(${value},${k})`;
  const slope = `(INDEX(${value},${k}+1)-${before})/(INDEX(${at},${k}+1)-INDEX(${at},${k}))`;
  const between = `${before}+(${x}-INDEX(${at},${k}))*${slope}`;
  return `IF(${x}<=INDEX(${at},1),INDEX(${value},1),IF(${x}>=INDEX(${at},${count}),INDEX(${value},${count}),${between}))`;
}
