import { createServer } from "node:http";
import type { Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AddressInfo } from "node:net";
import { buildSync } from "esbuild";
import { chromium } from "playwright-core";

const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const client = dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));

const ENTRY = `
  import { newBook } from "./src/host/engine";
  import { installPageHost } from "./src/host/runtime/page";
  globalThis.host = installPageHost(newBook());
`;

const PAGE = `<!doctype html><script src="/host.js"></script><script src="/office/office.debug.js"></script><script>
  globalThis.seen = Office.onReady().then(async (info) => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [[20, 22, "=A1+B1"]];
      range.load("values, address");
      await context.sync();
      return [range.address, range.values];
    });
    const { requirements } = Office.context;
    return { info, values, supported: ["1.15", "1.16"].map((set) => requirements.isSetSupported("ExcelApi", set)) };
  });
</script>`;

let server: Server;
let address: string;

beforeAll(async () => {
  const stdin = { contents: ENTRY, resolveDir: process.cwd(), loader: "ts" as const };
  const bundle = buildSync({
    stdin,
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  server = createServer(({ url = "" }, response) => {
    const file = join(client, url.replace("/office/", "").split("?")[0] ?? "");
    response.setHeader("content-type", url.endsWith(".js") ? "text/javascript" : "text/html");
    if (url === "/") response.end(PAGE);
    else if (url === "/host.js") response.end(script);
    else if (url.startsWith("/office/") && existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((closed) => server.close(closed)));

(browser === undefined ? test.skip : test)(
  "a plain page with the real office.js reads, writes and calculates",
  async () => {
    const opened = await chromium.launch({ executablePath: browser ?? "", args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await opened.newPage();
      await page.route(
        (url) => url.hostname !== "localhost",
        (route) => route.abort(),
      );
      await page.goto(address);
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: Promise<unknown> }).seen);
      expect(seen).toEqual({
        info: { host: "Excel", platform: "PC", addin: null },
        values: ["Sheet1!A1:C1", [[20, 22, 42]]],
        supported: [true, false],
      });
    } finally {
      await opened.close();
    }
  },
);
