import { createBridge, sendEntries } from "./bridge";
import type { OfficeTheme } from "./excelContext";
import { DocumentCopies } from "./documentCopies";
import { createExternal } from "./excelContext";
import type { Hosted } from "./hosted";
import { HostClient } from "./hostClient";
import type { PaneConnection } from "./paneConnection";
import { PaneClients } from "./paneConnection";
import { readSelection } from "./selectedData";

export interface PaneOptions {
  /** Office's colours; white when left out. Excel on the web tells its add-ins none. */
  readonly officeTheme?: OfficeTheme;
  /** Office's display language; the workbook's when left out. */
  readonly language?: string;
}

/**
 * Makes a window of this origin believe that it is in Excel on Windows, also after it has reloaded itself. Call it before office.js
 * loads there: on an empty frame, before its address is set.
 */
export function connectPane(hosted: Hosted, page: Window, options: PaneOptions = {}): PaneConnection {
  const clients: PaneClients = new PaneClients(hosted, () =>
    install(hosted, page, options, () => clients.answersFunctions()),
  );
  // A reload replaces everything in the window but does not run the new page's scripts before this.
  const leaving = (): void => void setTimeout(arrived, 0);
  const arrived = (): void => {
    clients.renew();
    watch();
  };
  const watch = (): void => page.addEventListener("pagehide", leaving);
  watch();
  return {
    ribbon: (action) => clients.client.events.press(action),
    loadFunctions: (file) => clients.loadFunctions(file),
    dispose() {
      page.removeEventListener("pagehide", leaving);
      clients.client.close();
      Reflect.deleteProperty(page, "_richApiNativeBridge");
      Reflect.deleteProperty(page, "external");
    },
  };
}

function install(
  hosted: Hosted,
  page: Window,
  { officeTheme: theme, language }: PaneOptions,
  functionsReady: () => void,
): HostClient {
  const { options } = hosted.session;
  const client: HostClient = new HostClient(hosted, (entries) => sendEntries(bridge, entries), functionsReady);
  const bridge = createBridge((body, flags) => client.answer(body, flags));
  const selection = readSelection(hosted.session);
  const shown = { language: language ?? options.language, name: options.name, selection, ...(theme ? { theme } : {}) };
  const copies = new DocumentCopies(() => hosted.save());
  const value = createExternal(shown, hosted.book.settings, client.events, copies);
  // Browsers have an external of their own, which an assignment does not replace.
  Object.defineProperty(page, "external", { value, configurable: true, writable: true });
  Object.assign(page, { _richApiNativeBridge: bridge });
  return client;
}
