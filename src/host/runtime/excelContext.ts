import type { SessionOptions } from "../objects";

/** What office.js asks `window.external` for inside Excel on Windows; the Rich API itself goes over the bridge. */
export interface ExcelExternal {
  GetHostInfo(): string;
  GetContext(): Record<string, (...args: never[]) => unknown>;
  Execute(
    dispatchId: number,
    parameters: unknown,
    callback: (answer: { toArray(): unknown[] }, code: number) => void,
  ): void;
  RegisterEvent(dispatchId: number, targetId: unknown, handler: unknown, callback?: (code: number) => void): void;
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

const THEME = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#262626",
};

/** "Not supported by this host", in the numbers of Office's older API. */
export const NOT_SUPPORTED = 5010;

export function createExternal({ language, name }: SessionOptions, settings: Map<string, unknown>): ExcelExternal {
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
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => documentSettings(settings),
    GetOsfControlContext: () => context,
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$0`,
    GetContext: () => context,
    Execute: (_id, _parameters, callback) => void setTimeout(() => callback({ toArray: () => [NOT_SUPPORTED] }, 0), 0),
    RegisterEvent: (_id, _target, _handler, callback) => callback?.(0),
    UnregisterEvent: (_id, _target, _handler, callback) => callback?.(0),
    GetLoggingAllowed: () => false,
  };
}

/** Office.context.document.settings: the same store as the workbook's own, each value as JSON. */
function documentSettings(settings: Map<string, unknown>) {
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
    },
  };
}
