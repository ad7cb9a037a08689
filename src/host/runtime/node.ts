import type { Book, Calculator } from "../engine";
import { createUniverCalculator, newBook } from "../engine";
import type { Faults } from "../faults";
import type { SessionOptions } from "../objects";
import type { Traffic } from "../traffic";
import { openXlsx, saveXlsx } from "../xlsx";
import { runInContext } from "node:vm";
import type { ClientWindow } from "./clientWindow";
import { openWindow } from "./clientWindow";
import { createBridge, sendEntries } from "./bridge";
import { CustomFunctions as FunctionCalls } from "./customFunctions";
import { createExternal } from "./excelContext";
import type { Blank, FunctionsFile } from "./functionValues";
import { HostClient } from "./hostClient";
import { playWorkbook } from "./open";
import type { UserEdits } from "./userEdits";
import { createWebFrame } from "./webFrame";

export interface OpenOptions extends Partial<SessionOptions> {
  /** Replaces the engine that calculates formulas. */
  calculator?: Calculator;
  /** The add-in's functions.json: its functions calculate in cells once the page has associated them. */
  functions?: FunctionsFile;
  /** What blank cells reach the functions as: 0 as on the desktop when left out, null on the web. */
  blanks?: Blank;
  /** Scripts of the add-in's, run in the page after office.js. */
  scripts?: readonly string[];
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
  /** What a person does in the grid meanwhile. */
  user: UserEdits;
  /** What somebody else does who has the same file open: its events say "Remote". */
  coauthor: UserEdits;
  /** Presses a ribbon button that runs an action of the page's; resolves when the action says that it is completed. */
  ribbon(action: string): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Opens a workbook (a new one without bytes) in a page of its own, with Microsoft's client ready in it. */
export async function openWorkbook(bytes?: Uint8Array, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const { calculator: given, functions: file, blanks, scripts = [], ...rest } = options;
  const settings: SessionOptions = { language: "en-US", platform: "desktop", name: "Book1.xlsx", ...rest };
  const functions = new FunctionCalls(file, blanks === undefined ? (settings.platform === "web" ? null : 0) : blanks);
  const customFunctions = functions.names;
  const book = bytes ? await openXlsx(bytes, { customFunctions }) : newBook();
  const calculator = functions.around(given ?? createUniverCalculator({ functions: functions.byName }));
  const hosted = playWorkbook(book, calculator, settings, functions);
  const { session, faults, traffic, user, coauthor } = hosted;
  const connection = new HostClient(hosted, (entries) => sendEntries(bridge, entries));
  const bridge = createBridge((body, flags) => connection.answer(body, flags));
  functions.connect(connection.send);
  const { events } = connection;
  const frame = { ...settings, settings: book.settings, events, answer: connection.answer.bind(connection) };
  const { window, close } = openWindow({
    ...(settings.platform === "web"
      ? createWebFrame(frame)
      : { external: createExternal(settings, book.settings, events) }),
    _richApiNativeBridge: bridge,
  });
  const client = window as unknown as Pick<OpenWorkbook, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">;
  await client.Office.onReady();
  for (const script of scripts) runInContext(script, window);
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    window,
    faults,
    traffic,
    book,
    user,
    coauthor,
    ribbon: (action) => events.press(action),
    async save() {
      await session.calculated();
      return saveXlsx(book, { customFunctions });
    },
    close() {
      close();
      connection.close();
      calculator.close();
    },
  };
}
