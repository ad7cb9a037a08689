import type { OfficeEvents } from "./officeEvents";
import type { DocumentCopies } from "./documentCopies";
import { Dispatch, NOT_SUPPORTED } from "./officeEvents";
import type { ReadSelection } from "./selectedData";
import { asSafeArray } from "./selectedData";

/** What office.js asks `window.external` for inside Excel on Windows; the Rich API itself goes over the bridge. */
export interface ExcelExternal {
  GetHostInfo(): string;
  GetContext(): Record<string, (...args: never[]) => unknown>;
  Execute(
    dispatchId: number,
    parameters: unknown,
    callback: (answer: { toArray(): unknown[] }, code: number) => void,
  ): void;
  RegisterEvent(
    dispatchId: number,
    targetId: unknown,
    handler: (dispatchId: number, payload: { toArray(): unknown[] }) => void,
    callback?: (code: number) => void,
  ): void;
  UnregisterEvent(dispatchId: number, targetId: unknown, handler: unknown, callback?: (code: number) => void): void;
  GetLoggingAllowed(): boolean;
}

/** Requirement sets that the client of @microsoft/office-js 1.1.110 speaks and this host answers for. */
export const REQUIREMENT_SETS = {
  ExcelApi: 1.15,
  AddinCommands: 1.1,
  CustomFunctions: 1.7,
  CustomFunctionsRuntime: 1.4,
  DelayForCellEdit: 1.1,
  DialogApi: 1.2,
  KeyboardShortcuts: 1.1,
  RibbonApi: 1.2,
  RichApiRuntime: 1.2,
  SharedRuntime: 1.2,
};

/** One page for pane, ribbon and cell functions: the client then says when functions can be called. */
export const SHARED_RUNTIME = 3;

/** How the page was opened first: as a pane. */
export const TASKPANE = 2;

/** Office's colours, "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const WHITE_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#262626",
};

export interface ExternalOptions {
  readonly language: string;
  /** The workbook's file name. */
  readonly name: string;
  readonly theme?: OfficeTheme;
  readonly selection: ReadSelection;
}

const COPIES: ReadonlySet<number> = new Set([
  Dispatch.documentCopy,
  Dispatch.documentCopySlice,
  Dispatch.documentCopyClosed,
]);

export function createExternal(
  options: ExternalOptions,
  settings: Map<string, unknown>,
  events: OfficeEvents,
  copies: DocumentCopies,
): ExcelExternal {
  const context = createContext(options, settings, events);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language}$$$$${SHARED_RUNTIME}`,
    GetContext: () => context,
    Execute(id, parameters, callback) {
      const given: unknown[] = Array.isArray(parameters) ? parameters : [];
      void executed(id, given, options, events, copies).then((answer) => callback({ toArray: () => answer }, 0));
    },
    RegisterEvent(id, _target, handler, callback) {
      events.register(id, (items) => handler(id, { toArray: () => [...items] }));
      callback?.(0);
    },
    UnregisterEvent(id, _target, _handler, callback) {
      events.unregister(id);
      callback?.(0);
    },
    GetLoggingAllowed: () => false,
  };
}

/** The answer to a call of Office's older API: 0, or the number of an error, then what was asked for. */
async function executed(
  id: number,
  given: readonly unknown[],
  { selection }: ExternalOptions,
  events: OfficeEvents,
  copies: DocumentCopies,
): Promise<unknown[]> {
  // Never before the call has returned.
  await new Promise((done) => setTimeout(done, 0));
  if (id === Dispatch.commandCompleted) {
    events.completed(given[0], given[1]);
    return [0];
  }
  if (COPIES.has(id)) return copies.answer(id, given);
  if (id !== Dispatch.selectedData) return [NOT_SUPPORTED];
  const data = await selection(given[0], given[1]);
  return data === null ? [NOT_SUPPORTED] : [0, typeof data === "string" ? data : asSafeArray(data)];
}

function createContext(
  { language, name, theme = WHITE_THEME }: ExternalOptions,
  settings: Map<string, unknown>,
  events: OfficeEvents,
) {
  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => "host",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => name,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.17000.20000",
    GetInitialDisplayMode: () => TASKPANE,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetOfficeThemeInfo: () => JSON.stringify(asNumbers(theme)),
    GetSettings: () => documentSettings(settings, events),
    GetOsfControlContext: () => context,
  };
  return context;
}

/** Excel hands colours over as whole numbers; office.js turns them into "#RRGGBB". */
const asNumbers = (theme: OfficeTheme): Record<string, number> =>
  Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, Number.parseInt(String(color).slice(1), 16)]));

/** Office.context.document.settings: the same store as the workbook's own, each value as JSON. */
function documentSettings(settings: Map<string, unknown>, events: OfficeEvents) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? "null")));
      events.saved();
    },
  };
}
