import type { OfficeTheme } from "#host/page";

/** What Office says of its own look, by which the pane chooses light or dark. */
export const paneColours = (dark: boolean): OfficeTheme =>
  dark
    ? {
        bodyBackgroundColor: "#262626",
        bodyForegroundColor: "#FFFFFF",
        controlBackgroundColor: "#3B3B3B",
        controlForegroundColor: "#FFFFFF",
      }
    : {
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#242424",
        controlBackgroundColor: "#F0F0F0",
        controlForegroundColor: "#242424",
      };
