import type { Mention, Remark } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asNumber, asRecord, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { Session } from "../base/session";
import { freeCommentId } from "./commentIds";

type Text = Pick<Remark, "content" | "mentions" | "richContent">;

/** What was written, by whom and when. */
export function newRemark(session: Session, args: Arguments, from: number): Remark {
  const { author, authorEmail } = session.options;
  const text =
    args.oneOf(from + 1, ["Plain", "Mention"], "Plain") === "Plain" ? plain(args.text(from)) : rich(args.raw(from));
  return { id: freeCommentId(session.book), author, authorEmail, created: new Date().toISOString(), ...text };
}

export function plain(value: unknown): Text {
  const content = asText(value);
  if (content === "") throw invalidArgument();
  return { content, mentions: [], richContent: content };
}

/** Text with `<at id="0">name</at>` for each mention. */
export function rich(value: unknown): Text {
  const { mentions, richContent } = asRecord(value);
  const text = plain(richContent).richContent;
  const list = (Array.isArray(mentions) ? mentions : []).map((mention): Mention => {
    const { email, id, name } = asRecord(mention);
    return { email: asText(email), id: asNumber(id), name: asText(name) };
  });
  const content = text.replace(/<at id="(\d+)">(.*?)<\/at>/g, (_tag, id: string, name: string) => {
    if (!list.some((mention) => mention.id === Number(id))) throw invalidArgument();
    return `@${name}`;
  });
  return { content, mentions: list, richContent: text };
}

export const contentType = ({ mentions }: Remark): string => (mentions.length > 0 ? "Mention" : "Plain");
