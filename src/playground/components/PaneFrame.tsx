import { useEffect, useRef } from "react";
import type { PageWorkbook, PaneConnection } from "#host/page";
import { paneColours } from "../paneColours";

interface PaneFrameProps {
  readonly work: PageWorkbook;
  readonly language: string;
  readonly dark: boolean;
  readonly title: string;
  readonly connected: (connection: PaneConnection | null) => void;
}

const PAGE = "./taskpane.html";

/**
 * The add-in's built page in a frame. Over https it is told by messages alone that it is in Excel on the web, and is byte for byte what
 * Excel loads; over plain http office.js knows only Excel on Windows, whose two objects are put into the empty frame.
 */
export function PaneFrame({ work, language, dark, title, connected }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.contentWindow;
    if (!frame.current || !page) return undefined;
    const element = frame.current;
    const connection =
      location.protocol === "https:"
        ? work.connectWebPane(element, { language })
        : work.connectPane(page, { language, officeTheme: paneColours(dark) });
    element.src = PAGE;
    connected(connection);
    return () => {
      connected(null);
      connection.dispose();
    };
  }, [work, language, dark, connected]);
  return <iframe ref={frame} title={title} />;
}
