import { problem, problemCodes, problemDetails, type Problem, type ProblemCode, type Severity } from "#core";
import { languages, problemText, severityWord, type Language } from "#text";
import type { Wording } from "../../src/text/problemWords/wording";

/** A plausible entry for each key that a detail can have. */
const sample: Readonly<Record<string, string | number>> = {
  ...{ found: "string", field: "weight", expected: "number", choices: "now, future, effort", gate: 2 },
  ...{ column: "Deal size", criterion: "win_rate", minCoverage: 1.5, weight: -5, sum: 95, group: "future" },
  ...{ count: 3, low: 10, high: 2, previous: 7, rating: 4, value: 12, kind: "minmax", rows: "Retail, Steel, Power" },
  ...{ indexes: "0,4,8", tier: "B", min: 8, amount: 1234567, unit: 0, share: 0.125, row: "Retail", floor: 9000 },
  ...{ cap: 5000, lock: 100, total: 50000000, reserve: 2000000, locks: 49000000, short: 1000000, pot: 30000000 },
  ...{ floors: 31000000, caps: 20000000, rest: 10000000, reason: "few-numbers", max: 40, range: "Data!A1:C9" },
  ...{ cells: "B3, B7", name: "Retail", cell: "Data!B3", header: "Growth", section: "tiers", scored: "Old!A1:F9" },
  ...{ line: 3, limit: 2000, language: "zh", from: "GTM Model", to: "GTM Model 2" },
};

function problemOf(code: ProblemCode, more: Problem["detail"] = {}, severity: Severity = "error"): Problem {
  const detail = Object.fromEntries(problemDetails[code].map((key) => [key, sample[key] ?? `no sample of ${key}`]));
  return { severity, code, where: "", detail: { ...detail, ...more } };
}

const cases = languages.flatMap((language) => problemCodes.map((code) => [code, language] as const));

