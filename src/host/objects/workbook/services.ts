import type { ClassDescription, Played } from "../../wire/played";
import { playedBy } from "../../wire/played";
import type { Session } from "../base/session";

/** Objects that the client makes by type name instead of reaching them through the workbook. */
const SERVICES: Readonly<Partial<Record<string, ClassDescription<Session>>>> = {
  // The client announces by itself that ribbon commands can be invoked.
  "Microsoft.InternalService.AddinInternalService": { methods: { notifyActionHandlerReady: () => null } },
};

export function serviceObject(session: Session, typeName: string): Played | null {
  const description = SERVICES[typeName];
  return description ? playedBy(typeName, description, session) : null;
}
