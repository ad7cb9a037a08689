import { useEffect, useRef } from "react";
import type { PageWorkbook, Refusal } from "#host/page";
import type { ChartWords } from "#text";
import type { FunctionHelp } from "../grid/openGrid";
import { openGrid } from "../grid/openGrid";

interface GridViewProps {
  readonly work: PageWorkbook;
  readonly chinese: boolean;
  readonly dark: boolean;
  readonly label: string;
  readonly functions: readonly FunctionHelp[];
  readonly charts: ChartWords;
  readonly refused: (refusal: Refusal) => void;
}

/** The spreadsheet; a new one for each workbook, language and theme. */
export function GridView({ work, chinese, dark, label, functions, charts, refused }: GridViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    // The grid renders with a React root of its own, which must not be taken down while this one renders.
    const container = document.createElement("div");
    container.className = "grid-root";
    place.current.append(container);
    const grid = openGrid(container, work, { chinese, dark, functions, charts, refused });
    return () => {
      setTimeout(() => {
        grid.close();
        container.remove();
      }, 0);
    };
  }, [work, chinese, dark, functions, charts, refused]);
  return <section className="grid" aria-label={label} ref={place} />;
}