test.each(cases)("%s has a whole sentence in %s", (code, language) => {
  const text = problemText(problemOf(code), language);
  expect(text).toMatch(language === "zh" ? /^[^\s].*[。]$/ : /^[“A-Z0-9].*\.$/);
  expect(text).not.toMatch(/undefined|NaN|null|\[object|no sample|Infinity| {2}|\.\.|。。/);
  expect(/\p{Script=Han}/u.test(text)).toBe(language === "zh");
});

test.each(cases)("%s in %s survives numbers that are none", (code, language) => {
  for (const number of [NaN, Infinity, 0, 1]) {
    const numbers = problemDetails[code].filter((key) => typeof sample[key] === "number" && key !== "gate");
    const odd = problemOf(code, Object.fromEntries(numbers.map((key) => [key, number])));
    expect(problemText(odd, language)).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test.each(problemCodes.filter((code) => problemText(problemOf(code), "en").startsWith("Could not")))(
  "%s says what could not be done, why, and what to do",
  (code) => {
    expect(problemText(problemOf(code), "en")).toMatch(/^Could not [^:]+: .+\. .+\.$/);
    expect(problemText(problemOf(code), "zh")).toMatch(/^(无法|找不到|没有找到)[^：]+：.+。.*请.+。$/);
  },
);

test("no address is repeated that the caller puts before the text", () => {
  for (const [code, keys] of Object.entries(problemDetails) as [ProblemCode, readonly string[]][]) {
    if (!keys.includes("cell") && !keys.includes("range")) continue;
    for (const language of languages) expect(problemText(problemOf(code), language)).not.toMatch(/Data!/);
  }
});

test.each<[ProblemCode, Problem["detail"], Language, string]>([
  [
    "weights/negative",
    {},
    "en",
    "Could not use the weight of “Win rate”: −5 is below 0. Type 0 or more; if less of it is better, set its direction to Cost.",
  ],
  [
    "weights/negative",
    {},
    "zh",
    "无法使用“胜率”的权重：−5 小于 0。请填写不小于 0 的数；若该指标越小越好，请改方向为“越小越好”。",
  ],
  ["weights/scaled", {}, "zh", "权重合计为 95，不是 100；已按比例折算为 100%。"],
  [
    "score/missing",
    { count: 1, rows: "Retail" },
    "en",
    "“Deal size” has no number for 1 industry (Retail); its score rests on the other criteria.",
  ],
  [
    "score/missing",
    { rows: "零售, 银行, R&D, Services…", count: 4 },
    "zh",
    "“Deal size”有 4 个行业（零售、银行、R&D, Services…）没有数字，其得分由其余指标得出。",
  ],
  [
    "budget/locks-above-total",
    {},
    "en",
    "Could not split the budget: locks of 49,000,000 and a reserve of 2,000,000 exceed the total of 50,000,000 by 1,000,000. Raise the total, or lower a lock or the reserve.",
  ],
  ["budget/empty-tier", {}, "zh", "等级 B 没有参与分配的行业，其 12.5% 的预算已转给其他等级。"],
  [
    "budget/no-row",
    { field: "caps" },
    "en",
    "Could not apply the cap of “Retail”: no industry of the range has that name. Correct the name, or remove the line.",
  ],
  [
    "file/choice",
    { field: "group", found: "later" },
    "zh",
    "无法读取“问题”：没有“later”这个选项。请从以下选项中选择：当下（now）、未来（future）、投入（effort）。",
  ],
  [
    "file/version",
    { found: "undefined" },
    "en",
    'Could not read the model: its version is nothing, and only version 1 is known. Set "version": 1.',
  ],
  [
    "file/gate-test",
    { found: "" },
    "en",
    "Could not read gate 2: it says nothing about when it fires. Give it one of: below, above, equals.",
  ],
  [
    "suggest/skipped",
    {},
    "en",
    "“Deal size” was not suggested as a criterion: fewer than half of its rows hold a number.",
  ],
  [
    "workbook/values-mode",
    { count: 12, limit: 2000 },
    "en",
    "The model has more criteria than live formulas can hold, so plain values were written. Run again after each change.",
  ],
])("%s with %j in %s reads as expected", (code, detail, language, expected) => {
  expect(problemText(problemOf(code, detail), language)).toBe(expected);
});

test("an error that weight 0 makes an info says that nothing depends on it", () => {
  const found = problem("info", "model/column-missing", "", { criterion: "x", column: "Churn" });
  expect(problemText(found, "en")).toMatch(/Its weight is 0, so no score depends on it\.$/);
  expect(problemText(found, "zh")).toMatch(/该指标权重为 0，不影响得分。$/);
  expect(problemText({ ...found, severity: "error" }, "en")).not.toMatch(/weight is 0/);
});

test("a criterion of ours is called by its label, any other by its id", () => {
  const found = (criterion: string) => problem("error", "weights/not-finite", "", { criterion });
  expect(problemText(found("own_fit"), "zh")).toContain("“自身匹配度”");
  expect(problemText(found("churn"), "zh")).toContain("“churn”");
});

test("a code without words in both languages does not compile", () => {
  // @ts-expect-error Chinese is missing
  const half: Wording<"tiers/none"> = { "tiers/none": { en: () => "No tiers." } };
  // @ts-expect-error another code is missing
  const less: Wording<"tiers/none" | "score/no-rows"> = { "tiers/none": { en: () => "", zh: () => "" } };
  // @ts-expect-error the code's detail has no such key
  const more: Wording<"tiers/none"> = { "tiers/none": { en: ({ tier }) => String(tier), zh: () => "" } };
  expect([half, less, more]).toHaveLength(3);
});

test.each<[Language, string]>([
  ["en", "error warning note"],
  ["zh", "错误 警告 提示"],
])("the severities have words in %s", (language, expected) => {
  const severities: readonly Severity[] = ["error", "warning", "info"];
  expect(severities.map((severity) => severityWord(severity, language)).join(" ")).toBe(expected);
});
