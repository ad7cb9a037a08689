/** What a page finds inside Excel on Windows before office.js loads. Runs in the browser: it must close over nothing. */
export function excelPage({ language, theme }: { language: string; theme: Record<string, number> }): void {
  interface Bridge {
    onMessageFromHost: ((text: string) => void) | null;
    sendMessageToHost(text: string): void;
  }
  const page = window as unknown as { _richApiNativeBridge: Bridge; askHost(text: string): Promise<string> };
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
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$0`,
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown, done: (answer: { toArray(): unknown[] }, code: number) => void) =>
      void setTimeout(() => done({ toArray: () => [5010] }, 0), 0),
    RegisterEvent: (_id: number, _target: unknown, _handler: unknown, done?: (code: number) => void) => done?.(0),
    UnregisterEvent: (_id: number, _target: unknown, _handler: unknown, done?: (code: number) => void) => done?.(0),
    GetLoggingAllowed: () => false,
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
