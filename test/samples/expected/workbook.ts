import { openWorkbook } from "../../../src/host";
import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const sampleSheet = ({ workbook }: SamplePage) => {
  const sheet = workbook.book.sheets.find(({ name }) => name === "Sample");
  if (!sheet) throw new Error("There is no sheet Sample.");
  return sheet;
};

/** What Excel says when a person types into the sample's sheet, or adds one: null when it is done. */
const typing = async (page: SamplePage) => (await page.workbook.user.type(sampleSheet(page).id, 9, 0, "x"))?.code ?? null;
const adding = async (page: SamplePage) => (await page.workbook.user.addSheet())?.code ?? null;

/** A file with two sheets, of which the second one's cell reads the first one's. */
async function twoSheets(): Promise<Uint8Array> {
  const { Excel, save, close } = await openWorkbook();
  await Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.getFirst().getRange("A1").values = [[21]];
    worksheets.add("Twice").getRange("A1").formulas = [["=Sheet1!A1*2"]];
  });
  const bytes = await save();
  close();
  return bytes;
}

/** Folder 50-workbook. */
export const workbook: readonly Sample[] = [
  {
    path: "50-workbook/create-get-change-delete-settings.yaml",
    async plays(page) {
      const { settings } = page.workbook.book;
      await page.press("create-setting");
      expect(page.said).toEqual(["Workbook needs review: true"]);
      await page.press("change-setting");
      expect(page.said).toEqual(["Workbook needs review: false"]);
      expect([...settings]).toEqual([["NeedsReview", false]]);
      await page.press("delete-setting");
      expect(page.said).toEqual(["The setting has been deleted"]);
      expect(settings.size).toBe(0);
      expect(await page.pressRefused("delete-setting")).toContain("ItemNotFound");
    },
  },
  {
    path: "50-workbook/create-workbook.yaml",
    async plays(page) {
      const { created } = page.workbook.file;
      await page.press("create-new-blank-workbook");
      expect(created).toEqual([null]);
      const bytes = await twoSheets();
      await page.choose("file", bytes, "existing.xlsx");
      expect(created).toEqual([null, bytes]);
      expect(page.workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    },
  },
  {
    path: "50-workbook/culture-info-date-time.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("display-date-time-setting");
      expect(page.said).toEqual([
        "System date/time settings: ",
        "  System long date format: dddd, MMMM d, yyyy",
        "  System short date format: M/d/yyyy",
        "  System date separator: /",
        "  System long time format: h:mm:ss tt",
        "  System time separator: :",
      ]);
      await page.press("write-date-time-setting");
      expect(await page.read("Sample!A1:B6", "values")).toEqual([
        ["Culture Setting", "Setting Format"],
        ["Long date", "dddd, MMMM d, yyyy"],
        ["Short date", "M/d/yyyy"],
        ["Date separator", "/"],
        ["Long time format", "h:mm:ss tt"],
        ["Time separator", ":"],
      ]);
    },
  },
  {
    path: "50-workbook/culture-info.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!B3", "values")).toEqual([["123-456-789"]]);
      await page.press("display-culture-info");
      expect(page.said).toEqual([
        "Local character settings: ",
        "  Local decimal separator: .",
        "  Local thousands separator: ,",
        "System culture settings: ",
        "  System decimal separator: .",
        "  System thousands separator: ,",
        "  ",
      ]);
      // Typed in English, "14,37" is a number with a misplaced comma: Excel keeps it as text.
      expect(await page.read("Sample!B2", "values")).toEqual([["14,37"]]);
      await page.press("write-decimal");
      expect(await page.read("Sample!C2", "values")).toEqual([[14.37]]);
      await page.press("write-big-number");
      expect(await page.read("Sample!C3", "values")).toEqual([[123456789]]);
      expect(await page.read("Sample!C3", "text")).toEqual([["123,456,789"]]);
    },
  },
  {
    path: "50-workbook/data-protection.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("protect-data-in-worksheet");
      expect(await typing(page)).toBe("AccessDenied");
      await page.press("unprotect-data-in-worksheet");
      expect(await typing(page)).toBeNull();
      await page.press("protect-workbook-structure");
      expect(await adding(page)).toBe("AccessDenied");
      await page.press("unprotect-workbook-structure");
      expect(await adding(page)).toBeNull();
      await page.workbook.user.activate(sampleSheet(page).id);
      const told = ["Test password is pass@word1"];
      await page.press("password-protect-data-in-worksheet");
      expect(page.said).toEqual(told);
      expect(page.workbook.book.settings.get("TheTestPasswordUsedByThisSnippet")).toBe("pass@word1");
      expect(await typing(page)).toBe("AccessDenied");
      await page.press("password-unprotect-data-in-worksheet");
      expect(page.said).toEqual(told);
      expect(await typing(page)).toBeNull();
      await page.press("password-protect-workbook-structure");
      expect(await adding(page)).toBe("AccessDenied");
      await page.press("password-unprotect-workbook-structure");
      expect(await adding(page)).toBeNull();
    },
  },
  {
    path: "50-workbook/workbook-built-in-functions.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("call-vlookup");
      expect(page.said).toEqual([" Number of wrenches sold in November = 12"]);
      await page.press("nest-functions");
      expect(page.said).toEqual([" Number of wrenches sold in November, December, and January = 37"]);
      expect(await page.read("Sample!A2:D4", "values")).toEqual([
        ["Hammer", 23, 18, 17],
        ["Wrench", 12, 11, 14],
        ["Saw", 5, 15, 19],
      ]);
    },
  },
  {
    path: "50-workbook/workbook-calculation.yaml",
    async plays(page) {
      const totals = async () => (await page.read("Sample!F2:F7", "values")).flat() as number[];
      const sums = async () =>
        ((await page.read("Sample!B2:E7", "values")) as number[][]).map((row) => row.reduce((sum, one) => sum + one, 0));
      const calculated = async () => {
        for (let wait = 0; !page.said.some((line) => line.includes("recalculated")) && wait < 200; wait++)
          await new Promise((go) => setTimeout(go, 10));
        return page.said.filter((line) => line.includes("recalculated"));
      };
      await page.press("setup");
      expect(await totals()).toEqual([22921, 1650, 39034, 4183, 2292, 26993]);
      await page.press("register-onCalculated-handler");
      await page.press("recalculate-single");
      expect(page.said[0]).toMatch(/^Changing cell Sample![B-E][2-7]$/);
      expect(await calculated()).toEqual(["The Range F2:F7 has recalculated."]);
      expect(await totals()).toEqual(await sums());
      await page.press("recalculate-column");
      expect(page.said[0]).toBe("Changing Range Sample!B2:B7");
      expect(await calculated()).toHaveLength(1);
      expect(await totals()).toEqual(await sums());
      await page.press("manual-calculations");
      expect(page.said).toEqual(["Current calculation mode: Manual"]);
      const before = await totals();
      await page.press("recalculate-column");
      expect(await totals()).toEqual(before);
      expect(await sums()).not.toEqual(before);
      await page.press("force-calculation");
      expect(await totals()).toEqual(await sums());
      await page.press("automatic-calculations");
      expect(page.said).toEqual(["Current calculation mode: Automatic"]);
    },
  },
  {
    path: "50-workbook/workbook-get-active-cell.yaml",
    async plays(page) {
      await page.press("get-active-cell");
      expect(page.said).toEqual(["The active cell is Sheet1!A1"]);
      await page.person(() => page.workbook.user.select("s1", { top: 2, left: 1, bottom: 4, right: 3 }));
      await page.press("get-active-cell");
      expect(page.said).toEqual(["The active cell is Sheet1!B3"]);
    },
  },
  {
    path: "50-workbook/workbook-insert-external-worksheets.yaml",
    async plays(page) {
      await page.workbook.user.addSheet();
      await page.choose("file", await twoSheets(), "existing.xlsx");
      await page.press("insert-sheets");
      expect(page.workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "Twice", "Sheet2"]);
      expect(await page.read("Twice!A1", "formulas")).toEqual([["='Sheet1 (2)'!A1*2"]]);
      expect(await page.read("Twice!A1", "values")).toEqual([[42]]);
    },
  },
  {
    path: "50-workbook/workbook-save-and-close.yaml",
    async plays(page) {
      const { file } = page.workbook;
      const asked: string[] = [];
      file.saveAs = (name) => {
        asked.push(name);
        return "Kept.xlsx";
      };
      await page.press("saveWithPrompt");
      expect([asked, file.saved.length]).toEqual([["Book1.xlsx"], 1]);
      await page.workbook.user.type("s1", 0, 0, "7");
      await page.press("saveWithoutPrompt");
      await page.press("closeWithSave");
      expect([asked.length, file.saved.length, file.closed]).toEqual([1, 3, "Save"]);
      const kept = await openWorkbook(file.saved[2]);
      expect(kept.book.sheets[0]?.cells[0]?.[0]?.value).toBe(7);
      kept.close();
      // Closed is closed: Excel has taken the pane away by now, and a request that comes late finds no session.
      expect(await page.pressRefused("closeWithoutSave")).toContain("InvalidOrTimedOutSession");
      expect(file.closed).toBe("Save");
    },
  },
];
