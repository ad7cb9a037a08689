import { useEffect } from "react";

/** The first stop of each part of the page, in their order. */
const STOPS = [".strip button", ".ribbon button", ".grid [contenteditable=true]", ".pane iframe"] as const;
const PARTS = [".strip", ".ribbon", ".grid", ".pane"] as const;

/** F6 goes to the next part of the page, Shift+F6 back, as in Excel: the grid keeps Tab for its cells. */
export function useRegions(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const here = PARTS.findIndex((part) => document.activeElement?.closest(part));
      const next = event.shiftKey ? Math.max(here, 0) + STOPS.length - 1 : here + 1;
      document.querySelector<HTMLElement>(STOPS[next % STOPS.length] ?? STOPS[0])?.focus();
    };
    window.addEventListener("keydown", go, true);
    return () => window.removeEventListener("keydown", go, true);
  }, []);
}
