import type { CellComment } from "../../engine/book";
import { writeArea } from "../../engine/addresses/a1";
import { cellArea } from "../../engine/addresses/areas";
import { appendInside, applyEdits, element } from "../xml/edit";
import { escapeText, storeText } from "../xml/text";
import { child, childrenOf, parseXml } from "../xml/tree";
import { SHAPES } from "./noteBoxes";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const NO_NOTES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
export const NO_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** What older programs show of a thread: all of its texts, one below the other. */
const legacyText = ({ author, content, replies }: CellComment): string =>
  ["[Threaded comment]", `${author}: ${content}`, ...replies.map((reply) => `${reply.author}: ${reply.content}`)].join(
    "\n",
  );

/** A sheet's notes with a stand-in for each thread; notes of the user's stay. Gives the cells of stand-ins that were there. */
export function withStandIns(xml: string, comments: readonly CellComment[]): { xml: string; gone: string[] } {
  const root = parseXml(xml);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) return withStandIns(NO_NOTES, comments);
  const names = childrenOf(authors, "author").map(({ text }) => text);
  const old = childrenOf(list, "comment").filter(({ attributes }) =>
    names[Number(attributes["authorId"])]?.startsWith("tc="),
  );
  const standIn = (comment: CellComment, index: number) =>
    element(
      "comment",
      {
        ref: writeArea(cellArea(comment.row, comment.column)),
        authorId: names.length + index,
        shapeId: 0,
        "xr:uid": comment.id,
        "xmlns:xr": REVISION,
      },
      element("text", {}, `<t xml:space="preserve">${escapeText(storeText(legacyText(comment)))}</t>`),
    );
  const next = applyEdits(xml, [
    ...appendInside(xml, authors, comments.map(({ id }) => element("author", {}, `tc=${id}`)).join("")),
    ...old.map(({ start, end }) => ({ start, end, text: "" })),
    ...appendInside(xml, list, comments.map(standIn).join("")),
  ]);
  return { xml: next, gone: old.map(({ attributes }) => attributes["ref"] ?? "") };
}

/** The boxes that notes are shown in: those of `gone` cells are taken out, one for each comment is put in. */
export function withBoxes(
  xml: string,
  gone: readonly string[],
  comments: readonly CellComment[],
  number: number,
): string {
  const kept = xml.replace(SHAPES, (shape) => {
    const at = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1);
    const [row, column] = [at("Row"), at("Column")];
    return row >= 0 && column >= 0 && gone.includes(writeArea(cellArea(row, column))) ? "" : shape;
  });
  const ids = [...kept.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  const first = Math.max(number * 1024, ...ids) + 1;
  const boxes = comments.map(({ row, column }, index) => boxXml(first + index, row, column));
  return kept.replace(/<\/xml>\s*$/, () => `${boxes.join("")}</xml>`);
}

/** The box of a note that has none. */
export function boxXml(id: number, row: number, column: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 5].join(", ");
  const data = element(
    "x:ClientData",
    { ObjectType: "Note" },
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
  );
  const look = { type: "#_x0000_t202", style: "position:absolute;visibility:hidden", fillcolor: "#ffffe1" };
  return element("v:shape", { id: `_x0000_s${id}`, ...look, "o:insetmode": "auto" }, `<v:textbox/>${data}`);
}
