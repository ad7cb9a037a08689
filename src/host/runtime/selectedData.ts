import { play } from "../objects";
import type { Session } from "../objects";
import { RangeTarget } from "../objects/base/rangeTarget";

/** What Office's older API reads a selection as, and how, in the order in which Excel on Windows is given their numbers. */
const COERCIONS: readonly unknown[] = ["text", "matrix"];
const FORMATS: readonly unknown[] = ["unformatted", "formatted"];

/** The cells that are selected: as one text, as rows, or null for what is not played (a table, HTML). */
export type ReadSelection = (coercion: unknown, format: unknown) => Promise<string | unknown[][] | null>;

const named = (names: readonly unknown[], value: unknown): unknown =>
  typeof value === "number" ? names[value] : value;

/** Reads what is selected when it is asked, by numbers or, as on the web, by names; a text has tabs between cells and line feeds between rows. */
export const readSelection =
  (session: Session): ReadSelection =>
  (coercion, format) =>
    session.inTurn(async () => {
      const kind = named(COERCIONS, coercion);
      if (!COERCIONS.includes(kind)) return null;
      const { activeSheet } = session;
      const range = play("Range", new RangeTarget(session, activeSheet, activeSheet.selection));
      const rows = (await range.get(named(FORMATS, format) === "formatted" ? "text" : "values")) as unknown[][];
      return kind === "matrix" ? rows : rows.map((row) => row.join("\t")).join("\n");
    });

/** Rows as Excel on Windows hands them over: an array of two dimensions. */
export const asSafeArray = (rows: unknown[][]) => ({
  toArray: () => rows.flat(),
  dimensions: () => 2,
  ubound: (dimension: number) => (dimension === 1 ? rows.length : (rows[0]?.length ?? 0)),
});
