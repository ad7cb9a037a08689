import { element } from "../xml/edit";
import { declarePart } from "./contentTypes";
import type { Parts } from "./parts";
import { OFFICE, relate } from "./relationships";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Background before text, then six accents and links: Office's colours since 2013. */
export const MODERN = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const NAMES = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
/** The schema wants text before background. */
const ORDER = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

const a = (name: string, attributes: Record<string, string | number> = {}, inside = ""): string =>
  element(`a:${name}`, attributes, inside);

/** Gives a workbook without a theme one: charts take the colours from it that nobody chose. */
export function addTheme(parts: Parts, workbook: string, colors: readonly string[]): void {
  const scheme = ORDER.map((name) => a(name, {}, a("srgbClr", { val: colors[NAMES.indexOf(name)] ?? "000000" })));
  const font = (kind: string, face: string) =>
    a(kind, {}, a("latin", { typeface: face }) + a("ea", { typeface: "" }) + a("cs", { typeface: "" }));
  const fill = a("solidFill", {}, a("schemeClr", { val: "phClr" }));
  const line = (w: number) => a("ln", { w }, fill);
  const effect = a("effectStyle", {}, a("effectLst"));
  const formats =
    a("fillStyleLst", {}, fill.repeat(3)) +
    a("lnStyleLst", {}, line(6350) + line(12700) + line(19050)) +
    a("effectStyleLst", {}, effect.repeat(3)) +
    a("bgFillStyleLst", {}, fill.repeat(3));
  const elements =
    a("clrScheme", { name: "Office" }, scheme.join("")) +
    a("fontScheme", { name: "Office" }, font("majorFont", "Calibri Light") + font("minorFont", "Calibri")) +
    a("fmtScheme", { name: "Office" }, formats);
  const xml = element("a:theme", { "xmlns:a": DRAWING, name: "Office" }, a("themeElements", {}, elements));
  const part = parts.freeName("xl/theme/theme", ".xml");
  parts.write(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  declarePart(parts, part, "application/vnd.openxmlformats-officedocument.theme+xml");
  relate(parts, workbook, `${OFFICE}theme`, part);
}
