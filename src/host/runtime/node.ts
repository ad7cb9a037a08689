import type { Book, Calculator } from "../engine";
import { createUniverCalculator, newBook } from "../engine";
import type { Faults } from "../faults";
import type { SessionOptions } from "../objects";
import type { Traffic } from "../traffic";
import { openXlsx, saveXlsx } from "../xlsx";
import type { ClientWindow } from "./clientWindow";
import { openWindow } from "./clientWindow";
import { playWorkbook } from "./open";
import { createWebFrame } from "./webFrame";

export interface OpenOptions extends Partial<SessionOptions> {
  /** Replaces the engine that calculates formulas. */
  calculator?: Calculator;
}

export interface OpenWorkbook {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  /** The page's global object. */
  window: ClientWindow;
  faults: Faults;
  traffic: Traffic;
  book: Book;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Opens a workbook (a new one without bytes) in a page of its own, with Microsoft's client ready in it. */
export async function openWorkbook(bytes?: Uint8Array, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const { calculator: given, ...rest } = options;
  const settings: SessionOptions = { language: "en-US", platform: "desktop", name: "Book1.xlsx", ...rest };
  const book = bytes ? await openXlsx(bytes) : newBook();
  const calculator = given ?? createUniverCalculator();
  const { session, faults, traffic, bridge, external } = playWorkbook(book, calculator, settings);
  const { window, close } = openWindow({
    ...(settings.platform === "web" ? createWebFrame(settings) : { external }),
    _richApiNativeBridge: bridge,
  });
  const client = window as unknown as Pick<OpenWorkbook, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">;
  await client.Office.onReady();
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    window,
    faults,
    traffic,
    book,
    async save() {
      await session.calculated();
      return saveXlsx(book);
    },
    close() {
      close();
      calculator.close();
    },
  };
}
