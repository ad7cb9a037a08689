import type { OpenOptions, OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";

const opened: OpenWorkbook[] = [];

/** A workbook that is closed after the test. */
export async function openBook(bytes?: Uint8Array, options?: OpenOptions): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(bytes, options);
  opened.push(workbook);
  return workbook;
}

afterEach(() => {
  for (const workbook of opened.splice(0)) workbook.close();
});
