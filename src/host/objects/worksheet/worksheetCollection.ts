import { addSheet, checkSheetName } from "../../engine";
import type { Sheet } from "../../engine";
import { itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import type { Session } from "../base/session";
import { findWorksheet, worksheets } from "./sheetOrder";
import { refuseSheetName } from "./worksheet";

defineClass("WorksheetCollection", {
  items: (session) => worksheets(session).map((sheet) => play("Worksheet", { session, sheet })),
  item: (session, key) => found(session, findWorksheet(session, key.text(0))),
  methods: {
    getItemOrNullObject(session, args) {
      const sheet = findWorksheet(session, args.text(0));
      return sheet ? play("Worksheet", { session, sheet }) : null;
    },
    getActiveWorksheet: (session) => play("Worksheet", { session, sheet: session.activeSheet }),
    getCount: (session, args) => worksheets(session, args.flag(0)).length,
    getFirst: (session, args) => found(session, worksheets(session, args.flag(0))[0]),
    getLast: (session, args) => found(session, worksheets(session, args.flag(0)).at(-1)),
    add(session, args) {
      session.refuseStructure();
      const name = args.textOr(0, undefined);
      if (name !== undefined) refuseSheetName(checkSheetName(session.book, name));
      return play("Worksheet", { session, sheet: addSheet(session.book, name) });
    },
  },
});

function found(session: Session, sheet: Sheet | undefined): Played {
  if (!sheet) throw itemNotFound();
  return play("Worksheet", { session, sheet });
}
