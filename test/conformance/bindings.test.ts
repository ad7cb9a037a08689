import type { OpenWorkbook } from "../../src/host";
import { listen, settled } from "../support/events";
import { openBook } from "../support/openBook";

// Rules of learn.microsoft.com/javascript/api/excel/excel.bindingcollection and excel.binding

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** A1:B3 with a sum in A5, and whatever bindings are wanted. */
async function withBindings(bind: (bindings: Excel.BindingCollection, sheet: Excel.Worksheet) => unknown) {
  const workbook = await openBook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["Name", "Score"], ["a", 1], ["b", 2]]; // prettier-ignore
    sheet.getRange("A5").formulas = [["=SUM(B2:B3)"]];
    bind(context.workbook.bindings, sheet);
    await context.sync();
  });
  return workbook;
}

const inBook = <T>({ Excel }: OpenWorkbook, work: (context: Excel.RequestContext) => Promise<T>) => Excel.run(work);

test("a binding is found by its id and its place; a taken id stands for the new cells", async () => {
  const workbook = await withBindings((bindings) => {
    bindings.add("Sheet1!A1:B2", "Range", "cells");
    bindings.add("Sheet1!A2", "Text", "name");
    bindings.add("Sheet1!A1:B3", "Range", "cells");
  });
  await inBook(workbook, async (context) => {
    const { bindings } = context.workbook;
    bindings.load("items/id,items/type,count");
    const [count, range] = [bindings.getCount(), bindings.getItem("cells").getRange().load("address")];
    const [text, none] = [bindings.getItem("name").getText(), bindings.getItemOrNullObject("other")];
    await context.sync();
    expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([["cells", "Range"], ["name", "Text"]]); // prettier-ignore
    expect([count.value, range.address, text.value, none.isNullObject]).toEqual([2, "Sheet1!A1:B3", "a", true]);
    bindings.getItem("cells").delete();
    const left = bindings.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
});

test("a table's binding gives the table; a range's does not", async () => {
  const workbook = await withBindings((bindings, sheet) => {
    sheet.tables.add("A1:B3", true).name = "Scores";
    bindings.add(sheet.getRange("A1:B3"), "Table", "scores");
    bindings.add(sheet.getRange("A1:B3"), "Range", "cells");
  });
  await inBook(workbook, async (context) => {
    const table = context.workbook.bindings.getItem("scores").getTable().load("name");
    await context.sync();
    expect(table.name).toBe("Scores");
    context.workbook.bindings.getItem("cells").getTable().load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidBinding" });
  });
});

test("cells without a table, several cells as text and an address without its sheet are refused", async () => {
  const refused = (bind: (bindings: Excel.BindingCollection) => unknown) =>
    expect(withBindings(bind)).rejects.toMatchObject({ code: "InvalidArgument" });
  await refused((bindings) => bindings.add("Sheet1!A1:B3", "Table", "t"));
  await refused((bindings) => bindings.add("Sheet1!A1:B3", "Text", "t"));
  await refused((bindings) => bindings.add("A1:B3", "Range", "t"));
});

test("a binding's cells follow insertions", async () => {
  const workbook = await withBindings((bindings) => bindings.add("Sheet1!A1:B3", "Range", "cells"));
  await workbook.user.insertRows("s1", 1, 2);
  await inBook(workbook, async (context) => {
    const range = context.workbook.bindings.getItem("cells").getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B5");
  });
});

test("edits inside are told, and new results of its formulas; edits beside it are not", async () => {
  const workbook = await withBindings((bindings) => {
    bindings.add("Sheet1!B2:B3", "Range", "scores");
    bindings.add("Sheet1!A5", "Range", "sum");
  });
  const heard = await listen(workbook, {
    scores: (on, { workbook: { bindings } }) => bindings.getItem("scores").onDataChanged.add(on),
    sum: (on, { workbook: { bindings } }) => bindings.getItem("sum").onDataChanged.add(on),
  });
  await workbook.user.type("s1", 8, 8, "beside");
  await workbook.user.type("s1", 1, 1, "7");
  expect((await settled(heard, 2)).map(({ on }) => on)).toEqual(["scores", "sum"]);
});

test("a selection is told by its place inside the binding", async () => {
  const workbook = await withBindings((bindings) => bindings.add("Sheet1!B2:C9", "Range", "cells"));
  const heard = await listen(workbook, {
    cells: (on, { workbook: { bindings } }) => bindings.getItem("cells").onSelectionChanged.add(on),
  });
  await workbook.user.select("s1", area(2, 2, 4, 5));
  await workbook.user.select("s1", area(20, 20));
  expect(await settled(heard, 1)).toEqual([
    expect.objectContaining({ startRow: 1, startColumn: 1, rowCount: 3, columnCount: 1 }),
  ]);
});

test("nothing is told while the add-in has switched events off", async () => {
  const workbook = await withBindings((bindings) => bindings.add("Sheet1!B2:B3", "Range", "scores"));
  const heard = await listen(workbook, {
    scores: (on, { workbook: { bindings } }) => bindings.getItem("scores").onDataChanged.add(on),
  });
  const enable = (enableEvents: boolean) =>
    inBook(workbook, async (context) => {
      context.runtime.enableEvents = enableEvents;
      await context.sync();
    });
  await enable(false);
  await workbook.user.type("s1", 1, 1, "7");
  expect(await settled(heard, 0)).toEqual([]);
  await enable(true);
  await workbook.user.type("s1", 1, 1, "8");
  expect(await settled(heard, 1)).toHaveLength(1);
});
