import type { Language } from "./language";
import { counted, readableNumber as n } from "./problemWords/numbers";

/** A cell of an argument: the argument's name, 1-based row and column in it, and the argument's size. */
export interface CellPlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell function says when it cannot answer; arguments are called by their names, cells by where they stand in them. */
export interface FunctionWords {
  readonly notNumber: (at: CellPlace, found: string) => string;
  readonly empty: (at: CellPlace) => string;
  readonly missing: (at: CellPlace) => string;
  readonly noText: (at: CellPlace) => string;
  readonly needed: (argument: string) => string;
  readonly noNumber: (argument: string) => string;
  readonly notVector: (argument: string, rows: number, columns: number) => string;
  readonly notSquare: (argument: string, rows: number, columns: number) => string;
  readonly tooLarge: (argument: string, size: number, most: number) => string;
  readonly count: (argument: string, found: number, wanted: number, other: string) => string;
  readonly negative: (at: CellPlace, number: number) => string;
  readonly notPositive: (at: CellPlace, number: number) => string;
  readonly notShare: (at: CellPlace, number: number) => string;
  readonly notWhole: (at: CellPlace, number: number) => string;
  readonly notValue: (at: CellPlace, number: number) => string;
  readonly outside: (at: CellPlace, number: number) => string;
  readonly belowLog: (at: CellPlace, number: number) => string;
  readonly allZero: (argument: string) => string;
  readonly pair: (given: string, lacking: string) => string;
  readonly equalPosts: (low: CellPlace, high: CellPlace, number: number) => string;
  readonly relative: (criterion: string) => string;
  readonly tableColumn: (column: string) => string;
  readonly tableWord: (at: CellPlace, found: string, choices: readonly string[]) => string;
  readonly tablePosts: (argument: string) => string;
  readonly pointsShape: (argument: string) => string;
  readonly descending: (at: CellPlace, number: number, before: number) => string;
  readonly ascending: (at: CellPlace, number: number, before: number) => string;
  readonly reciprocal: (at: CellPlace, number: number, mirror: number) => string;
  readonly diagonal: (at: CellPlace, number: number) => string;
  readonly notCompared: (at: CellPlace) => string;
  readonly sharesAbove: (argument: string, percent: number) => string;
  readonly notMultiple: (total: number, unit: number) => string;
  readonly tooManyUnits: (total: number, unit: number) => string;
  readonly floorAboveCap: (floor: CellPlace, amount: number, cap: number) => string;
  readonly floorsAbove: (floors: number, total: number) => string;
  readonly capsBelow: (caps: number, total: number) => string;
  readonly overflow: string;
  readonly unforeseen: string;
}

const en = ({ argument, row, column, rows, columns }: CellPlace): string => {
  if (rows === 1 && columns === 1) return argument;
  if (rows === 1 || columns === 1) return `cell ${Math.max(row, column)} of ${argument}`;
  return `row ${row}, column ${column} of ${argument}`;
};

const zh = ({ argument, row, column, rows, columns }: CellPlace): string => {
  if (rows === 1 && columns === 1) return `参数 ${argument}`;
  if (rows === 1 || columns === 1) return `参数 ${argument} 的第 ${Math.max(row, column)} 个单元格`;
  return `参数 ${argument} 的第 ${row} 行第 ${column} 列`;
};

