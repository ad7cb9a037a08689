import { runInContext } from "node:vm";
import type { Book } from "../engine";
import type { WorkbookFile } from "../objects";
import type { Faults } from "../faults";
import type { Traffic } from "../traffic";
import { createBridge, sendEntries } from "./bridge";
import type { ClientWindow, OpenedWindow } from "./clientWindow";
import { openWindow } from "./clientWindow";
import { DocumentCopies } from "./documentCopies";
import { createExternal } from "./excelContext";
import { HostClient } from "./hostClient";
import type { Hosted } from "./hosted";
import type { HostOptions } from "./open";
import { openHosted } from "./open";
import { readSelection } from "./selectedData";
import type { UserEdits } from "./userEdits";
import { createWebFrame } from "./webFrame";

export interface OpenOptions extends HostOptions {
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
  /** Whether an add-in saved or closed the workbook or opened others, and what a person answers when Excel asks for a name. */
  file: WorkbookFile;
  /** What a person does in the grid meanwhile. */
  user: UserEdits;
  /** What somebody else does who has the same file open: its events say "Remote". */
  coauthor: UserEdits;
  /** Presses a ribbon button that runs an action of the page's; resolves when the action says that it is completed. */
  ribbon(action: string): Promise<void>;
  /** Connects the client of another page, such as a browser's: `receive` takes the host's messages, `send` the page's, as JSON. */
  connectPage(receive: (message: string) => void): { send(message: string): void; close(): void };
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Opens a workbook (a new one without bytes) in a page of its own, with Microsoft's client ready in it. */
export async function openWorkbook(bytes?: Uint8Array, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const { scripts = [], ...rest } = options;
  const hosted = await openHosted(bytes ?? null, rest);
  const { connection, page } = openPage(hosted);
  const { window } = page;
  const client = window as unknown as Pick<OpenWorkbook, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">;
  await client.Office.onReady();
  for (const script of scripts) runInContext(script, window);
  const { faults, traffic, book, session, user, coauthor } = hosted;
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    window,
    faults,
    traffic,
    book,
    file: session.file,
    user,
    coauthor,
    ribbon: (action) => connection.events.press(action),
    connectPage: (receive) => connectPage(hosted, receive),
    save: () => hosted.save(),
    close() {
      page.close();
      connection.close();
      hosted.close();
    },
  };
}

/** A page that finds itself in Excel before the client loads. */
function openPage(hosted: Hosted): { connection: HostClient; page: OpenedWindow } {
  const { session, book, functions } = hosted;
  const connection: HostClient = new HostClient(hosted, (entries) => sendEntries(bridge, entries));
  const bridge = createBridge((body, flags) => connection.answer(body, flags));
  functions.connect(connection.send);
  const { events } = connection;
  const options = { ...session.options, selection: readSelection(session) };
  const web = { ...options, settings: book.settings, events, answer: connection.answer.bind(connection) };
  const page = openWindow({
    ...(session.options.platform === "web"
      ? createWebFrame(web)
      : { external: createExternal(options, book.settings, events, new DocumentCopies(() => hosted.save())) }),
    _richApiNativeBridge: bridge,
  });
  return { connection, page };
}

function connectPage(hosted: Hosted, receive: (message: string) => void) {
  const connection: HostClient = new HostClient(hosted, (entries) => sendEntries(bridge, entries));
  const bridge = createBridge((body, flags) => connection.answer(body, flags));
  bridge.onMessageFromHost = receive;
  return { send: (message: string) => bridge.sendMessageToHost(message), close: () => connection.close() };
}
