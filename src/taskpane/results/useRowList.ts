import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** Height of a closed row, in px. */
export const rowHeight = 44;
/** What the shell's sticky header may cover at the top of the window, in px. */
const covered = 120;

export interface RowList {
  readonly list: RefObject<HTMLUListElement>;
  readonly items: readonly VirtualItem[];
  /** Height of all rows together, in px. */
  readonly height: number;
  /** Distance of the list from the top of the page, to be taken off an item's start. */
  readonly margin: number;
  /** For the open row, whose height is its own. */
  readonly measure: (node: Element | null) => void;
  /** Position of the row that the Tab key reaches. */
  readonly active: number;
  readonly setActive: (position: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A list in the page's own scroll of which only what is seen is rendered; arrows, Home, End and Page keys move in it,
 * and the active row stays rendered however far one scrolls, so that the focus is never lost.
 */
export function useRowList(rows: readonly number[]): RowList {
  const list = useRef<HTMLUListElement>(null);
  const margin = useTopOf(list);
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, rows.length - 1));
  const rangeExtractor = useCallback(
    (range: Range) => withActive(defaultRangeExtractor(range), active, rows.length),
    [active, rows.length],
  );
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getItemKey: (position) => rows[position] ?? position,
    overscan: 10,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    rangeExtractor,
  });
  const focusing = useRef(false);
  const items = virtual.getVirtualItems();
  useEffect(() => {
    if (!focusing.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-position="${active}"]`);
    if (row === null || row === undefined) return;
    focusing.current = false;
    row.focus();
  }, [active, items]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = moved(event.key, active, rows.length);
    if (to === undefined || !(event.target instanceof HTMLElement) || !("position" in event.target.dataset)) return;
    event.preventDefault();
    focusing.current = true;
    setActive(to);
    virtual.scrollToIndex(to, { align: "auto" });
  };
  const measure = virtual.measureElement;
  return { list, items, height: virtual.getTotalSize(), margin, measure, active, setActive, onKeyDown };
}

/** Distance of an element from the top of the page, kept right while anything above it changes. */
function useTopOf(element: RefObject<HTMLElement>): number {
  const [top, setTop] = useState(0);
  const update = useCallback(() => {
    const box = element.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
  }, [element]);
  useLayoutEffect(update);
  useEffect(() => {
    const observer = new ResizeObserver(update);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [update]);
  return top;
}

function withActive(positions: number[], active: number, count: number): number[] {
  if (active >= count || positions.includes(active)) return positions;
  return [...positions, active].sort((a, b) => a - b);
}

const page = 10;

/** Where a key leads from a position, or undefined when it is none of the list's. */
function moved(key: string, from: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
