import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const basicModule = (code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code
  .replace(/&/g, "&amp;")
  .replace(/</g, "&lt;")
  .replace(/"/g, "&quot;")}</script:module>`;

/** Opens the workbook, edits it, calculates everything, and stores it, once for each edit. */
function macro(folder: string, edits: readonly string[]): string {
  const url = (name: string): string => `file://${join(folder, name)}`;
  const subs = edits.map((edit, i) => `Sub Edit${i}(doc, sheet)\n${edit}\nEnd Sub`);
  const calls = edits.map(
    (_, i) => `doc = StarDesktop.loadComponentFromURL("${url("in.xlsx")}", "_blank", 0, opening())
sheet = doc.Sheets.getByName("Data")
Edit${i}(doc, sheet)
doc.calculateAll()
doc.storeToURL("${url(`out${i}.xlsx`)}", storing())
doc.close(True)`,
  );
  return `${subs.join("\n")}
Sub Sort(area, column, up)
Dim fields(0) As New com.sun.star.table.TableSortField
fields(0).Field = column
fields(0).IsAscending = up
Dim how(1) As New com.sun.star.beans.PropertyValue
how(0).Name = "SortFields"
how(0).Value = fields()
how(1).Name = "ContainsHeader"
how(1).Value = False
area.sort(how())
End Sub
Sub Main
Dim opening(0) As New com.sun.star.beans.PropertyValue
opening(0).Name = "Hidden"
opening(0).Value = True
Dim storing(0) As New com.sun.star.beans.PropertyValue
storing(0).Name = "FilterName"
storing(0).Value = "Calc MS Excel 2007 XML"
${calls.join("\n")}
StarDesktop.terminate()
End Sub`;
}

/**
 * Edits a workbook in LibreOffice as a recipient without the add-in would, each edit on a copy of its own.
 * @param edits Basic statements; \`sheet\` is the sheet "Data", \`doc\` the document, \`Sort(area, column, up)\` sorts
 * @returns the stored workbooks, in the order of the edits
 */
export async function editInLibreOffice(bytes: Uint8Array, edits: readonly string[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "libre-edit-"));
  try {
    const profile = join(folder, "profile");
    const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--norestore"];
    // The first start lays out the profile, with an empty module of this name.
    await run("soffice", [...options, "--terminate_after_init"], { timeout: 60_000 });
    const code = basicModule(macro(folder, edits));
    writeFileSync(join(profile, "user", "basic", "Standard", "Module1.xba"), code);
    writeFileSync(join(folder, "in.xlsx"), bytes);
    await run("soffice", [...options, "macro:///Standard.Module1.Main"], { timeout: 120_000 });
    return edits.map((_, i) => new Uint8Array(readFileSync(join(folder, `out${i}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
