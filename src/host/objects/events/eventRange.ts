import { parseArea, sheetById } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asFlag } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { RangeTarget } from "../base/rangeTarget";
import type { Session } from "../base/session";

defineClass("Runtime", {
  get: { enableEvents: (session) => session.eventsEnabled },
  set: {
    enableEvents(session, enabled) {
      session.eventsEnabled = asFlag(enabled);
    },
  },
});

/** What the workbook offers for events: their switch, and the ranges that they name. */
export const eventObjects = {
  _Runtime: (session: Session): Played => play("Runtime", session),
};

export const eventMethods = {
  _GetRangeForEventByReferenceId(session: Session, args: Arguments): Played {
    const range = rangeOf(session, args.text(0));
    if (!range) throw itemNotFound();
    return range;
  },
  _GetRangeOrNullObjectForEventByReferenceId: (session: Session, args: Arguments): Played | null =>
    rangeOf(session, args.text(0)),
};

/** "s1!A1:B2": the sheet by its id, so that the event finds it under any name. */
function rangeOf(session: Session, reference: string): Played | null {
  const [id = "", address = ""] = reference.split("!");
  const [sheet, area] = [sheetById(session.book, id), parseArea(address)];
  return sheet && area ? play("Range", new RangeTarget(session, sheet, area)) : null;
}
