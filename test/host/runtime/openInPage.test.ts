import type { Page } from "playwright-core";
import type { HostPage, PageHost } from "../../support/pageHost";
import { bundlePageHost, startPageHost } from "../../support/pageHost";

const PANE = `<!doctype html><script src="/office/office.debug.js"></script><script>
  CustomFunctions.associate("TWICE", (x) => 2 * x);
  globalThis.heard = [];
  Office.actions.associate("stamp", (event) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C1").values = [["stamped"]];
  }).finally(() => event.completed()));
  globalThis.seen = Office.onReady().then(async (info) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, details }) => {
        heard.push([address, source, triggerSource, details && details.valueAfter]);
      });
    });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [[20, 22, "=A1+B1"]];
      range.load("values, address");
      await context.sync();
      return [range.address, range.values];
    });
    Office.context.document.addHandlerAsync("documentSelectionChanged", () => heard.push("selected"));
    const { requirements, displayLanguage, officeTheme } = Office.context;
    const { settings } = Office.context.document;
    settings.set("model", { id: 1 });
    const saved = await new Promise((done) => settings.saveAsync((result) => done(result.status)));
    const supported = ["1.15", "1.16"].map((set) => requirements.isSetSupported("ExcelApi", set));
    return { info, values, supported, displayLanguage, saved, background: officeTheme && officeTheme.bodyBackgroundColor };
  });
</script>`;

let host: PageHost;
beforeAll(async () => void (host = await startPageHost()), 60_000);
afterAll(() => host.close());

type Global<T> = typeof globalThis & T;
const inPane = (page: Page) =>
  page.waitForSelector("iframe").then(async (frame) => (await frame.contentFrame()) ?? page.mainFrame());
