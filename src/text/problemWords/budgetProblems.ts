import { fieldName } from "./names";
import { counted, readableNumber, readablePercent, verb } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** Words for budget settings that cannot be used, and for money that could not be handed out as set. */
export const budgetProblems: Wording<CodeOf<"budget">> = {
  "budget/negative": {
    en: ({ field, amount }) =>
      `Could not use the budget's “${fieldName(field, "en")}”: ${readableNumber(amount)} is below 0. Type 0 or more.`,
    zh: ({ field, amount }) =>
      `无法使用预算的“${fieldName(field, "zh")}”：${readableNumber(amount)} 小于 0。请填写不小于 0 的数。`,
  },
  "budget/not-finite": {
    en: ({ field }) => `Could not use the budget's “${fieldName(field, "en")}”: it is not a number. Type a number.`,
    zh: ({ field }) => `无法使用预算的“${fieldName(field, "zh")}”：它不是数字。请填写数字。`,
  },
  "budget/unit": {
    en: ({ unit }) =>
      `Could not split the budget: the smallest amount is ${readableNumber(unit)} and must be above 0. Type for example 10,000.`,
    zh: ({ unit }) => `无法分配预算：最小金额为 ${readableNumber(unit)}，必须大于 0。请填写，例如 10,000。`,
  },
  "budget/share-negative": {
    en: ({ tier, share }) =>
      `Could not use the budget share of tier ${tier}: ${readablePercent(share)} is below 0. Type 0 or more.`,
    zh: ({ tier, share }) =>
      `无法使用等级 ${tier} 的预算占比：${readablePercent(share)} 小于 0。请填写不小于 0 的占比。`,
  },
  "budget/shares-zero": {
    en: () => "Could not split the budget: every tier's share is 0. Give at least one tier a share above 0.",
    zh: () => "无法分配预算：各等级的占比都是 0。请至少为一个等级填写大于 0 的占比。",
  },
  "budget/shares-scaled": {
    en: ({ sum }) => `The tiers' budget shares add up to ${readablePercent(sum)}; they were scaled to 100%.`,
    zh: ({ sum }) => `各等级的预算占比合计为 ${readablePercent(sum)}，已按比例折算为 100%。`,
  },
  "budget/unknown-tier": {
    en: ({ tier }) =>
      `Could not use a budget share: it is for tier “${tier}”, which the model does not have. Name one of its tiers.`,
    zh: ({ tier }) => `无法使用预算占比：模型中没有等级“${tier}”。请填写已有的等级。`,
  },
  "budget/floor-above-cap": {
    en: ({ row, floor, cap }) =>
      `Could not keep both bounds of “${row}”: its floor ${readableNumber(floor)} is above its cap ${readableNumber(cap)}. Lower the floor or raise the cap.`,
    zh: ({ row, floor, cap }) =>
      `无法同时满足“${row}”的上下限：下限 ${readableNumber(floor)} 大于上限 ${readableNumber(cap)}。请降低下限或提高上限。`,
  },
  "budget/lock-with-bound": {
    en: ({ row, lock }) =>
      `Could not use the budget bounds of “${row}”: it is locked at ${readableNumber(lock)} and also has a floor or cap. Keep one or the other.`,
    zh: ({ row, lock }) =>
      `无法使用“${row}”的预算限制：已锁定为 ${readableNumber(lock)}，又设了下限或上限。请二者择一。`,
  },
  "budget/no-row": {
    en: ({ row, field }) =>
      `Could not apply the ${fieldName(field, "en").toLowerCase()} of “${row}”: no industry of the range has that name. Correct the name, or remove the line.`,
    zh: ({ row, field }) =>
      `无法应用“${row}”的${fieldName(field, "zh")}：所选区域没有这个行业。请更正名称，或删除该行设置。`,
  },
  "budget/locks-above-total": {
    en: ({ total, reserve, locks, short }) =>
      `Could not split the budget: locks of ${readableNumber(locks)} and a reserve of ${readableNumber(reserve)} exceed the total of ${readableNumber(total)} by ${readableNumber(short)}. Raise the total, or lower a lock or the reserve.`,
    zh: ({ total, reserve, locks, short }) =>
      `无法分配预算：锁定金额 ${readableNumber(locks)} 加预留 ${readableNumber(reserve)}，超出总额 ${readableNumber(total)} 达 ${readableNumber(short)}。请提高总额，或减少锁定金额或预留。`,
  },
  "budget/floors-above-pot": {
    en: ({ tier, pot, floors, short }) =>
      `Could not split the budget of tier ${tier}: its floors add up to ${readableNumber(floors)}, ${readableNumber(short)} more than its pot of ${readableNumber(pot)}. Lower a floor, or raise the total or the tier's share.`,
    zh: ({ tier, pot, floors, short }) =>
      `无法分配等级 ${tier} 的预算：下限合计 ${readableNumber(floors)}，比额度 ${readableNumber(pot)} 多 ${readableNumber(short)}。请降低下限，或提高总额或该等级的占比。`,
  },
  "budget/caps-below-pot": {
    en: ({ tier, pot, caps, rest }) =>
      `Tier ${tier} could not spend its pot of ${readableNumber(pot)}: its caps allow only ${readableNumber(caps)}, and ${readableNumber(rest)} stays unallocated. Raise a cap, or lower the tier's share.`,
    zh: ({ tier, pot, caps, rest }) =>
      `等级 ${tier} 的额度 ${readableNumber(pot)} 未能用完：上限合计只有 ${readableNumber(caps)}，剩余 ${readableNumber(rest)} 未分配。请提高上限，或降低该等级的占比。`,
  },
  "budget/below-unit": {
    en: ({ amount, unit }) =>
      `${readableNumber(amount)} stays unallocated: it is less than the smallest amount of ${readableNumber(unit)}. Choose amounts that are whole multiples of it.`,
    zh: ({ amount, unit }) =>
      `有 ${readableNumber(amount)} 未分配：不足最小金额 ${readableNumber(unit)}。请使各项金额为最小金额的整数倍。`,
  },
  "budget/empty-tier": {
    en: ({ tier, share }) =>
      `No industry shares the pot of tier ${tier}, so its ${readablePercent(share)} of the budget went to the other tiers.`,
    zh: ({ tier, share }) => `等级 ${tier} 没有参与分配的行业，其 ${readablePercent(share)} 的预算已转给其他等级。`,
  },
  "budget/no-takers": {
    en: ({ amount }) =>
      `${readableNumber(amount)} stays unallocated: no tier with a budget share has an industry to give it to. Give a share to a tier that has industries.`,
    zh: ({ amount }) =>
      `有 ${readableNumber(amount)} 未分配：有预算占比的等级中没有可分配的行业。请为有行业的等级设置占比。`,
  },
  "budget/equal-split": {
    en: ({ tier, count }) =>
      `${verb(count, "The only industry", `All ${counted(count, "industry", "industries")}`)} of tier ${tier} ${verb(count, "has", "have")} a score of 0, so the pot was split equally.`,
    zh: ({ tier, count }) => `等级 ${tier} 的 ${readableNumber(count)} 个行业得分都是 0，其额度已平均分配。`,
  },
  "budget/bound-unranked": {
    en: ({ row, field }) =>
      `“${row}” has too little data to be ranked and gets no budget, so its ${fieldName(field, "en").toLowerCase()} does nothing. Fill in its data, or lock an amount for it.`,
    zh: ({ row, field }) =>
      `“${row}”数据不足，未排名也不分预算，其${fieldName(field, "zh")}不起作用。请补全数据，或为它锁定金额。`,
  },
};
