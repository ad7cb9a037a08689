import type { ClassDescription, Played } from "../../wire/played";
import { playedBy } from "../../wire/played";
import type { Session } from "../base/session";

/** What `Office.addin.showAsTaskpane` and `hide` last asked for; a page that Excel has just opened shows its pane. */
const runtimeStates = new WeakMap<Session, unknown>();

/** Objects that the client makes by type name instead of reaching them through the workbook. */
const SERVICES: Readonly<Partial<Record<string, ClassDescription<Session>>>> = {
  // The client announces by itself that ribbon commands can be invoked.
  "Microsoft.InternalService.AddinInternalService": { methods: { notifyActionHandlerReady: () => null } },
  "Microsoft.AppRuntime.AppRuntimeService": {
    methods: {
      getAppRuntimeState: (session) => runtimeStates.get(session) ?? "Visible",
      setAppRuntimeState: (session, args) => void runtimeStates.set(session, args.raw(0)),
    },
  },
};

export function serviceObject(session: Session, typeName: string): Played | null {
  const description = SERVICES[typeName];
  return description ? playedBy(typeName, description, session) : null;
}
