import type { Validation } from "../../engine";

/** What a user sees: Excel's DataValidationErrorAlert and DataValidationPrompt, kept as attributes of the file's element. */
export interface Alert {
  message: string;
  showAlert: boolean;
  style: string;
  title: string;
}

export interface Prompt {
  message: string;
  showPrompt: boolean;
  title: string;
}

const STYLES = ["stop", "warning", "information"];

export function readAlert({ xml }: Validation): Alert {
  const { errorTitle = "", error = "", errorStyle = "stop", showErrorMessage } = attributes(xml);
  const style = errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1);
  return { message: error, showAlert: xml === undefined || showErrorMessage === "1", style, title: errorTitle };
}

export function readPrompt({ xml }: Validation): Prompt {
  const { promptTitle = "", prompt = "", showInputMessage } = attributes(xml);
  return { message: prompt, showPrompt: xml === undefined || showInputMessage === "1", title: promptTitle };
}

export function writeAlert(validation: Validation, { message, showAlert, style, title }: Alert): void {
  const stored = style.toLowerCase();
  write(validation, {
    errorTitle: title,
    error: message,
    errorStyle: STYLES.includes(stored) && stored !== "stop" ? stored : null,
    showErrorMessage: showAlert ? "1" : null,
  });
}

export function writePrompt(validation: Validation, { message, showPrompt, title }: Prompt): void {
  write(validation, { promptTitle: title, prompt: message, showInputMessage: showPrompt ? "1" : null });
}

function attributes(xml = ""): Partial<Record<string, string>> {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  return Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", text = ""]) => [name, unescaped(text)]),
  );
}

/** The element is made anew; its formulas follow from the rule. */
function write(validation: Validation, changed: Record<string, string | null>): void {
  const before =
    validation.xml === undefined ? { showInputMessage: "1", showErrorMessage: "1" } : attributes(validation.xml);
  const all = Object.entries({ ...before, ...changed }).filter(
    ([, text]) => text !== null && text !== "" && text !== undefined,
  );
  validation.xml = `<dataValidation${all.map(([name, text]) => ` ${name}="${escaped(text ?? "")}"`).join("")}/>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");

const unescaped = (text: string): string =>
  text
    .replaceAll("&#10;", "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
