import type { Mark } from "./picture";

const SVG = "http://www.w3.org/2000/svg";

/** An image of its own with a name for those who do not see it. */
export function chartElement(marks: readonly Mark[], width: number, height: number, label: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  for (const { tag, at, text } of marks) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(at)) element.setAttribute(name, String(value));
    if (text !== undefined) element.textContent = text;
    svg.append(element);
  }
  return svg;
}
