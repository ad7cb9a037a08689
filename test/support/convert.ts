import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

let available: boolean | undefined;

/** Whether LibreOffice is installed. Tests that need it are skipped by name where it is not. */
export function libreOfficeAvailable(): boolean {
  if (available === undefined)
    try {
      execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60000 });
      available = true;
    } catch {
      available = false;
    }
  return available;
}

export interface ConvertOptions {
  /** Export filter options, e.g. "44,34,76,1,,0,false,true,false,false,false,2" for the second sheet as csv. */
  filter?: string;
  /** In milliseconds. */
  timeout?: number;
}

// 0: always. LibreOffice trusts stored values of other programs' files otherwise, and nothing would be compared.
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens a workbook in LibreOffice, calculates everything anew, and gives it back in another form. */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  to: "xlsx" | "pdf" | "csv",
  options: ConvertOptions = {},
): Promise<Uint8Array> {
  const [converted] = await convertAllWithLibreOffice([bytes], to, options);
  if (converted === undefined) throw new Error("LibreOffice gave nothing back.");
  return converted;
}

/** Several workbooks in one start of LibreOffice, in the order given. */
export async function convertAllWithLibreOffice(
  books: readonly Uint8Array[],
  to: "xlsx" | "pdf" | "csv",
  { filter, timeout = 120000 }: ConvertOptions = {},
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "libre-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    const files = books.map((bytes, i) => {
      const file = join(folder, `book${i}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, "out");
    const target = filter === undefined ? to : `${to}:${FILTERS[to]}:${filter}`;
    const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore", "--convert-to", target];
    await run("soffice", [...options, "--outdir", out, ...files], { timeout });
    if (readdirSync(out).length !== books.length) throw new Error(`LibreOffice could not open a workbook as ${to}.`);
    return books.map((_, i) => new Uint8Array(readFileSync(join(out, `book${i}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const FILTERS = { xlsx: "Calc MS Excel 2007 XML", pdf: "calc_pdf_Export", csv: "Text - txt - csv (StarCalc)" };
