import { useCallback, useMemo, useRef, useState } from "react";
import type { PaneConnection } from "#host/page";
import { readRibbon, type Ribbon, type RibbonButton } from "./manifest";

export interface PressedRibbon {
  readonly ribbon: Ribbon;
  readonly press: (button: RibbonButton) => void;
  /** The button whose action goes on. */
  readonly running: string | null;
  /** Takes the pane that carries the actions out, null when it goes. */
  readonly connected: (pane: PaneConnection | null) => void;
}

/** The ribbon of a manifest in a language; a button without an action leads into the pane. */
export function useRibbon(manifest: Document, language: string): PressedRibbon {
  const ribbon = useMemo(() => readRibbon(manifest, language), [manifest, language]);
  const [running, setRunning] = useState<string | null>(null);
  const pane = useRef<PaneConnection | null>(null);
  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action === null) return document.querySelector<HTMLIFrameElement>(".pane iframe")?.focus();
    setRunning(id);
    await pane.current?.ribbon(action).finally(() => setRunning(null));
  };
  const connected = useCallback((connection: PaneConnection | null) => (pane.current = connection), []);
  return { ribbon, press: (button) => void press(button), running, connected };
}
