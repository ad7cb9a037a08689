import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import type { FunctionsFile } from "./functionValues";

/** What Excel would load of an add-in for its cell functions; spread it into `openWorkbook`'s options. */
export interface Addin {
  readonly functions: FunctionsFile;
  readonly scripts: readonly string[];
}

/**
 * Reads the built files of an add-in by its manifest: the metadata of its cell functions, in the given language where it has a file
 * of its own for that, and their script.
 * @throws Error when the manifest names no cell functions, or a file that the folder lacks
 */
export function readAddin(folder: string, language = "en-US"): Addin {
  const xml = readFileSync(join(folder, "manifest.xml"), "utf8");
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
  const point = all("ExtensionPoint").find((one) => one.getAttribute("xsi:type") === "CustomFunctions");
  const address = (part: "Page" | "Script" | "Metadata"): string => {
    const location = point?.getElementsByTagName(part)[0]?.getElementsByTagName("SourceLocation")[0];
    const url = all("bt:Url").find((one) => one.getAttribute("id") === location?.getAttribute("resid"));
    const own = [...(url?.getElementsByTagName("bt:Override") ?? [])].find(
      (one) => one.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
    );
    const found = own?.getAttribute("Value") ?? url?.getAttribute("DefaultValue");
    if (typeof found !== "string") throw new Error(`The manifest names no ${part} for cell functions.`);
    return found;
  };
  // The folder holds what the server would hold below the page's own folder.
  const base = new URL(".", address("Page")).href;
  const read = (url: string): string => readFileSync(join(folder, url.replace(base, "")), "utf8");
  return { functions: JSON.parse(read(address("Metadata"))) as FunctionsFile, scripts: [read(address("Script"))] };
}
