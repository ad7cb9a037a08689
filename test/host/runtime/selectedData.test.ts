import { openSheet } from "../../support/openBookSheet";

// https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getselecteddataasync-member(1)
describe.each(["desktop", "web"] as const)("Office.context.document.getSelectedDataAsync, %s", (platform) => {
  const read = async (selected: string, ...asked: [type: string, options?: object]) => {
    const { run, Office } = await openSheet(
      [
        ["Coal", "$120"],
        ["Rice", "1/2/2024"],
      ],
      { platform },
    );
    await run((sheet) => sheet.getRange(selected).select());
    return new Promise<Office.AsyncResult<unknown>>((done) =>
      Office.context.document.getSelectedDataAsync(asked[0] as unknown as Office.CoercionType, asked[1] ?? {}, done),
    );
  };

  test.each<[string, string, string, object, unknown]>([
    ["one cell as text", "A1", "text", {}, "Coal"],
    ["a blank cell as text", "D1", "text", {}, ""],
    ["cells as text: tabs between them, a line each row", "A1:B2", "text", {}, "Coal\t120\nRice\t45293"],
    ["cells as rows", "A1:B2", "matrix", {}, [["Coal", 120], ["Rice", 45293]]], // prettier-ignore
    ["one cell as rows", "B1", "matrix", {}, [[120]]],
    ["as they are shown", "A2:B2", "matrix", { valueFormat: "formatted" }, [["Rice", "1/2/2024"]]],
  ])("%s", async (_name, selected, type, options, expected) => {
    const { status, value } = await read(selected, type, options);
    expect([status, value]).toEqual(["succeeded", expected]);
  });

  test("what is not played is refused", async () => {
    const { status, error } = await read("A1:B2", "table");
    expect([status, error.code]).toEqual(["failed", 5010]);
  });
});
