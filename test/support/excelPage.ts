/** What a page finds inside Excel on Windows before office.js loads. Runs in the browser: it must close over nothing. */
export function excelPage({ language, theme }: { language: string; theme: Record<string, number> }): void {
  interface Page {
    _richApiNativeBridge: Bridge;
    askHost(text: string): Promise<string>;
    /** Presses a ribbon button that runs an action; resolves when the action says that it is completed. */
    clickRibbon(action: string): Promise<void>;
  }
  interface Bridge {
    onMessageFromHost: ((text: string) => void) | null;
    sendMessageToHost(text: string): void;
  }
  const page = window as unknown as Page;
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void page.askHost(text).then((answer) => bridge.onMessageFromHost?.(answer)),
  };
  page._richApiNativeBridge = bridge;

  const sets = { ExcelApi: 1.15, SharedRuntime: 1.2, RibbonApi: 1.2, AddinCommands: 1.1, DialogApi: 1.2 };
  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => "host",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetHostFullVersion: () => "16.0.17000.20000",
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({ Read: () => [[], []], Write: () => undefined }),
    GetOsfControlContext: () => context,
  };
  type Handler = (dispatchId: number, payload: { toArray(): unknown[] }) => void;
  const handlers = new Map<number, Handler>();
  const list = (items: unknown[]) => ({ toArray: () => items });
  const commandInvoked = 39;
  const commandCompleted = 94;
  let completed = (): void => undefined;
  page.clickRibbon = (action) =>
    new Promise((resolve) => {
      completed = resolve;
      handlers.get(commandInvoked)?.(commandInvoked, list(["1", action, '{"source":{"id":"SectorSignal.Score"}}']));
    });

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$0`,
    GetContext: () => context,
    Execute: (id: number, _parameters: unknown, done: (answer: { toArray(): unknown[] }, code: number) => void) => {
      if (id === commandCompleted) completed();
      setTimeout(() => done(list([id === commandCompleted ? 0 : 5010]), 0), 0);
    },
    RegisterEvent: (id: number, _target: unknown, handler: Handler, done?: (code: number) => void) => {
      handlers.set(id, handler);
      done?.(0);
    },
    UnregisterEvent: (_id: number, _target: unknown, _handler: unknown, done?: (code: number) => void) => done?.(0),
    GetLoggingAllowed: () => false,
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
