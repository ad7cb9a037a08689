import type { Cell } from "../../engine";
import { eachCell, placeCell, setCell, styleAt, touchCell, usedArea, writeCell } from "../../engine";
import { refuseOnProtected } from "../base/protection";
import { bodyArea, headerArea, makeRoomBelow, totalsArea } from "./tableAreas";
import type { TableTarget } from "../base/targets";

/** Hiding the headers clears their cells; showing them takes the row above, pushing it down when it is used. */
export function setShowHeaders(target: TableTarget, show: boolean): void {
  const { session, sheet, table } = target;
  if (table.showHeaders === show) return;
  refuseOnProtected(sheet);
  if (!show) {
    clearValues(target, headerArea(table));
    table.area = { ...table.area, top: table.area.top + 1 };
  } else {
    const above = { ...table.area, top: table.area.top - 1, bottom: table.area.top - 1 };
    const free = above.top >= 0 && usedArea(sheet, true, above) === null;
    if (free) table.area = { ...table.area, top: above.top };
    else {
      const { top } = table.area;
      makeRoomBelow(target, top, 1);
      table.area = { ...table.area, top };
    }
    table.columns.forEach((name, index) => {
      const { top, left } = table.area;
      setCell(session.book, sheet, top, left + index, { value: name, style: styleAt(sheet, top, left + index) });
    });
  }
  table.showHeaders = show;
  table.changed = true;
}

/** A new totals row says "Total" and sums, or counts, the last column. */
export function setShowTotals(target: TableTarget, show: boolean): void {
  const { session, sheet, table } = target;
  if (table.showTotals === show) return;
  refuseOnProtected(sheet);
  table.changed = true;
  if (!show) {
    clearValues(target, totalsArea(table));
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    table.showTotals = false;
    return;
  }
  const body = bodyArea(table);
  makeRoomBelow(target, table.area.bottom + 1, 1);
  table.showTotals = true;
  const { bottom, left, right } = table.area;
  let numbers = false;
  eachCell(sheet, { ...body, left: right }, ({ value }: Cell) => void (numbers ||= typeof value === "number"));
  if (left !== right) writeCell(session.book, sheet, bottom, left, "Total");
  const name = (table.columns.at(-1) ?? "").replace(/['#@[\]]/g, "'$&");
  writeCell(session.book, sheet, bottom, right, `=SUBTOTAL(${numbers ? 109 : 103},${table.name}[${name}])`);
}

function clearValues({ session, sheet }: TableTarget, area: Parameters<typeof eachCell>[1]): void {
  const places: [number, number, number][] = [];
  eachCell(sheet, area, (cell, row, column) => places.push([row, column, cell.style]));
  for (const [row, column, style] of places) {
    placeCell(sheet, row, column, { value: null, style });
    touchCell(session.book, sheet, row, column);
  }
}
