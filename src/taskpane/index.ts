/**
 * The pane. Knows React, Fluent and what the user can ask for.
 * Must not know Excel's objects, nor Office but in main.tsx.
 */
export { App, type Surroundings } from "./App";
export { paneTheme } from "./theme";
