import type { Area, Sheet } from "../../engine";
import { eachCell, findSheet, intersect, joined, parseReference, referenceArea, tokenize } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { namedRange } from "../base/addresses";
import { defineClass, play } from "../base/define";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";
import type { Session } from "../base/session";
import { findWorksheet } from "../worksheet/sheetOrder";

interface Place {
  sheet: Sheet;
  area: Area;
}

/** The areas that a formula names, by references and by names; the cells of a table's column count as named. */
function namedIn(session: Session, home: Sheet, formula: string): Place[] {
  return tokenize(formula).flatMap(({ kind, text }): Place[] => {
    if (kind === "reference") {
      const reference = parseReference(text);
      const sheet = reference?.sheet == null ? home : findSheet(session.book, reference.sheet);
      return reference && sheet ? [{ sheet, area: referenceArea(reference) }] : [];
    }
    const range =
      kind === "name" || kind === "structured" ? namedRange(session, home, text.replace(/\[.*$/s, "")) : null;
    return range ? [{ sheet: range.sheet, area: range.area }] : [];
  });
}

function direct(session: Session, places: readonly Place[], backwards: boolean): Place[] {
  const found: Place[] = [];
  if (backwards) {
    for (const { sheet, area } of places)
      eachCell(sheet, area, ({ formula }) => {
        if (formula !== undefined) found.push(...namedIn(session, sheet, formula));
      });
    return distinct(found);
  }
  for (const sheet of session.book.sheets)
    eachCell(sheet, { top: 0, left: 0, bottom: sheet.cells.length, right: 16383 }, ({ formula }, row, column) => {
      if (formula === undefined) return;
      const hit = namedIn(session, sheet, formula).some((named) =>
        places.some((place) => place.sheet === named.sheet && intersect(place.area, named.area) !== null),
      );
      if (hit) found.push({ sheet, area: { top: row, left: column, bottom: row, right: column } });
    });
  return distinct(found);
}

/** Without repetitions; areas that make one block together are one. */
const distinct = (places: readonly Place[]): Place[] =>
  [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) =>
    joined(places.flatMap((place) => (place.sheet === sheet ? [place.area] : []))).map((area) => ({ sheet, area })),
  );

function all(session: Session, places: readonly Place[], backwards: boolean): Place[] {
  let found: Place[] = [];
  for (let next = direct(session, places, backwards); ; next = direct(session, [...places, ...found], backwards)) {
    const more = distinct([...found, ...next]);
    if (
      more.length === found.length &&
      JSON.stringify(more.map(({ area }) => area)) === JSON.stringify(found.map(({ area }) => area))
    )
      return found;
    found = more;
  }
}

const lookUp = (backwards: boolean, deep: boolean) => (range: RangeTarget) => {
  const { session } = range;
  const found = (deep ? all : direct)(session, [range], backwards);
  if (found.length === 0) throw itemNotFound();
  return play("WorkbookRangeAreas", bySheet(session, found));
};

/** One RangeAreas for each sheet, in the order of the tabs. */
const bySheet = (session: Session, places: readonly Place[]): AreasTarget[] =>
  session.book.sheets.flatMap((sheet) => {
    const own = places.filter((place) => place.sheet === sheet);
    return own.length === 0 ? [] : [new AreasTarget(own.map(({ area }) => new RangeTarget(session, sheet, area)))];
  });

export const precedentMethods = {
  getPrecedents: lookUp(true, true),
  getDirectPrecedents: lookUp(true, false),
  getDependents: lookUp(false, true),
  getDirectDependents: lookUp(false, false),
};

const onSheet = (groups: readonly AreasTarget[], args: Arguments): Played | null => {
  const [some] = groups;
  const sheet = some && findWorksheet(some.first.session, args.text(0));
  const group = groups.find(({ first }) => first.sheet === sheet);
  return group ? play("RangeAreas", group) : null;
};

defineClass("WorkbookRangeAreas", {
  keep(groups, held) {
    for (const group of groups) group.keep(held);
  },
  get: { addresses: (groups) => groups.map(({ ranges }) => ranges.map(({ address }) => address).join(",")) },
  objects: {
    areas: (groups) => play("RangeAreasCollection", groups),
    ranges: (groups) => play("RangeCollection", new AreasTarget(groups.flatMap(({ ranges }) => ranges))),
  },
  methods: {
    getRangeAreasBySheet(groups, args) {
      const found = onSheet(groups, args);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeAreasOrNullObjectBySheet: onSheet,
  },
});

defineClass("RangeAreasCollection", {
  items: (groups) => groups.map((group) => play("RangeAreas", group)),
  methods: {
    getCount: (groups) => groups.length,
    getItemAt(groups, args) {
      const group = groups[args.whole(0)];
      if (!group) throw itemNotFound();
      return play("RangeAreas", group);
    },
  },
});
