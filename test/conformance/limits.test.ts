import { openBook } from "../support/openBook";

const MEGABYTE = 1024 * 1024;
const rows = (bytes: number) => Array.from({ length: Math.ceil(bytes / 30000) }, () => ["x".repeat(30000)]);

test("Excel on the web refuses a request above 5 MB, and does nothing of it", async () => {
  const { Excel, book } = await openBook(undefined, { platform: "web" });
  const values = rows(5 * MEGABYTE);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${values.length}`).values = values;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(book.sheets[0]?.cells).toEqual([]);
});

test("Excel on the web gives no answer above 5 MB", async () => {
  const { Excel } = await openBook(undefined, { platform: "web" });
  const values = rows(3 * MEGABYTE);
  const address = `A1:A${values.length}`;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values, formulas");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

test("Excel on the desktop takes both", async () => {
  const { Excel } = await openBook();
  const values = rows(6 * MEGABYTE);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${values.length}`);
    range.values = values;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("a lower limit can be set", async () => {
  const { Excel, faults } = await openBook();
  faults.payloadLimit = 1000;
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(1000)]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("traffic counts requests, actions and bytes", async () => {
  const { Excel, traffic } = await openBook();
  expect(traffic).toMatchObject({ requests: 0, actions: 0 });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["x".repeat(500)]];
    range.load("values");
    await context.sync();
  });
  expect(traffic.requests).toBe(1);
  const [work] = traffic.log;
  expect(work).toMatchObject({ actions: traffic.actions });
  expect(work?.requestBytes).toBeGreaterThan(500);
  expect(work?.responseBytes).toBeGreaterThan(500);
  expect(traffic.requestBytes).toBe(traffic.log.reduce((sum, { requestBytes }) => sum + requestBytes, 0));
});
