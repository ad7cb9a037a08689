import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { paneTheme } from "../../src/taskpane/theme";

test.each([
  ["Excel's white", "#FFFFFF", true, webLightTheme],
  ["Excel's dark grey", "#262626", false, webDarkTheme],
  ["black", "#000000", false, webDarkTheme],
  ["colourful, which is light", "#F3F2F1", false, webLightTheme],
  ["a colour with transparency", "#262626FF", false, webDarkTheme],
])("%s decides, whatever the system prefers", (_name, background, systemIsDark, theme) => {
  expect(paneTheme(background, systemIsDark)).toBe(theme);
});

test.each([undefined, "", "#NaN"])("without a colour (%p) the system decides", (background) => {
  expect(paneTheme(background, true)).toBe(webDarkTheme);
  expect(paneTheme(background, false)).toBe(webLightTheme);
});
