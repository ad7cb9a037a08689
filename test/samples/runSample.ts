import path from "node:path";
import { openWorkbook as openFromSource } from "../../src/host";
import { describeBook } from "../support/describeBook";
import type { Sample } from "./sample";
import { SamplePage } from "./samplePage";
import { readSnippet } from "./snippet";

/** The built host when a path to it is given, as other teams would use it; else the one in the source. */
const { openWorkbook }: { openWorkbook: typeof openFromSource } = process.env["SAMPLES_HOST"]
  ? require(process.env["SAMPLES_HOST"])
  : { openWorkbook: openFromSource };

/** What a new workbook leaves unsaid, a file says; a filter's area is a hidden name there. */
const describeSaved = (book: Parameters<typeof describeBook>[0]) => {
  const { properties, names, ...rest } = describeBook(book);
  const given = names.filter(({ name }) => name !== "_FilterDatabase");
  return { ...rest, names: given, properties: { calculationMode: "Automatic", use1904DateSystem: false, ...properties } };
};

/** Presses one button after the other, set-up first; reports what went wrong with any of them. */
export async function pressAll(page: SamplePage): Promise<void> {
  const ids = page.unpressed();
  const reported: unknown[] = [];
  for (const id of [...ids.filter((id) => id === "setup"), ...ids.filter((id) => id !== "setup")])
    await page.press(id).catch((error: unknown) => reported.push(error));
  if (reported.length > 0) throw new Error(reported.map(String).join("\n"));
}

/** Plays a sample in a new workbook, presses what its expectation says, then saves it and holds what was saved against it. */
export async function runSample(folder: string, { path: file, plays, globals, unpressed = {}, lost }: Sample) {
  const workbook = await openWorkbook();
  const page = new SamplePage(workbook, readSnippet(path.join(folder, file)), folder, globals);
  try {
    await page.open();
    await plays?.(page);
    const forgotten = page.unpressed().filter((id) => !(id in unpressed));
    if (forgotten.length > 0) throw new Error(`Never pressed: ${forgotten.join(", ")}`);
    const reopened = await openWorkbook(await workbook.save());
    const kept = describeSaved(reopened.book);
    reopened.close();
    if (lost === undefined) expect(kept).toEqual(describeSaved(workbook.book));
  } finally {
    page.close();
    workbook.close();
  }
}
