/**
 * The page of `npm start`: a workbook in a grid, the ribbon that the manifest describes, and the add-in's own page beside it.
 * Knows the host and how the add-in is loaded; must not know what the add-in does.
 */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { loadPlace } from "./loadPlace";
import { readSettings } from "./settings";
import "./playground.css";

async function mountPlayground(element: HTMLElement): Promise<void> {
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const settings = readSettings(location.search, navigator.language, prefersDark);
  createRoot(element).render(<App settings={settings} place={await loadPlace()} />);
}

const element = document.getElementById("playground");
if (element !== null) void mountPlayground(element);
