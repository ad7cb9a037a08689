import { openWorkbook } from "../../../../src/host";
import { openSheet } from "../../../support/openBookSheet";
import { partText } from "../../../support/xlsxParts";

const PARTS = [
  ["Part", "Amount"],
  ["Bolt", 10],
  ["Nut", 300],
  ["Pin", 20],
];

test("a filter on a table is saved with its conditions, changed in the opened file, and taken away again", async () => {
  const { run, save } = await openSheet(PARTS);
  await run((sheet) => {
    const columns = sheet.tables.add("A1:B4", true).columns;
    columns.getItem("Amount").filter.apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" });
    columns.getItem("Part").filter.apply({ filterOn: "Values", values: ["Pin"] });
  });
  const saved = await save();
  const filter = (bytes: Uint8Array) =>
    /<autoFilter.*<\/autoFilter>|<autoFilter[^>]*\/>/.exec(partText(bytes, "xl/tables/table1.xml"))?.[0];
  expect(filter(saved)).toBe(
    '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="Pin"/></filters></filterColumn>' +
      '<filterColumn colId="1"><dynamicFilter type="belowAverage"/></filterColumn></autoFilter>',
  );
  const { Excel, book, save: saveAgain, close } = await openWorkbook(saved);
  expect(book.sheets[0]?.tables[0]?.filtered).toBe(true);
  await Excel.run(async (context) => context.workbook.tables.getItemAt(0).clearFilters());
  expect(filter(await saveAgain())).toBe('<autoFilter ref="A1:B4"/>');
  close();
});
