import type { CellComment, Mention, Remark } from "../../engine/book";
import { parseArea, writeArea } from "../../engine/addresses/a1";
import { cellArea } from "../../engine/addresses/areas";
import { element } from "../xml/edit";
import { escapeText, loadText, storeText } from "../xml/text";
import { child, childrenOf, parseXml, type XmlNode } from "../xml/tree";
import { type Person, THREADS } from "./persons";

/** Comments with their replies, from the part of a sheet's threads. */
export function readThreads(xml: string, persons: readonly Person[]): CellComment[] {
  const nodes = childrenOf(parseXml(xml), "threadedComment");
  const replies = (id: string) => nodes.filter(({ attributes }) => attributes["parentId"] === id);
  return nodes.flatMap((node) => {
    const { ref = "", id = "", parentId, done } = node.attributes;
    const area = parseArea(ref);
    if (!area || parentId !== undefined) return [];
    const place = { row: area.top, column: area.left, resolved: done === "1" };
    return [{ ...remarkOf(node, persons), ...place, replies: replies(id).map((reply) => remarkOf(reply, persons)) }];
  });
}

function remarkOf(node: XmlNode, persons: readonly Person[]): Remark {
  const { id = "", personId, dT = "" } = node.attributes;
  const author = persons.find((person) => person.id === personId);
  const content = loadText(child(node, "text")?.text ?? "");
  return {
    id,
    author: author?.name ?? "",
    authorEmail: author?.email ?? "",
    created: dT === "" || dT.endsWith("Z") ? dT : `${dT}Z`,
    ...withMentions(content, childrenOf(child(node, "mentions"), "mention"), persons),
  };
}

function withMentions(content: string, nodes: readonly XmlNode[], persons: readonly Person[]) {
  const mentions: Mention[] = [];
  let [richContent, at] = ["", 0];
  nodes.forEach(({ attributes }, id) => {
    const person = persons.find((one) => one.id === attributes["mentionpersonId"]);
    const [start, length] = [Number(attributes["startIndex"]), Number(attributes["length"])];
    const name = content.slice(start, start + length).replace(/^@/, "");
    mentions.push({ email: person?.email ?? "", id, name: person?.name ?? name });
    richContent += `${content.slice(at, start)}<at id="${id}">${name}</at>`;
    at = start + length;
  });
  return { content, mentions, richContent: richContent + content.slice(at) };
}

/** The part of a sheet's threads. `person` gives the id under which the workbook knows somebody. */
export function threadsXml(comments: readonly CellComment[], person: (name: string, email: string) => string): string {
  const remark = (one: Remark, comment: CellComment) =>
    element(
      "threadedComment",
      {
        ref: writeArea(cellArea(comment.row, comment.column)),
        dT: one.created.replace(/Z$/, ""),
        personId: person(one.author, one.authorEmail),
        id: one.id,
        parentId: one === comment ? null : comment.id,
        done: one === comment && comment.resolved ? 1 : null,
      },
      element("text", {}, escapeText(storeText(one.content))) + mentionsXml(one, person),
    );
  const all = comments.flatMap((comment) => [comment, ...comment.replies].map((one) => remark(one, comment)));
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const root = element("ThreadedComments", { xmlns: THREADS, "xmlns:x": main }, all.join(""));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function mentionsXml({ id, mentions, richContent }: Remark, person: (name: string, email: string) => string): string {
  let shift = 0;
  const list = [...richContent.matchAll(/<at id="(\d+)">(.*?)<\/at>/g)].flatMap((match, index) => {
    const [tag, number, name = ""] = match;
    const mention = mentions.find((one) => one.id === Number(number));
    if (!mention) return [];
    const startIndex = match.index - shift;
    shift += tag.length - name.length - 1;
    const mentionId = id.replace(/^\{\w{8}/, `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}`);
    const mentionpersonId = person(mention.name, mention.email);
    return [element("mention", { mentionpersonId, mentionId, startIndex, length: name.length + 1 })];
  });
  return list.length === 0 ? "" : element("mentions", {}, list.join(""));
}
