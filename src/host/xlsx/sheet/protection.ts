import type { Sheet } from "../../engine/book";
import { setAttributes, source } from "../xml/edit";
import { flag, type XmlNode } from "../xml/tree";

/** Excel's options by attribute; in the file "1" forbids. `forbidden` is what the attribute means when it is missing. */
const OPTIONS: [attribute: string, option: string, forbidden: boolean][] = [
  ["autoFilter", "allowAutoFilter", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["insertRows", "allowInsertRows", true],
  ["pivotTables", "allowPivotTables", true],
  ["sort", "allowSort", true],
];

export function readProtection(node: XmlNode | undefined): Sheet["protection"] {
  if (!node || !flag(node.attributes["sheet"])) return { protected: false, options: {} };
  const options: Record<string, unknown> = {};
  for (const [attribute, option, forbidden] of OPTIONS) options[option] = !flag(node.attributes[attribute], forbidden);
  const { selectLockedCells, selectUnlockedCells } = node.attributes;
  options["selectionMode"] = flag(selectUnlockedCells) ? "None" : flag(selectLockedCells) ? "Unlocked" : "Normal";
  return { protected: true, options };
}

/** "" when the sheet is not protected; a password that stands in `node` is kept. */
export function writeProtection(
  xml: string,
  node: XmlNode | undefined,
  { protected: on, options }: Sheet["protection"],
): string {
  if (!on) return "";
  const attributes: Record<string, number | null> = { sheet: 1 };
  for (const [attribute, option, forbidden] of OPTIONS) {
    const forbid = options[option] !== true;
    attributes[attribute] = forbid === forbidden ? null : forbid ? 1 : 0;
  }
  const mode = options["selectionMode"];
  attributes["selectLockedCells"] = mode === "None" || mode === "Unlocked" ? 1 : null;
  attributes["selectUnlockedCells"] = mode === "None" ? 1 : null;
  return setAttributes(node ? source(xml, node) : "<sheetProtection/>", attributes);
}
