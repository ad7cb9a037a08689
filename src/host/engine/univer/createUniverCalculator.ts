import type { Book, Calculator } from "../book";
import { WHOLE_SHEET } from "../addresses/areas";
import { eachCell } from "../state/cells";
import { calculationOrder } from "./calculationOrder";
import type { FormulaEngine } from "./formulaEngine";
import { openFormulaEngine } from "./formulaEngine";
import { takeSnapshot } from "./snapshot";
import { writeBack } from "./writeBack";

/** A formula that reads what another spills, or where it stops, may only then find its place in the order. */
const SPILL_ROUNDS = 4;

/** A calculator on Univer's formula engine. Calculations wait for one another: the engine's caches are shared. */
export function createUniverCalculator(): Calculator {
  let engine: FormulaEngine | null = null;
  return {
    calculate(book) {
      if (!book.dirty) return Promise.resolve();
      if (!hasFormulas(book)) {
        book.dirty = false;
        return Promise.resolve();
      }
      return inTurn(() => calculate(book, (engine ??= openFormulaEngine())));
    },
    close() {
      engine?.dispose();
      engine = null;
    },
  };
}

async function calculate(book: Book, engine: FormulaEngine): Promise<void> {
  for (let round = 0; round < SPILL_ROUNDS; round++) {
    const { data, formulas } = takeSnapshot(book, (name) => engine.hasFunction(name));
    const before = spills(book);
    writeBack(book, formulas, await engine.run(data, calculationOrder(formulas)));
    if (spills(book) === before) break;
  }
  book.dirty = false;
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

function hasFormulas(book: Book): boolean {
  return book.sheets.some((sheet) => sheet.cells.some((row) => row?.some((cell) => cell?.formula !== undefined)));
}

/** Where everything spills, as one text to compare. */
function spills(book: Book): string {
  const found: unknown[] = [];
  for (const sheet of book.sheets)
    eachCell(sheet, WHOLE_SHEET, ({ spill }, row, column) => {
      if (spill) found.push([sheet.id, row, column, spill]);
    });
  return JSON.stringify(found);
}
