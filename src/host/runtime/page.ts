import type { Book, Calculator } from "../engine";
import { createUniverCalculator } from "../engine";
import type { Faults } from "../faults";
import type { SessionOptions } from "../objects";
import type { Traffic } from "../traffic";
import { playWorkbook } from "./open";

export interface PageHostOptions extends Partial<SessionOptions> {
  calculator?: Calculator;
  /** Another window of the same origin that will load office.js, such as a pane's iframe; this one when left out. */
  window?: Window;
}

export interface PageHost {
  faults: Faults;
  traffic: Traffic;
  book: Book;
  /** Brings formulas up to date, for whoever draws the book. */
  calculated(): Promise<void>;
  uninstall(): void;
}

/**
 * Makes a plain page (http on localhost) believe that it is in Excel on Windows. Call it before office.js is loaded;
 * the page's own scripts stay as they are.
 */
export function installPageHost(book: Book, options: PageHostOptions = {}): PageHost {
  const { calculator: given, window: page = globalThis.window, ...rest } = options;
  const settings: SessionOptions = { language: "en-US", platform: "desktop", name: "Book1.xlsx", ...rest };
  const calculator = given ?? createUniverCalculator();
  const { session, faults, traffic, bridge, external } = playWorkbook(book, calculator, settings);
  const before = Object.getOwnPropertyDescriptor(page, "external");
  // Browsers have an external of their own, which an assignment does not replace.
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  Object.assign(page, { _richApiNativeBridge: bridge });
  return {
    faults,
    traffic,
    book,
    calculated: () => session.calculated(),
    uninstall() {
      Reflect.deleteProperty(page, "_richApiNativeBridge");
      if (before) Object.defineProperty(page, "external", before);
      else Reflect.deleteProperty(page, "external");
      calculator.close();
    },
  };
}
