import type { Arguments } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import type { ClassDescription, Played } from "../../wire/played";
import { playedBy } from "../../wire/played";
import type { Session } from "../base/session";

/** A workbook beside the session's, before it has a window. */
interface Created {
  readonly session: Session;
  readonly id: string;
  /** Its file, null for an empty one. */
  readonly bytes: Uint8Array | null;
}

/** By the ids that they were given. */
const made = new WeakMap<Session, Map<string, Created>>();

const WORKBOOK_CREATED: ClassDescription<Created> = {
  id: { name: "Id", of: ({ id }) => id },
  get: { id: ({ id }) => id },
  methods: { open: ({ session, bytes }) => void session.file.created.push(bytes) },
};

const play = (created: Created): Played => playedBy("WorkbookCreated", WORKBOOK_CREATED, created);

/** A workbook that is opened once it is told to: empty, or a copy of the file that was passed. */
export async function createWorkbook(session: Session, args: Arguments): Promise<Played> {
  const bytes = await passedFile(session, args);
  const known = made.get(session) ?? new Map<string, Created>();
  const created = { session, id: `{${known.size + 1}}`, bytes };
  made.set(session, known.set(created.id, created));
  return play(created);
}

export function createdWorkbook(session: Session, args: Arguments): Played {
  const created = made.get(session)?.get(args.text(0));
  if (!created) throw itemNotFound();
  return play(created);
}

/** Both at once, as Excel on the web is asked to. */
export async function createAndOpenWorkbook(session: Session, args: Arguments): Promise<void> {
  session.file.created.push(await passedFile(session, args));
}

async function passedFile(session: Session, args: Arguments): Promise<Uint8Array | null> {
  const base64 = args.textOr(0, null);
  return base64 === null ? null : (await session.file.read(base64)).bytes;
}
