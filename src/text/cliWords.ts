import type { Language } from "./language";

export const cliWords = {
  en: {
    scored: (rows: number, range: string, criteria: number) =>
      `${rows} ${rows === 1 ? "industry" : "industries"} of ${range} scored on ${criteria} ${criteria === 1 ? "criterion" : "criteria"}, `,
    source: {
      sheet: "by the model on its sheet.",
      given: "by the model given.",
      suggested: "by a SUGGESTED model: review it on the model sheet.",
    },
    budget: (total: string, reserve: string, left: string) =>
      `Budget ${total} split; reserve ${reserve}, unallocated ${left}.`,
    written: (out: string) => `Written: ${out}`,
    live: " (live formulas)",
    values: " (plain values)",
    cannotRead: (file: string) => `${file} cannot be read. Check its name and folder.`,
    cannotWrite: (file: string) => `${file} cannot be written. Check its folder, and that no program has it open.`,
    usage: "Could not understand the command",
    unreadable: "Could not use the file",
    files: {
      "not-xlsx": "it is not an .xlsx workbook. Save it as .xlsx in Excel and try again.",
      encrypted: "it is protected by a password. Remove the password in Excel and try again.",
      damaged: "it is damaged. Open it in Excel, let Excel repair it, save and try again.",
    },
  },
  zh: {
    scored: (rows: number, range: string, criteria: number) =>
      `已按 ${criteria} 个指标为 ${range} 的 ${rows} 个行业评分，`,
    source: { sheet: "模型取自模型表。", given: "模型取自所给文件。", suggested: "模型为自动建议：请在模型表中确认。" },
    budget: (total: string, reserve: string, left: string) => `预算 ${total} 已分配；预留 ${reserve}，未分配 ${left}。`,
    written: (out: string) => `已写入：${out}`,
    live: "（实时公式）",
    values: "（数值）",
    cannotRead: (file: string) => `无法读取 ${file}。请检查文件名和所在文件夹。`,
    cannotWrite: (file: string) => `无法写入 ${file}。请检查文件夹是否存在、文件是否被其他程序打开。`,
    usage: "无法理解命令",
    unreadable: "无法使用该文件",
    files: {
      "not-xlsx": "不是 .xlsx 工作簿。请在 Excel 中另存为 .xlsx 后重试。",
      encrypted: "文件有密码保护。请在 Excel 中取消密码后重试。",
      damaged: "文件已损坏。请在 Excel 中打开并修复、保存后重试。",
    },
  },
} as const satisfies Record<Language, unknown>;
