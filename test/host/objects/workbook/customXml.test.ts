import { openBook } from "../../../support/openBook";
import { openSheet, refusal } from "../../../support/openBookSheet";

const NAMES = "urn:example:names";
const xml = (inside: string): string => `<list xmlns="${NAMES}">${inside}</list>`;

test("custom XML is kept under an id, changed as a whole, and travels with the file", async () => {
  const { run, save } = await openSheet();
  const id = await run(async (_sheet, context) => {
    const part = context.workbook.customXmlParts.add(xml("<a/>")).load("id, namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe(NAMES);
    part.setXml(xml("<b>&amp;</b>"));
    return part.id;
  });
  const again = await openBook(await save());
  await again.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const held = parts.getItem(id).getXml();
    const only = parts.getByNamespace(NAMES).getOnlyItem().load("id");
    const [count, none] = [parts.getCount(), parts.getItemOrNullObject("{nobody}")];
    await context.sync();
    expect([held.value, only.id, count.value, none.isNullObject]).toEqual([xml("<b>&amp;</b>"), id, 1, true]);
    parts.getItem(id).delete();
    await context.sync();
  });
  const last = await openBook(await again.save());
  await last.Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("of two parts of one namespace none is the only one; what is no XML is refused", async () => {
  const { run } = await openSheet();
  await run(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(xml("1"));
    customXmlParts.add(xml("2"));
    const scoped = customXmlParts.getByNamespace(NAMES);
    const [count, only] = [scoped.getCount(), scoped.getOnlyItemOrNullObject()];
    await context.sync();
    expect([count.value, only.isNullObject]).toEqual([2, true]);
  });
  expect(await refusal(run((_sheet, { workbook }) => void workbook.customXmlParts.add("words")))).toBe(
    "InvalidArgument",
  );
});

test("document properties, the user's own too, are saved and read", async () => {
  const { run, save } = await openSheet();
  await run((_sheet, { workbook: { properties } }) => {
    properties.title = "Plan <1>";
    properties.company = "Example & Co";
    properties.manager = "Somebody";
    properties.custom.add("Stage", "draft");
    properties.custom.add("stage", "final");
    properties.custom.add("Round", 2);
    properties.custom.add("Share", 0.25);
    properties.custom.add("Open", true);
    properties.custom.getItem("Open").delete();
  });
  const again = await openBook(await save());
  await again.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("title, company, manager");
    properties.custom.load("items/key, items/value, items/type");
    await context.sync();
    expect([properties.title, properties.company, properties.manager]).toEqual([
      "Plan <1>",
      "Example & Co",
      "Somebody",
    ]);
    expect(properties.custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
      ["Stage", "final", "String"],
      ["Round", 2, "Number"],
      ["Share", 0.25, "Number"],
    ]);
  });
});
