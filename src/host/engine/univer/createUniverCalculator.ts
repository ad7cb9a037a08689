import type { Book, Calculator } from "../book";
import { calculateIn } from "../culture/calculating";
import { intersect, sameArea } from "../addresses/areas";
import type { Precedent } from "./calculationOrder";
import { calculationOrder } from "./calculationOrder";
import { engineSheetName } from "./engineText";
import type { CustomFunction } from "./functions/custom";
import { Custom } from "./functions/custom";
import type { FormulaEngine } from "./formulaEngine";
import { openFormulaEngine } from "./formulaEngine";
import type { FormulaCell } from "./snapshot";
import { takeSnapshot } from "./snapshot";
import { writeBack } from "./writeBack";

/** A formula that reads what another spills, or where it stops, may only then find its place in the order. */
const SPILL_ROUNDS = 4;

export interface CalculatorOptions {
  /** Custom functions by name, asked for anew at each calculation. */
  functions?: ReadonlyMap<string, CustomFunction>;
}

/** A calculator on Univer's formula engine. Calculations wait for one another: the engine's caches are shared. */
export function createUniverCalculator(options: CalculatorOptions = {}): Calculator {
  let engine: FormulaEngine | null = null;
  let current: Book | null = null;
  let answering = 0;
  const find = (name: string): CustomFunction | undefined => {
    const work = options.functions?.get(name);
    return (
      work &&
      (async (args, caller) => {
        answering++;
        try {
          return await work(args, caller);
        } finally {
          answering--;
        }
      })
    );
  };
  const sheetId = (name: string) => current?.sheets.find((_sheet, index) => engineSheetName(index) === name)?.id ?? "";
  return {
    calculate(book) {
      // A custom function that reads cells gets them as they are: to wait would be to wait for itself.
      if (!book.dirty || (answering > 0 && current === book)) return Promise.resolve();
      if (!hasFormulas(book)) {
        book.dirty = false;
        return Promise.resolve();
      }
      return inTurn(() => {
        engine ??= openFormulaEngine();
        current = book;
        calculateIn(book.culture);
        registerCustom(engine, options.functions?.keys() ?? [], find, sheetId);
        return calculate(book, engine);
      });
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
    writeBack(book, formulas, await engine.run(data, calculationOrder(formulas)));
    if (!readsNewSpill(formulas)) break;
  }
  book.dirty = false;
}

/** Whether a formula reads cells that came to be, or ceased to be, spilled in this round. */
function readsNewSpill(formulas: readonly FormulaCell[]): boolean {
  const changed = formulas.flatMap(({ sheet, spill, cell }) => {
    const [before, after] = [spill, cell.spill];
    if (before && after && sameArea(before, after)) return [];
    return [before, after].flatMap((area) => (area ? [{ sheet, area }] : []));
  });
  if (changed.length === 0) return false;
  const hit = ({ sheet, area }: Precedent) =>
    changed.some((spill) => spill.sheet === sheet && intersect(spill.area, area) !== null);
  return formulas.some(({ precedents }) => precedents.some(hit));
}

/** Once a name: what stands behind it may come, change and go between calculations; one that is gone is #NAME?. */
function registerCustom(
  engine: FormulaEngine,
  names: Iterable<string>,
  find: (name: string) => CustomFunction | undefined,
  sheetId: (engineName: string) => string,
): void {
  for (const name of names)
    if (!engine.hasFunction(name.toUpperCase()))
      engine.register(new Custom(name.toUpperCase(), () => find(name), sheetId));
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
