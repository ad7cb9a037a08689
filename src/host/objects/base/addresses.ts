import type { Name, Sheet } from "../../engine";
import { WHOLE_SHEET, findSheet, parseAddress, sheetById } from "../../engine";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import type { Arguments } from "../../wire/arguments";
import { RangeTarget, rangeArgument } from "./rangeTarget";
import type { Session } from "./session";

/** A table's name, a defined name, or an address; without a sheet in it, it means `home`. */
export function rangeAt(session: Session, home: Sheet, text: string): RangeTarget {
  const address = parseAddress(text);
  if (address) {
    const sheet = address.sheet === null ? home : findSheet(session.book, address.sheet);
    if (!sheet) throw itemNotFound();
    return new RangeTarget(session, sheet, address.area);
  }
  const named = namedRange(session, home, text);
  if (!named) throw invalidArgument();
  return named;
}

/** The cells that a name on `home`, a workbook's name or a table of this name stands for. */
export function namedRange(session: Session, home: Sheet, text: string): RangeTarget | null {
  const name = findName(session, text, home) ?? findName(session, text, null);
  if (name) return rangeOfName(session, name);
  for (const sheet of session.book.sheets)
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() !== text.toLowerCase()) continue;
      const { area, showHeaders, showTotals } = table;
      const body = { ...area, top: area.top + Number(showHeaders), bottom: area.bottom - Number(showTotals) };
      return new RangeTarget(session, sheet, body);
    }
  return null;
}

export function findName(session: Session, text: string, sheet: Sheet | null): Name | undefined {
  const scope = sheet?.id ?? null;
  return session.book.names.find((name) => name.scope === scope && name.name.toLowerCase() === text.toLowerCase());
}

/** Null when the name stands for something else than one area of cells. */
export function rangeOfName(session: Session, name: Name): RangeTarget | null {
  const address = parseAddress(name.formula);
  if (!address) return null;
  const home = name.scope === null ? session.activeSheet : sheetById(session.book, name.scope);
  const sheet = address.sheet === null ? home : findSheet(session.book, address.sheet);
  return sheet ? new RangeTarget(session, sheet, address.area) : null;
}

/** A range, or an address of `home`; the whole sheet when it was left out. */
export function rangeFrom(session: Session, home: Sheet, args: Arguments, index: number): RangeTarget {
  const range = rangeArgument(args, index);
  if (range) return range;
  const text = args.textOr(index, "");
  return text === "" ? new RangeTarget(session, home, WHOLE_SHEET) : rangeAt(session, home, text);
}
