import { createServer } from "node:http";
import type { Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AddressInfo } from "node:net";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { PageWorkbook, PaneConnection } from "../../src/host/page";
import { launchBrowser } from "./browser";

const root = path.join(__dirname, "../..");
const client = path.dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));

/** What scripts of the host's page find. */
export interface HostPage {
  readonly opened: PageWorkbook;
  readonly pane: PaneConnection;
}

export interface PageHost {
  readonly browser: Browser;
  /** Opens a page that hosts a workbook, with a pane in a frame of this HTML; resolves when the pane has called `window.parent.ready`. */
  open(paneHtml: string, boot: "http" | "https"): Promise<Page>;
  close(): Promise<void>;
}

/** The host's front door for pages, bundled as a page would. */
export function bundlePageHost(): string {
  const stdin = { contents: HOST, resolveDir: root, loader: "ts" as const };
  const { outputFiles } = buildSync({
    stdin,
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

const HOST = `
  import { openInPage } from "./src/host/page";
  const functions = { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "x", type: "number" }] }] };
  globalThis.start = async (boot) => {
    const opened = await openInPage(null, { functions, ...(boot === "https" ? { platform: "web" } : {}) });
    const frame = document.createElement("iframe");
    const append = () => document.body.append(frame);
    if (boot === "http") append();
    const theme = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#3B3B3B", controlForegroundColor: "#FFFFFF" };
    const pane = boot === "http"
      ? opened.connectPane(frame.contentWindow, { language: "zh-CN", officeTheme: theme })
      : opened.connectWebPane(frame, { language: "zh-CN" });
    globalThis.host = { opened, pane };
    frame.src = "/pane.html";
    if (boot === "https") append();
  };
`;

export async function startPageHost(): Promise<PageHost> {
  const script = bundlePageHost();
  let pane = "";
  const answer = (url: string): { body: string | Buffer; type: string } | null => {
    const file = path.join(client, url.replace("/office/", "").split("?")[0] ?? "");
    if (url === "/") return { body: '<!doctype html><body><script src="/host.js"></script></body>', type: "text/html" };
    if (url === "/pane.html") return { body: pane, type: "text/html" };
    if (url === "/host.js") return { body: script, type: "text/javascript" };
    if (url.startsWith("/office/") && existsSync(file)) return { body: readFileSync(file), type: "text/javascript" };
    return null;
  };
  const server = await listen(answer);
  const browser = await launchBrowser();
  return {
    browser,
    async open(paneHtml, boot) {
      pane = paneHtml;
      const page = await browser.newPage();
      // A page at https is answered before it leaves the browser: nothing listens there.
      const base =
        boot === "https" ? "https://localhost:3443" : `http://localhost:${(server.address() as AddressInfo).port}`;
      await page.route("**/*", (route) => {
        const url = new URL(route.request().url());
        if (url.hostname !== "localhost") return route.abort();
        const found = boot === "https" ? answer(url.pathname) : undefined;
        if (found === undefined) return route.continue();
        return found ? route.fulfill({ body: found.body, contentType: found.type }) : route.fulfill({ status: 404 });
      });
      await page.goto(`${base}/`);
      await page.evaluate((how) => (globalThis as unknown as { start(boot: string): Promise<void> }).start(how), boot);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function listen(answer: (url: string) => { body: string | Buffer; type: string } | null): Promise<Server> {
  const server = createServer(({ url = "" }, response) => {
    const found = answer(url);
    if (!found) return void response.writeHead(404).end();
    response.setHeader("content-type", found.type);
    response.end(found.body);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return server;
}
