import type { ILanguagePack, Injector } from "@univerjs/core";
import { ICommandService, LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsZh from "@univerjs/docs-ui/locale/zh-CN";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZh from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaZh from "@univerjs/sheets-formula/locale/zh-CN";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { hiddenMenus } from "./hiddenMenus";

export interface GridEngine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

export const localeOf = (chinese: boolean): LocaleType => (chinese ? LocaleType.ZH_CN : LocaleType.EN_US);

const packs = (...all: readonly unknown[]): ILanguagePack => mergeLocales(...(all as ILanguagePack[]));

/** The spreadsheet on screen: it draws and is typed into, it neither calculates nor formats. */
export function startUniver(container: HTMLElement, chinese: boolean, dark: boolean): GridEngine {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: localeOf(chinese),
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.EN_US]: packs(designEn, uiEn, docsEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn),
      [LocaleType.ZH_CN]: packs(designZh, uiZh, docsZh, sheetsZh, sheetsUiZh, formulaZh, formulaUiZh),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true, menu: hiddenMenus });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    menu: hiddenMenus,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  return { univer, injector, commands };
}
