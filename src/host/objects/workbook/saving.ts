import type { Arguments } from "../../wire/arguments";
import type { Session } from "../base/session";

/** Without a prompt a new file gets its default name. */
export async function saveWorkbook(session: Session, args: Arguments): Promise<void> {
  await save(session, args.oneOf(0, ["Save", "Prompt"], "Save") === "Prompt");
}

/** Closes the add-in's session as well: whoever sends anything afterwards has none. */
export async function closeWorkbook(session: Session, args: Arguments): Promise<void> {
  const behavior = args.oneOf(0, ["Save", "SkipSave"], "Save");
  if (behavior === "Save") await save(session, true);
  session.file.closed = behavior;
}

async function save(session: Session, prompt: boolean): Promise<void> {
  await session.calculated();
  session.options.name = await session.file.save(session.options.name, prompt);
}
