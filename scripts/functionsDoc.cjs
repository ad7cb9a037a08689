/** `npm run functions`: writes docs/functions.md and src/functions/functions.json from the JSDoc of the cell functions. */
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { functionsMetadata } = require("./functionsMetadata.cjs");

const root = path.dirname(__dirname);

const words = {
  en: {
    title: "Cell functions",
    other: "[中文](#单元格函数)",
    intro: [
      "Fourteen functions for your own formulas, without a prefix: type `=GTM` in a cell and Excel lists them. They calculate what the pane and the written sheets calculate, by the same code.",
      "Generated from the source by `npm run functions`; every example is calculated by a test.",
    ],
    rulesTitle: "What holds for all of them",
    rules: [
      "**Ranges** may be rows or columns: `weights` in a column fits `ratings` in a row. What gives several results spills into the cells beside it.",
      "**Missing** is a blank cell, `-`, `N/A`, `暂无` and the like, or an error. A missing rating is left out and the other weights count for more.",
      "**Blank cells on Windows and Mac:** there Excel hands a blank cell to a function as 0, and nothing can tell it from a typed 0. Type `-` where a rating is missing. The same numbers as in the pane are promised for rows without blanks.",
      "**#VALUE!** is something to mend, **#N/A** is missing data. Point at the warning sign beside the cell: a sentence names the argument and the cell.",
      "**Numbers typed as text** (`12.3亿`, `'12`) are #VALUE! with their place; the pane reads them, a cell function does not guess.",
      "**Scores of the model:** `=GTMSCORE(B5:K5,GTM_Criteria)` scores a row by the criteria table on the GTM Model sheet, with its weights, questions and scales. The ratings must stand in the table's order. Gates and the least share of data act on tiers, so they are not part of a score.",
      "**Recipients without the add-in** see the last values until Excel recalculates, then `#NAME?`. Freeze for sharing (Home) turns the functions into values first.",
    ],
    index: ["Function", "Does"],
    parameters: "Parameters",
    returns: "Gives",
    example: "Example",
  },
  zh: {
    title: "单元格函数",
    other: "[English](#cell-functions)",
    intro: [
      "十四个函数，可用在您自己的公式中，没有前缀：在单元格中输入 `=GTM`，Excel 会列出它们。它们与窗格和写出的工作表用同一段代码计算。",
      "由 `npm run functions` 根据源代码生成；每个示例都由测试计算。",
    ],
    rulesTitle: "通用规则",
    rules: [
      "**区域**可以是一行或一列：`ratings` 为一行时，`weights` 也可以是一列。有多个结果时，会溢出到旁边的单元格。",
      "**缺失**指空白单元格、`-`、`N/A`、`暂无` 等标记，或错误值。缺失的评级不计，其余权重的占比相应提高。",
      "**Windows 与 Mac 上的空白单元格：** Excel 把空白作为 0 传给函数，无法与输入的 0 区分。缺数据时请填 `-`。与窗格数值相同，仅对没有空白的行作保证。",
      "**#VALUE!** 表示需要更正，**#N/A** 表示缺少数据。指向单元格旁的警告标志，会有一句话指明参数和单元格。",
      "**以文字输入的数字**（`12.3亿`、`'12`）为 #VALUE!，并指明位置；窗格能读懂它们，单元格函数不作猜测。",
      "**按模型评分：** `=GTMSCORE(B5:K5,GTM_Criteria)` 按 GTM 模型表中的指标表为一行评分，包括权重、三个问题与标尺。评级的顺序须与该表一致。红线与最低数据占比只影响等级，不计入得分。",
      "**没有加载项的收件人**在 Excel 重新计算之前看到最后的数值，之后看到 `#NAME?`。分享前请用“开始”选项卡的“冻结以便分享”把函数转为数值。",
    ],
    index: ["函数", "作用"],
    parameters: "参数",
    returns: "结果",
    example: "示例",
  },
};

/** The text of each JSDoc tag that Microsoft's tool leaves out, by function id. */
function readTags(sources) {
  const tags = {};
  for (const file of new Set(Object.values(sources))) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    for (const node of source.statements) {
      const found = Object.fromEntries(
        ts.getJSDocTags(node).map((tag) => [tag.tagName.text, String(tag.comment ?? "")]),
      );
      if (found.customfunction === undefined) continue;
      const [formula, result] = found.example.split(" // ");
      tags[found.customfunction.trim()] = { formula, result, returns: found.returns.trim() };
    }
  }
  return tags;
}

/** Every function with its example: the formula, and what it gives as Excel would write it in a formula. */
async function functionExamples() {
  const { sources, help } = await functionsMetadata();
  const tags = readTags(sources);
  return Object.keys(help).map((id) => ({ id, ...tags[id] }));
}

function section(entry, tags, returns, text) {
  const { id, description, parameters } = entry;
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  return [
    `### ${id}`,
    `\`=${id}(${signature})\``,
    description,
    `**${text.parameters}**`,
    parameters.map((one) => `- \`${one.name}\`: ${one.description}`).join("\n"),
    `**${text.returns}:** ${returns}`,
    `**${text.example}:** \`${tags.formula}\` → \`${tags.result}\``,
  ].join("\n\n");
}

function half(language, file, tags, help) {
  const text = words[language];
  const anchor = (id) => `#${id.toLowerCase()}${language === "zh" ? "-1" : ""}`;
  const rows = file.functions.map(({ id, description }) => `| [${id}](${anchor(id)}) | ${description} |`);
  return [
    `# ${text.title}`,
    text.other,
    ...text.intro,
    `## ${text.rulesTitle}`,
    text.rules.map((rule) => `- ${rule}`).join("\n"),
    [`| ${text.index.join(" | ")} |`, "| --- | --- |", ...rows].join("\n"),
    ...file.functions.map((entry) =>
      section(entry, tags[entry.id], language === "zh" ? help[entry.id].returns : tags[entry.id].returns, text),
    ),
  ].join("\n\n");
}

/** The whole document, unformatted. */
async function functionsDoc() {
  const { english, chinese, help, sources } = await functionsMetadata();
  const tags = readTags(sources);
  return `${half("en", english, tags, help)}\n\n${half("zh", chinese, tags, help)}\n`;
}

/** What is generated, by file, as prettier would have it. */
async function generated() {
  const prettier = require("prettier");
  const { english } = await functionsMetadata();
  const texts = { "docs/functions.md": await functionsDoc(), "src/functions/functions.json": JSON.stringify(english) };
  const files = Object.entries(texts).map(async ([name, text]) => {
    const filepath = path.join(root, name);
    return [filepath, await prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath })];
  });
  return Promise.all(files);
}

module.exports = { functionExamples, functionsDoc };

async function main() {
  for (const [file, text] of await generated()) {
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      console.error(`${path.relative(root, file)} is older than the functions: npm run functions`);
      process.exitCode = 1;
    }
  }
}

if (require.main === module) main();
