import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Fluent's light or dark theme for the background of Office's pane ("#RRGGBB"); without one, what the system prefers.
 *
 * @example paneTheme("#262626", false) === webDarkTheme // true
 */
export function paneTheme(background: string | undefined, systemIsDark: boolean): Theme {
  return (isDark(background) ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

function isDark(colour: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{6})/i.exec(colour ?? "");
  if (match?.[1] === undefined) return undefined;
  const rgb = parseInt(match[1], 16);
  // ITU-R BT.601 luma, which is what "looks dark" needs.
  return 0.299 * (rgb >> 16) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255) < 128;
}
