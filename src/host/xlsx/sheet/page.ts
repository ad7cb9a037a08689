import type { Sheet } from "../../engine/book";
import { type Attributes, element, setAttributes, source } from "../xml/edit";
import { WORKSHEET, putChild } from "../xml/order";
import { escapeText } from "../xml/text";
import { child, childrenOf, flag, parseXml, type XmlNode } from "../xml/tree";
import { alike } from "../styles/canonical";
import { fitsPages, setupAttributes, readSetup } from "./pageSetup";

type Page = Sheet["page"];
export type PageParts = Pick<Sheet, "page" | "rowBreaks" | "columnBreaks">;

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const DEFAULTS: Record<(typeof MARGINS)[number], number> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const OPTIONS: Record<string, string> = {
  horizontalCentered: "centerHorizontally",
  verticalCentered: "centerVertically",
  headings: "printHeadings",
  gridLines: "printGridlines",
};
const points = (inches: number): number => Math.round(inches * 72e6) / 1e6;

/** How a sheet is printed: only what differs from what Excel takes for granted. */
export function readPage(root: XmlNode): PageParts {
  const margins = child(root, "pageMargins")?.attributes ?? {};
  const options = child(root, "printOptions")?.attributes ?? {};
  const page: Page = {
    ...Object.fromEntries(
      MARGINS.flatMap((side) => {
        const inches = Number(margins[side] ?? DEFAULTS[side]);
        return inches === DEFAULTS[side] ? [] : [[`${side}Margin`, points(inches)]];
      }),
    ),
    ...Object.fromEntries(Object.entries(OPTIONS).flatMap(([tag, name]) => (flag(options[tag]) ? [[name, true]] : []))),
    ...readSetup(child(root, "pageSetup"), flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"])),
    ...readHeaders(child(root, "headerFooter")),
  };
  return { page, rowBreaks: readBreaks(root, "rowBreaks"), columnBreaks: readBreaks(root, "colBreaks") };
}

const readBreaks = (root: XmlNode, name: string): number[] =>
  childrenOf(child(root, name), "brk").flatMap(({ attributes }) =>
    flag(attributes["man"]) ? [Number(attributes["id"])] : [],
  );

/** "&Lleft&Ccentre&Rright" in one text. */
function readHeaders(node: XmlNode | undefined): Page {
  const page: Page = {};
  for (const pages of ["odd", "even", "first"])
    for (const end of ["Header", "Footer"]) {
      const parts = (child(node, pages + end)?.text ?? "").split(/&([LCR])/);
      if (parts[0] !== undefined && parts[0] !== "") page[`${pages}.center${end}`] = parts[0];
      for (let at = 1; at < parts.length; at += 2) {
        const place = { L: "left", C: "center", R: "right" }[parts[at] ?? ""] ?? "center";
        if (parts[at + 1]) page[`${pages}.${place}${end}`] = parts[at + 1];
      }
    }
  const [even, first] = [flag(node?.attributes["differentOddEven"]), flag(node?.attributes["differentFirst"])];
  if (even || first) page["headerState"] = even && first ? "FirstOddAndEven" : even ? "OddAndEven" : "FirstAndDefault";
  if (!flag(node?.attributes["scaleWithDoc"], true)) page["useSheetScale"] = false;
  if (!flag(node?.attributes["alignWithMargins"], true)) page["useSheetMargins"] = false;
  return page;
}

/** The sheet's frame with what was set about printing. */
export function patchPage(frame: string, before: PageParts, sheet: PageParts): string {
  let next = frame;
  const put = (name: string, text: string) => (next = putChild(next, WORKSHEET, name, text));
  const tag = (name: string, attributes: Attributes) => {
    const old = child(parseXml(next), name);
    return setAttributes(old ? source(next, old) : `<${name}/>`, attributes);
  };
  if (!alike(before.rowBreaks, sheet.rowBreaks)) put("rowBreaks", writeBreaks("rowBreaks", sheet.rowBreaks, 16383));
  if (!alike(before.columnBreaks, sheet.columnBreaks))
    put("colBreaks", writeBreaks("colBreaks", sheet.columnBreaks, 1048575));
  if (alike(before.page, sheet.page)) return next;
  const { page } = sheet;
  const changed = (names: readonly string[]) => names.some((name) => !alike(before.page[name], page[name]));
  if (changed(MARGINS.map((side) => `${side}Margin`)))
    put(
      "pageMargins",
      element(
        "pageMargins",
        Object.fromEntries(MARGINS.map((side) => [side, inchesOf(page[`${side}Margin`], DEFAULTS[side])])),
      ),
    );
  if (changed(Object.values(OPTIONS)))
    put(
      "printOptions",
      tag(
        "printOptions",
        Object.fromEntries(Object.entries(OPTIONS).map(([name, key]) => [name, page[key] === true ? 1 : null])),
      ),
    );
  const setup = setupAttributes(page);
  if (!alike(setup, setupAttributes(before.page))) put("pageSetup", tag("pageSetup", setup));
  if (fitsPages(page) !== fitsPages(before.page)) put("sheetPr", withFit(next, fitsPages(page)));
  const headers = writeHeaders(page);
  if (headers !== writeHeaders(before.page)) put("headerFooter", headers);
  return next;
}

const inchesOf = (value: unknown, fallback: number): number =>
  typeof value === "number" ? Math.round((value / 72) * 1e6) / 1e6 : fallback;

function writeBreaks(name: string, list: readonly number[], max: number): string {
  if (list.length === 0) return "";
  const marks = list.map((id) => element("brk", { id, max, man: 1 }));
  return element(name, { count: list.length, manualBreakCount: list.length }, marks.join(""));
}

function withFit(frame: string, fit: boolean): string {
  const old = child(parseXml(frame), "sheetPr");
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  return putChild(
    old ? source(frame, old) : "<sheetPr/>",
    order,
    "pageSetUpPr",
    fit ? element("pageSetUpPr", { fitToPage: 1 }) : "",
  );
}

function writeHeaders(page: Page): string {
  const parts = ["odd", "even", "first"].flatMap((pages) =>
    ["Header", "Footer"].map((end) => {
      const text = [
        ["L", "left"],
        ["C", "center"],
        ["R", "right"],
      ].map(([mark, place]) => {
        const words = page[`${pages}.${place ?? ""}${end}`];
        return typeof words === "string" && words !== "" ? `&${mark ?? ""}${words}` : "";
      });
      return text.join("") === "" ? "" : element(pages + end, {}, escapeText(text.join("")));
    }),
  );
  const state = String(page["headerState"] ?? "Default");
  const attributes = {
    differentOddEven: /Odd/.test(state) ? 1 : null,
    differentFirst: /First/.test(state) ? 1 : null,
    scaleWithDoc: page["useSheetScale"] === false ? 0 : null,
    alignWithMargins: page["useSheetMargins"] === false ? 0 : null,
  };
  const empty = parts.join("") === "" && Object.values(attributes).every((value) => value === null);
  return empty ? "" : element("headerFooter", attributes, parts.join(""));
}