const seenBy = async (page: Page): Promise<Record<string, unknown>> => {
  const frame = await inPane(page);
  await frame.waitForFunction(() => "seen" in globalThis);
  return frame.evaluate(() => (globalThis as unknown as Global<{ seen: Promise<Record<string, unknown>> }>).seen);
};
const heardBy = async (page: Page, count: number): Promise<unknown[]> => {
  const frame = await inPane(page);
  await frame.waitForFunction(
    (wanted) => (globalThis as unknown as Global<{ heard: unknown[] }>).heard.length >= wanted,
    count,
  );
  return frame.evaluate(() => (globalThis as unknown as Global<{ heard: unknown[] }>).heard);
};
const act = <T>(page: Page, work: (opened: HostPage) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${work.toString()})(globalThis.host)`) as Promise<T>;

describe.each(["http", "https"] as const)("a pane at %s, with the real office.js", (boot) => {
  // Excel on the web tells its add-ins no theme.
  const own = boot === "https" ? ["OfficeOnline", undefined] : ["PC", "#262626"];

  test("reads, writes and calculates, knows language, theme and settings, and hears of edits", async () => {
    const page = await host.open(PANE, boot);
    expect(await seenBy(page)).toEqual({
      info: { host: "Excel", platform: own[0], addin: { visibilityMode: "Taskpane" } },
      values: ["Sheet1!A1:C1", [[20, 22, 42]]],
      supported: [true, false],
      displayLanguage: "zh-CN",
      saved: "succeeded",
      background: own[1],
    });
    expect(await act(page, ({ opened }) => opened.book.settings.get("model"))).toEqual({ id: 1 });
    expect(await heardBy(page, 1)).toEqual([["A1:C1", "Local", "ThisLocalAddin", undefined]]);
    await act(page, ({ opened }) => opened.user.type("s1", 1, 0, "=A1*2"));
    expect((await heardBy(page, 2))[1]).toEqual(["A2", "Local", "Unknown", 40]);
    await act(page, ({ opened }) => opened.coauthor.type("s1", 1, 1, "theirs"));
    expect((await heardBy(page, 3))[2]).toEqual(["B2", "Remote", "Unknown", "theirs"]);
    await act(page, ({ opened }) => opened.user.select("s1", { top: 4, left: 1, bottom: 5, right: 1 }));
    expect((await heardBy(page, 4))[3]).toBe("selected");
    await page.close();
  });

  test("runs ribbon actions and cell functions", async () => {
    const page = await host.open(PANE, boot);
    await seenBy(page);
    await act(page, ({ opened }) => opened.user.type("s1", 1, 0, "=TWICE(A1)"));
    await act(page, ({ pane }) => pane.ribbon("stamp"));
    await act(page, ({ opened }) => opened.calculated());
    const shown = ({ opened }: HostPage) => {
      const [first, second] = opened.book.sheets[0]?.cells ?? [];
      return [first?.[2]?.value, second?.[0]?.value];
    };
    expect(await act(page, shown)).toEqual(["stamped", 40]);
    await expect(act(page, ({ pane }) => pane.ribbon("nothing"))).rejects.toThrow("nothing");
    await page.close();
  });

  test("is refused while a cell is edited, above the payload limit, and when its session is lost", async () => {
    const page = await host.open(PANE, boot);
    await seenBy(page);
    const frame = await inPane(page);
    const write = () =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A9").values = [["x".repeat(2000)]];
          await context.sync();
        }).then(
          () => "done",
          (error: OfficeExtension.Error) => error.code,
        ),
      );
    await act(page, ({ opened }) => void (opened.faults.cellEdit = true));
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await act(page, ({ opened }) => void Object.assign(opened.faults, { cellEdit: false, payloadLimit: 1000 }));
    expect(await write()).toBe("RequestPayloadSizeLimitExceeded");
    await act(page, ({ opened }) => void Object.assign(opened.faults, { sessionLost: true, payloadLimit: 1e6 }));
    expect(await write()).toBe("InvalidOrTimedOutSession");
    await act(page, ({ opened }) => void (opened.faults.sessionLost = false));
    expect(await write()).toBe("done");
    await page.close();
  });

  test("lives on after it has reloaded itself", async () => {
    const page = await host.open(PANE, boot);
    await seenBy(page);
    const frame = await inPane(page);
    await frame.evaluate(() => ((globalThis as unknown as { old: boolean }).old = true));
    await frame.evaluate(() => setTimeout(() => location.reload(), 0));
    await frame.waitForFunction(() => !("old" in globalThis));
    expect((await seenBy(page))["values"]).toEqual(["Sheet1!A1:C1", [[20, 22, 42]]]);
    await act(page, ({ opened }) => opened.user.type("s1", 1, 0, "=TWICE(A1)"));
    expect((await heardBy(page, 2))[1]).toEqual(["A2", "Local", "Unknown", 40]);
    await page.close();
  });
});

test("what runs in a page needs nothing of Node", () => {
  // The bundler refuses Node's modules for a browser; a require that it left alone would fail in the page.
  expect(bundlePageHost()).not.toMatch(/require\("(?:node:|fs|path|vm)/);
});

test("a change tells which sheets to draw, whether tabs or the selection changed, and who did it", async () => {
  const page = await host.open("", "http");
  const changes = await act(page, async ({ opened }) => {
    const seen: unknown[] = [];
    opened.onChange((change) => seen.push({ ...change, sheets: [...change.sheets] }));
    await opened.user.type("s1", 0, 0, "5");
    await opened.user.select("s1", { top: 1, left: 1, bottom: 1, right: 1 });
    await opened.user.addSheet("Plan");
    await opened.coauthor.type("s2", 0, 0, "=Sheet1!A1");
    await opened.calculated();
    return seen;
  });
  const quiet = { structure: false, activeSheet: false, selection: false };
  expect(changes).toEqual([
    { ...quiet, sheets: ["s1"], by: "user" },
    { ...quiet, sheets: [], selection: true, by: "user" },
    { ...quiet, sheets: [], structure: true, by: "user" },
    { ...quiet, sheets: ["s2"], by: "coauthor" },
    { ...quiet, sheets: ["s2"], by: "calculation" },
  ]);
  await page.close();
});
