import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";
import { openBook } from "../support/openBook";
import { refusal } from "../support/openBookSheet";

type OnWorkbook<T> = (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T> | T;

const onWorkbook = <T>({ Excel }: OpenWorkbook, act: OnWorkbook<T>): Promise<T> =>
  Excel.run(async (context) => act(context.workbook, context));

const firstCell = async (bytes: Uint8Array | undefined): Promise<unknown> => {
  const { book, close } = await openWorkbook(bytes);
  close();
  return book.sheets[0]?.cells[0]?.[0]?.value;
};

const standing = (opened: OpenWorkbook) =>
  onWorkbook(opened, async (workbook, context) => {
    workbook.load("isDirty, previouslySaved, name");
    await context.sync();
    return [workbook.isDirty, workbook.previouslySaved, workbook.name];
  });

const writing = (opened: OpenWorkbook, value: number, then: OnWorkbook<unknown> = () => undefined) =>
  onWorkbook(opened, async (workbook, context) => {
    workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await then(workbook, context);
  });

const asBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#save-the-workbook */
describe("save", () => {
  test("a new workbook is saved under its name without a question, and is then neither new nor changed", async () => {
    const opened = await openBook();
    opened.file.saveAs = () => {
      throw new Error("Nobody is to be asked.");
    };
    expect(await standing(opened)).toEqual([false, false, "Book1.xlsx"]);
    await writing(opened, 7);
    expect(await standing(opened)).toEqual([true, false, "Book1.xlsx"]);
    await onWorkbook(opened, (workbook) => workbook.save());
    expect(await standing(opened)).toEqual([false, true, "Book1.xlsx"]);
    expect(await firstCell(opened.file.saved[0])).toBe(7);
    await writing(opened, 8, (workbook) => workbook.save("Prompt"));
    expect(await firstCell(opened.file.saved[1])).toBe(8);
    const { id = "" } = opened.book.sheets[0] ?? {};
    await opened.user.type(id, 0, 0, "9");
    expect(await standing(opened)).toEqual([true, true, "Book1.xlsx"]);
  });

  test("with a prompt the user names a new workbook, or cancels and the call fails", async () => {
    const opened = await openBook();
    opened.file.saveAs = () => null;
    expect(await refusal(writing(opened, 7, (workbook) => workbook.save("Prompt")))).toBe("GeneralException");
    expect([await standing(opened), opened.file.saved]).toEqual([[true, false, "Book1.xlsx"], []]);
    opened.file.saveAs = () => "Mine.xlsx";
    await onWorkbook(opened, (workbook) => workbook.save("Prompt"));
    expect(await standing(opened)).toEqual([false, true, "Mine.xlsx"]);
    const unknown = onWorkbook(opened, (workbook) => workbook.save("Later" as "Save"));
    expect(await refusal(unknown)).toBe("InvalidArgument");
  });
});

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#close-the-workbook */
describe("close", () => {
  test("it saves first unless it is told not to, and ends the add-in's session", async () => {
    const opened = await openBook();
    const { file } = opened;
    await writing(opened, 7, (workbook) => workbook.save());
    expect(file.closed).toBeNull();
    await writing(opened, 8, (workbook) => workbook.close("SkipSave"));
    expect([file.closed, file.saved.length]).toEqual(["SkipSave", 1]);
    expect(await refusal(standing(opened))).toBe("InvalidOrTimedOutSession");
    const saving = await openBook();
    await writing(saving, 9, (workbook) => workbook.close());
    expect([saving.file.closed, await firstCell(saving.file.saved[0])]).toEqual(["Save", 9]);
  });

  test("what stands after it in the same batch is not done", async () => {
    const opened = await openBook();
    const batch = onWorkbook(opened, (workbook) => {
      workbook.close("SkipSave");
      workbook.worksheets.getFirst().name = "Late";
    });
    expect(await refusal(batch)).toBe("InvalidOrTimedOutSession");
    expect(opened.book.sheets[0]?.name).toBe("Sheet1");
  });

  test("a new workbook asks for a name; when the user cancels it stays open", async () => {
    const opened = await openBook();
    opened.file.saveAs = () => null;
    expect(await refusal(onWorkbook(opened, (workbook) => workbook.close("Save")))).toBe("GeneralException");
    expect([opened.file.closed, await standing(opened)]).toEqual([null, [false, false, "Book1.xlsx"]]);
  });
});

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook */
describe.each(["desktop", "web"] as const)("createWorkbook, %s", (platform) => {
  test("opens an empty workbook, or a copy of a file, beside this one; what is no workbook is refused", async () => {
    const source = await openBook();
    await writing(source, 7);
    const bytes = await source.save();
    const opened = await openBook(undefined, { platform });
    await opened.Excel.createWorkbook();
    await opened.Excel.createWorkbook(asBase64(bytes));
    expect(opened.file.created).toEqual([null, bytes]);
    for (const wrong of ["", "no base64 at all!", asBase64(Buffer.from("no workbook"))])
      expect(await refusal(opened.Excel.createWorkbook(wrong))).toBe("InvalidArgument");
    expect([opened.file.created.length, await standing(opened)]).toEqual([2, [false, false, "Book1.xlsx"]]);
  });
});
