import { PAPER_SIZES } from "../../engine/state/papers";
import type { Sheet } from "../../engine/book";
import type { Attributes } from "../xml/edit";
import { flag, type XmlNode } from "../xml/tree";
import { storedWord } from "./ruleNames";

type Page = Sheet["page"];

const COMMENTS: Record<string, string> = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" };
const ERRORS: Record<string, string> = { displayed: "AsDisplayed", blank: "Blank", dash: "Dash", NA: "NotAvailable" };

/** Paper, orientation, scale and the like. */
export function readSetup(node: XmlNode | undefined, fit: boolean): Page {
  const given = node?.attributes ?? {};
  const paper = PAPER_SIZES.get(Number(given["paperSize"] ?? 1));
  const zoom = fit
    ? { horizontalFitToPages: Number(given["fitToWidth"] ?? 1), verticalFitToPages: Number(given["fitToHeight"] ?? 1) }
    : given["scale"] === undefined || given["scale"] === "100"
      ? undefined
      : { scale: Number(given["scale"]) };
  const [comments, errors] = [COMMENTS[given["cellComments"] ?? "none"], ERRORS[given["errors"] ?? "displayed"]];
  return {
    ...(paper === undefined || paper === "Letter" ? {} : { paperSize: paper }),
    ...(given["orientation"] === "landscape" ? { orientation: "Landscape" } : {}),
    ...(zoom ? { zoom } : {}),
    ...(flag(given["blackAndWhite"]) ? { blackAndWhite: true } : {}),
    ...(flag(given["draft"]) ? { draftMode: true } : {}),
    ...(given["pageOrder"] === "overThenDown" ? { printOrder: "OverThenDown" } : {}),
    ...(comments === undefined || comments === "NoComments" ? {} : { printComments: comments }),
    ...(errors === undefined || errors === "AsDisplayed" ? {} : { printErrors: errors }),
    ...(flag(given["useFirstPageNumber"]) ? { firstPageNumber: Number(given["firstPageNumber"] ?? 1) } : {}),
  };
}

export const fitsPages = ({ zoom }: Page): boolean =>
  typeof zoom === "object" && zoom !== null && ("horizontalFitToPages" in zoom || "verticalFitToPages" in zoom);

export function setupAttributes(page: Page): Attributes {
  const zoom = (page["zoom"] ?? {}) as Record<string, number>;
  const paper = [...PAPER_SIZES].find(([, name]) => name === page["paperSize"])?.[0];
  const fit = fitsPages(page);
  return {
    paperSize: paper === undefined || paper === 1 ? null : paper,
    scale: zoom["scale"] === undefined || zoom["scale"] === 100 ? null : zoom["scale"],
    firstPageNumber: typeof page["firstPageNumber"] === "number" ? page["firstPageNumber"] : null,
    fitToWidth: fit ? (zoom["horizontalFitToPages"] ?? 0) : null,
    fitToHeight: fit ? (zoom["verticalFitToPages"] ?? 0) : null,
    pageOrder: page["printOrder"] === "OverThenDown" ? "overThenDown" : null,
    orientation: page["orientation"] === "Landscape" ? "landscape" : null,
    blackAndWhite: page["blackAndWhite"] === true ? 1 : null,
    draft: page["draftMode"] === true ? 1 : null,
    cellComments: page["printComments"] === undefined ? null : (storedWord(COMMENTS, page["printComments"]) ?? null),
    useFirstPageNumber: typeof page["firstPageNumber"] === "number" ? 1 : null,
    errors: page["printErrors"] === undefined ? null : (storedWord(ERRORS, page["printErrors"]) ?? null),
  };
}
