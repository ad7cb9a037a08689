import path from "node:path";
import { buildSync } from "esbuild";
import type { OfficeTheme } from "../../src/host/page";

export interface ExcelPageOptions {
  readonly language: string;
  readonly theme: OfficeTheme;
}

/** What a test's code finds in the page. */
const ENTRY = `
  import { createExternal } from "./src/host/runtime/excelContext";
  import { OfficeEvents } from "./src/host/runtime/officeEvents";
  globalThis.playExcel = ({ language, theme }) => {
    const events = new OfficeEvents(() => undefined);
    const bridge = { onMessageFromHost: null, sendMessageToHost: (text) => void globalThis.tellHost(text) };
    Object.assign(globalThis, {
      _richApiNativeBridge: bridge,
      hearHost: (text) => bridge.onMessageFromHost?.(text),
      clickRibbon: (action) => events.press(action, "SectorSignal.Score"),
    });
    const value = createExternal({ language, name: "Book1.xlsx", theme }, new Map(), events);
    Object.defineProperty(globalThis, "external", { value, configurable: true });
  };
`;

let bundle: string | undefined;

/** A script that makes a page believe, before office.js loads, that it is in Excel on Windows; the wire's other end is in Node. */
export function excelPage(options: ExcelPageOptions): string {
  const stdin = { contents: ENTRY, resolveDir: path.join(__dirname, "../.."), loader: "ts" as const };
  bundle ??= buildSync({ stdin, bundle: true, format: "iife", platform: "browser", write: false }).outputFiles[0]?.text;
  return `${bundle ?? ""}\nplayExcel(${JSON.stringify(options)});`;
}
