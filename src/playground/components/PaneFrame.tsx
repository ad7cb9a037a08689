import { useEffect, useRef } from "react";
import type { PageWorkbook, PaneConnection } from "#host/page";
import { paneColours } from "../paneColours";

interface PaneFrameProps {
  readonly work: PageWorkbook;
  readonly language: string;
  readonly dark: boolean;
  readonly title: string;
  /** Another number loads the page anew. */
  readonly loads: number;
  readonly connected: (connection: PaneConnection | null) => void;
}

const PAGE = "./taskpane.html";

/**
 * The add-in's built page in a frame. Over https it is told by messages alone that it is in Excel on the web, and is byte for byte what
 * Excel loads; over plain http office.js knows only Excel on Windows, whose two objects are put into the empty frame.
 */
export function PaneFrame({ work, language, dark, title, loads, connected }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const frame = document.createElement("iframe");
    frame.title = title;
    const connection = location.protocol === "https:" ? onTheWeb(frame) : onWindows(frame);
    connected(connection);
    return () => {
      connected(null);
      connection.dispose();
      frame.remove();
    };

    /** A frame takes its name when it enters the page. */
    function onTheWeb(web: HTMLIFrameElement): PaneConnection {
      const pane = work.connectWebPane(web, { language });
      web.src = PAGE;
      place.current?.append(web);
      return pane;
    }

    function onWindows(local: HTMLIFrameElement): PaneConnection {
      place.current?.append(local);
      const pane = work.connectPane(local.contentWindow ?? window, { language, officeTheme: paneColours(dark) });
      local.src = PAGE;
      return pane;
    }
  }, [work, language, dark, title, loads, connected]);
  return <div className="pane-frame" ref={place} />;
}