/** At most 255 characters each, which is what Excel shows. */
export const functionWords: Readonly<Record<Language, FunctionWords>> = {
  en: {
    notNumber: (at, found) =>
      `Could not use ${en(at)}: “${found}” is not a number. Type a number, or - where it is missing.`,
    empty: (at) => `Could not use ${en(at)}: it is empty. Type a number.`,
    missing: (at) => `No data: ${en(at)} is missing. Fill it in.`,
    noText: (at) => `Could not use ${en(at)}: it is empty. Type a label.`,
    needed: (argument) => `Could not calculate: ${argument} is missing. Give it.`,
    noNumber: (argument) => `No data: ${argument} holds no number. Fill in at least one.`,
    notVector: (argument, rows, columns) =>
      `Could not use ${argument}: it has ${counted(rows, "row")} and ${counted(columns, "column")}. Give one row or one column; for many rows at once use GTMSCORES.`,
    notSquare: (argument, rows, columns) =>
      `Could not use ${argument}: it has ${counted(rows, "row")} and ${counted(columns, "column")}. Give as many rows as columns.`,
    tooLarge: (argument, size, most) =>
      `Could not use ${argument}: it compares ${n(size)} things. Compare at most ${n(most)}.`,
    count: (argument, found, wanted, other) =>
      `Could not use ${argument}: it has ${counted(found, "cell")}, and ${other} needs ${n(wanted)}. Select as many.`,
    negative: (at, number) => `Could not use ${en(at)}: ${n(number)} is below 0. Type 0 or more.`,
    notPositive: (at, number) => `Could not use ${en(at)}: ${n(number)} is not above 0. Type a number above 0.`,
    notShare: (at, number) =>
      `Could not use ${en(at)}: ${n(number)} is not a share between 0 and 1. Type for example 0.25 or 25%.`,
    notWhole: (at, number) =>
      `Could not use ${en(at)}: ${n(number)} is not a whole number above 0. Type for example 4.`,
    notValue: (at, number) =>
      `Could not use ${en(at)}: ${n(number)} is not a value between 0 and 10. Type for example 5.`,
    outside: (at, number) =>
      `Could not use ${en(at)}: ${n(number)} is not between 0 and 10. Correct it, or say which numbers mean 0 and 10 (lows and highs).`,
    belowLog: (at, number) =>
      `Could not use ${en(at)}: ${n(number)} is below 0, and its scale is logarithmic. Correct it, or choose another scale.`,
    allZero: (argument) => `Could not use ${argument}: all are 0. Type a number above 0 in at least one cell.`,
    pair: (given, lacking) => `Could not use ${given}: ${lacking} is missing. Give both, or neither.`,
    equalPosts: (low, high, number) =>
      `Could not use ${en(low)}: it is the same as ${en(high)} (${n(number)}). Make them differ.`,
    relative: (criterion) =>
      `Could not score one row: the scale of “${criterion}” compares it with the other rows. Use GTMSCORES on all rows.`,
    tableColumn: (column) =>
      `Could not read the criteria table: its column “${column}” is missing. Select it with its header row, as GTM_Criteria does.`,
    tableWord: (at, found, choices) =>
      `Could not use ${en(at)}: “${found}” is none of ${choices.join(", ")}. Type one of them.`,
    tablePosts: (argument) =>
      `Could not use ${argument}: the criteria table brings its own. Leave lows and highs out, or give weights only.`,
    pointsShape: (argument) =>
      `Could not use ${argument}: two columns are needed, the rating and its value, and at least two rows. Select such a range.`,
    descending: (at, number, before) =>
      `Could not use ${en(at)}: ${n(number)} is not below ${n(before)} before it. List the highest first.`,
    ascending: (at, number, before) =>
      `Could not use ${en(at)}: ${n(number)} is not above ${n(before)} before it. Sort the ratings upwards.`,
    reciprocal: (at, number, mirror) =>
      `Could not use ${en(at)}: ${n(number)} contradicts ${n(mirror)}, the same comparison the other way round. Type ${n(1 / mirror)}, or leave one of the two empty.`,
    diagonal: (at, number) =>
      `Could not use ${en(at)}: it compares a thing with itself, and ${n(number)} is not 1. Type 1 or leave it empty.`,
    notCompared: (at) => `No data: ${en(at)} and its mirror image are empty. Compare the two things.`,
    sharesAbove: (argument, percent) =>
      `Could not use ${argument}: the shares add up to ${n(percent)}%, more than 100%. Correct them.`,
    notMultiple: (total, unit) =>
      `Could not split ${n(total)}: it is no whole multiple of the unit ${n(unit)}. Choose a unit that divides it.`,
    tooManyUnits: (total, unit) => `Could not split ${n(total)} by ${n(unit)}: too many parts. Choose a larger unit.`,
    floorAboveCap: (floor, amount, cap) =>
      `Could not use ${en(floor)}: ${n(amount)} is above its cap ${n(cap)}, in whole units. Lower it, or raise the cap.`,
    floorsAbove: (floors, total) =>
      `Could not split ${n(total)}: the floors add up to ${n(floors)}. Lower a floor, or raise the total.`,
    capsBelow: (caps, total) =>
      `Could not split ${n(total)}: the caps allow only ${n(caps)}. Raise a cap, or lower the total.`,
    overflow: "Could not calculate: the result is too large or too small for a cell. Check the arguments.",
    unforeseen: "Could not calculate with these arguments. Check that each is a number, a text or a range.",
  },
  zh: {
    notNumber: (at, found) => `无法使用${zh(at)}：“${found}”不是数字。请填写数字；如缺数据请填 -。`,
    empty: (at) => `无法使用${zh(at)}：单元格为空。请填写数字。`,
    missing: (at) => `没有数据：${zh(at)}缺失。请补充。`,
    noText: (at) => `无法使用${zh(at)}：单元格为空。请填写标签。`,
    needed: (argument) => `无法计算：缺少参数 ${argument}。请补充。`,
    noNumber: (argument) => `没有数据：参数 ${argument} 中没有数字。请至少填写一个。`,
    notVector: (argument, rows, columns) =>
      `无法使用参数 ${argument}：有 ${n(rows)} 行 ${n(columns)} 列。请只给一行或一列；多行请用 GTMSCORES。`,
    notSquare: (argument, rows, columns) =>
      `无法使用参数 ${argument}：有 ${n(rows)} 行 ${n(columns)} 列。行数与列数必须相同。`,
    tooLarge: (argument, size, most) => `无法使用参数 ${argument}：比较了 ${n(size)} 项。最多可比较 ${n(most)} 项。`,
    count: (argument, found, wanted, other) =>
      `无法使用参数 ${argument}：有 ${n(found)} 个单元格，而 ${other} 需要 ${n(wanted)} 个。请选取同样多的单元格。`,
    negative: (at, number) => `无法使用${zh(at)}：${n(number)} 小于 0。请填写不小于 0 的数。`,
    notPositive: (at, number) => `无法使用${zh(at)}：${n(number)} 不大于 0。请填写大于 0 的数。`,
    notShare: (at, number) => `无法使用${zh(at)}：${n(number)} 不是 0 到 1 之间的占比。请填写例如 0.25 或 25%。`,
    notWhole: (at, number) => `无法使用${zh(at)}：${n(number)} 不是大于 0 的整数。请填写例如 4。`,
    notValue: (at, number) => `无法使用${zh(at)}：${n(number)} 不是 0 到 10 之间的分值。请填写例如 5。`,
    outside: (at, number) =>
      `无法使用${zh(at)}：${n(number)} 不在 0 到 10 之间。请更正，或用 lows 与 highs 说明哪些数对应 0 分和 10 分。`,
    belowLog: (at, number) => `无法使用${zh(at)}：${n(number)} 小于 0，而标尺为对数。请更正，或改用其他标尺。`,
    allZero: (argument) => `无法使用参数 ${argument}：全部为 0。请至少填写一个大于 0 的数。`,
    pair: (given, lacking) => `无法使用参数 ${given}：缺少 ${lacking}。请同时给出二者，或都不给。`,
    equalPosts: (low, high, number) => `无法使用${zh(low)}：与${zh(high)}相同（${n(number)}）。请填写不同的数。`,
    relative: (criterion) => `无法只为一行评分：“${criterion}”的标尺与其他行比较。请对所有行使用 GTMSCORES。`,
    tableColumn: (column) => `无法读取指标表：缺少“${column}”列。请连同表头一起选取，如 GTM_Criteria。`,
    tableWord: (at, found, choices) =>
      `无法使用${zh(at)}：“${found}”不是可选项。请填写以下之一：${choices.join("、")}。`,
    tablePosts: (argument) => `无法使用参数 ${argument}：指标表自带低点与高点。请省略 lows 和 highs，或只给权重。`,
    pointsShape: (argument) => `无法使用参数 ${argument}：需要两列（评级与分值），至少两行。请选取这样的区域。`,
    descending: (at, number, before) => `无法使用${zh(at)}：${n(number)} 不小于前一个 ${n(before)}。请从高到低排列。`,
    ascending: (at, number, before) =>
      `无法使用${zh(at)}：${n(number)} 不大于前一个 ${n(before)}。请按评级从小到大排列。`,
    reciprocal: (at, number, mirror) =>
      `无法使用${zh(at)}：${n(number)} 与反向比较的 ${n(mirror)} 矛盾。请填写 ${n(1 / mirror)}，或将其中一个留空。`,
    diagonal: (at, number) => `无法使用${zh(at)}：这是与自身比较，${n(number)} 不是 1。请填写 1 或留空。`,
    notCompared: (at) => `没有数据：${zh(at)}及其对称位置都为空。请比较这两项。`,
    sharesAbove: (argument, percent) => `无法使用参数 ${argument}：份额合计为 ${n(percent)}%，超过 100%。请更正。`,
    notMultiple: (total, unit) => `无法分配 ${n(total)}：不是单位 ${n(unit)} 的整数倍。请选择能整除的单位。`,
    tooManyUnits: (total, unit) => `无法按 ${n(unit)} 分配 ${n(total)}：份数过多。请选择更大的单位。`,
    floorAboveCap: (floor, amount, cap) =>
      `无法使用${zh(floor)}：${n(amount)} 按整单位大于其上限 ${n(cap)}。请降低下限或提高上限。`,
    floorsAbove: (floors, total) => `无法分配 ${n(total)}：下限合计为 ${n(floors)}。请降低下限，或提高总额。`,
    capsBelow: (caps, total) => `无法分配 ${n(total)}：上限合计只有 ${n(caps)}。请提高上限，或降低总额。`,
    overflow: "无法计算：结果过大或过小，单元格无法表示。请检查参数。",
    unforeseen: "无法用这些参数计算。请确认每个参数是数字、文字或区域。",
  },
};
