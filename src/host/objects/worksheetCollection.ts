import type { Sheet } from "../engine";
import { findSheet } from "../engine";
import { itemNotFound } from "../wire/errors";
import { defineClass, play } from "./define";
import type { Session } from "./session";
import { sheetKey } from "./worksheet";

defineClass("WorksheetCollection", {
  items: (session) => session.book.sheets.map((sheet) => play("Worksheet", { session, sheet })),
  item(session, key) {
    const sheet = findByKey(session, key.text(0));
    if (!sheet) throw itemNotFound();
    return play("Worksheet", { session, sheet });
  },
  methods: {
    getItemOrNullObject(session, args) {
      const sheet = findByKey(session, args.text(0));
      return sheet ? play("Worksheet", { session, sheet }) : null;
    },
    getActiveWorksheet: (session) => play("Worksheet", { session, sheet: session.activeSheet }),
  },
});

/** By name or id. */
const findByKey = (session: Session, key: string): Sheet | undefined =>
  findSheet(session.book, key) ?? session.book.sheets.find((sheet) => sheetKey(sheet.id) === key);
