import { asText } from "../../wire/arguments";
import { defineClass, play } from "../base/define";
import type { Session } from "../base/session";

const text = (name: string) => ({
  get: ({ book }: Session) => String(book.properties[name] ?? ""),
  set: ({ book }: Session, value: unknown) => void (book.properties[name] = asText(value)),
});

const [title, subject, author, keywords] = [text("title"), text("subject"), text("author"), text("keywords")];
const [comments, lastAuthor, category] = [text("comments"), text("lastAuthor"), text("category")];
const [company, manager] = [text("company"), text("manager")];

defineClass("DocumentProperties", {
  get: {
    title: title.get,
    subject: subject.get,
    author: author.get,
    keywords: keywords.get,
    comments: comments.get,
    lastAuthor: lastAuthor.get,
    category: category.get,
    company: company.get,
    manager: manager.get,
    revisionNumber: ({ book }) => Number(book.properties["revisionNumber"] ?? 0),
    creationDate: ({ book }) => book.properties["creationDate"] ?? null,
  },
  set: {
    title: title.set,
    subject: subject.set,
    author: author.set,
    keywords: keywords.set,
    comments: comments.set,
    category: category.set,
    company: company.set,
    manager: manager.set,
    revisionNumber: ({ book }, value) => void (book.properties["revisionNumber"] = Number(value)),
  },
  objects: { custom: (session) => play("CustomPropertyCollection", session) },
});
