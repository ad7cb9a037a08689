import { openSheet } from "../support/openBookSheet";
import { CLIENT_LACKS, CULTURE_GAPS, GAPS } from "./gaps";

const VALUES = [
  ["a", 1],
  ["b", 2],
];

test.each(GAPS)("%s fails with its own name", async (member, use) => {
  const { run } = await openSheet(VALUES);
  const error = await run((sheet, context) => void use(sheet, context)).then(
    () => null,
    (refused: unknown) => refused as OfficeExtension.Error,
  );
  // A member that plays now belongs out of the list, and a test of its own beside the others.
  expect([error?.code, error?.message]).toEqual(["NotEmulatedError", `NotEmulatedError: ${member}`]);
});

test("what is excluded because the client lacks it is really not in the client", async () => {
  const { Excel } = await openSheet();
  const classes = Excel as unknown as Readonly<Partial<Record<string, { prototype: object }>>>;
  const there = CLIENT_LACKS.filter(([name, member]) => member in (classes[name]?.prototype ?? {}));
  expect(there).toEqual([]);
});

test.each(CULTURE_GAPS)(
  "%s in the format %s: %s is still not %s in a German Excel",
  async (formula, format, member, result) => {
    const { run } = await openSheet(undefined, { language: "de-DE", culture: "de-DE" });
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [[formula]];
      cell.numberFormat = [[format]];
      cell.load(member);
      await context.sync();
      expect(cell[member]).not.toEqual([[result]]);
    });
  },
);
