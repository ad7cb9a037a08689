import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { excelPage } from "./excelPage";
import type { Wire } from "./pageBridge";

const root = path.join(__dirname, "../..");
const client = path.join(root, "node_modules/@microsoft/office-js/dist");
/** Never listened on: every request is answered from the disk before it leaves the browser. */
const origin = "https://localhost:3000";
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const light = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#262626",
};
const dark = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#3B3B3B",
  controlForegroundColor: "#FFFFFF",
};

export interface PaneOptions {
  /** The workbook's end of the client's wire; without it the page stands outside Excel. */
  readonly ask?: Wire;
  readonly language?: "en-US" | "zh-CN";
  readonly dark?: boolean;
  readonly width?: number;
  /** The built add-in. */
  readonly dist?: string;
}

export interface OpenPane {
  readonly page: Page;
  /** Requests that the page made to anywhere but its own files and office.js; they were refused. */
  readonly strayed: string[];
  /** Errors that the page raised and messages of the content-security policy. */
  readonly errors: string[];
}

interface HearingPage {
  hearHost(message: string): void;
}

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".xml": "text/xml",
};

function fileFor(url: string, dist: string): string | undefined {
  const [base, folder] = url.startsWith(officeJs) ? [officeJs, client] : [`${origin}/`, dist];
  if (!url.startsWith(base)) return undefined;
  const file = path.join(folder, new URL(url).pathname.slice(new URL(base).pathname.length));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Opens the built pane, unmodified, as Excel would: real office.js, our host's answers, nothing from outside. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<OpenPane> {
  const { ask, language = "en-US", width = 350, dist = path.join(root, "dist") } = options;
  const context = await browser.newContext({ viewport: { width, height: 720 }, locale: language });
  const page = await context.newPage();
  const strayed: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await context.route("**/*", (route: Route) => {
    const url = route.request().url();
    const file = fileFor(url, dist);
    if (file !== undefined)
      return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? "text/plain" });
    strayed.push(url);
    return route.abort();
  });
  if (ask !== undefined) {
    const hear = (text: string): Promise<void> =>
      page.evaluate((message) => (window as unknown as HearingPage).hearHost(message), text);
    // An answer may come when the page has been closed: nobody waits for it.
    const send = ask((text) => void hear(text).catch(() => undefined));
    await page.exposeFunction("tellHost", send);
    await page.addInitScript({ content: excelPage({ language, theme: options.dark === true ? dark : light }) });
  }
  await page.goto(`${origin}/taskpane.html`);
  return { page, strayed, errors };
}
