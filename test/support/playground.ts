import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { PlaygroundHandle } from "../../src/playground/handle";
import type { ServedFile } from "../../scripts/playgroundFiles.cjs";
import { fileFor, folders, localFileFor } from "../../scripts/playgroundFiles.cjs";

export interface PlaygroundOptions {
  /** File name of a sample; that of the language when left out. */
  readonly sample?: string;
  /** Path of a workbook that is dropped on the page once it stands. */
  readonly file?: string;
  readonly language?: "en" | "zh";
  readonly dark?: boolean;
  /** Of the pane, in pixels. */
  readonly width?: number;
  /** "http" as `npm start` serves it, "https" with a page that is byte for byte what Excel loads. */
  readonly boot?: "http" | "https";
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Playground {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors that any page raised, and messages of the content-security policies. */
  readonly errors: string[];
  /** Requests to anywhere but this server and, over https, Microsoft's address of office.js. */
  readonly strayed: string[];
  /** What a cell shows. */
  cellText(sheet: string, address: string): Promise<string>;
  /** Waits until a cell shows a text, or one that matches. */
  shows(sheet: string, address: string, text: string | RegExp): Promise<void>;
  sheetNames(): Promise<string[]>;
  /** Goes to the cell and types, as a person does. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** Clicks a ribbon button. */
  press(label: string): Promise<void>;
  /** Drops a file's bytes on the page. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  /** Presses the button that saves; the downloaded file. */
  save(label?: string): Promise<{ name: string; path: string }>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const pictures = path.join(__dirname, "../browser/screenshots");
const PATIENCE = 120_000;
const HTTPS = "https://localhost:3000";
const OFFICE = "https://appsforoffice.microsoft.com/";

interface PlaygroundWindow {
  readonly playground?: PlaygroundHandle;
}

/** Opens the built playground: `npm run build` first. */
export async function openPlayground(browser: Browser, options: PlaygroundOptions = {}): Promise<Playground> {
  if (!existsSync(path.join(folders.playground, "playground.js"))) throw new Error("Build first: npm run build.");
  const { boot = "http", viewport = { width: 1280, height: 800 }, language = "en" } = options;
  const context = await browser.newContext({ viewport, locale: language === "zh" ? "zh-CN" : "en-US" });
  const [errors, strayed]: [string[], string[]] = [[], []];
  // Scoring is a second's work on a quiet machine, and many on a busy one.
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const server = boot === "http" ? await serve() : null;
  const origin = server?.origin ?? HTTPS;
  await answer(context, origin, boot, strayed);
  await page.goto(`${origin}/?${query(options, language)}`);
  await page.waitForFunction(() => (window as PlaygroundWindow).playground !== undefined);
  const pane = await paneOf(page);
  const found = { page, pane, errors, strayed, ...actions(page) };
  if (options.file !== undefined) await dropBytes(page, path.basename(options.file), readFileSync(options.file));
  return {
    ...found,
    // What is opened later brings a frame of its own.
    get pane() {
      return page.frames().find((frame) => frame.url().endsWith("/taskpane.html")) ?? pane;
    },
    async close() {
      await context.close();
      await server?.close();
    },
  };
}

function query({ sample, dark = false, width }: PlaygroundOptions, language: string): string {
  const asked = { lang: language, theme: dark ? "dark" : "light", ...(sample === undefined ? {} : { sample }) };
  return String(new URLSearchParams(width === undefined ? asked : { ...asked, pane: String(width) }));
}

async function serve(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(({ url = "/" }, response) => {
    const file = localFileFor(new URL(url, "http://localhost").href);
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" }).end(file?.body);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((closed) => void server.close(() => closed()));
  return { origin: `http://localhost:${port}`, close };
}

/** Over https nothing listens: every request is answered before it leaves the browser. */
async function answer(context: BrowserContext, origin: string, boot: string, strayed: string[]): Promise<void> {
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const ours = url.startsWith(`${origin}/`) || (boot === "https" && url.startsWith(OFFICE));
    if (!ours) strayed.push(url);
    if (!ours) return route.abort();
    if (boot === "http") return route.continue();
    const file: ServedFile | undefined = fileFor(url);
    return file ? route.fulfill({ body: file.body, contentType: file.type }) : route.fulfill({ status: 404 });
  });
}

async function paneOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
    if (frame) return frame;
    await page.waitForTimeout(20);
  }
}

type Actions = Omit<Playground, "page" | "pane" | "errors" | "strayed" | "close">;

function actions(page: Page): Actions {
  const cellText = (sheet: string, address: string): Promise<string> =>
    page.evaluate(([name, row, column]) => (window as PlaygroundWindow).playground?.cellText(name, row, column) ?? "", [
      sheet,
      ...place(address),
    ] as const);
  return {
    cellText,
    async shows(sheet, address, text) {
      const fits = (shown: string): boolean => (typeof text === "string" ? shown === text : text.test(shown));
      const until = Date.now() + PATIENCE;
      for (let shown = await cellText(sheet, address); !fits(shown); shown = await cellText(sheet, address)) {
        if (Date.now() > until) throw new Error(`${sheet}!${address} shows "${shown}", not ${String(text)}.`);
        await page.waitForTimeout(50);
      }
    },
    sheetNames: () => page.evaluate(() => (window as PlaygroundWindow).playground?.sheetNames() ?? []),
    async type(sheet, address, text) {
      await page.locator(".grid [data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
      const nameBox = page.locator(".grid input").first();
      await nameBox.fill(address);
      await nameBox.press("Enter");
      // The grid takes the focus back by itself.
      await page.waitForTimeout(300);
      await page.keyboard.type(text, { delay: 5 });
      await page.keyboard.press("Enter");
    },
    press: (label) => page.getByRole("navigation").getByRole("button", { name: label }).click(),
    drop: (name, bytes) => dropBytes(page, name, bytes),
    async save(label = "Save as .xlsx") {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: label }).click();
      const download = await downloading;
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      // The grid is drawn on a canvas in the frames after a change.
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(pictures, `playground-${name}.png`), animations: "disabled" });
    },
  };
}

/** Zero-based row and column of an address such as "B2". */
function place(address: string): [number, number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** As a file that is dragged from a folder: a drop event with the file in it. */
async function dropBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = Buffer.from(bytes).toString("base64");
  await page.evaluate(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const decoded = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([decoded], file));
      for (const type of ["dragover", "drop"])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, data] as const,
  );
}
