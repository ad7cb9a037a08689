export interface Painter {
  /** These sheets are to be drawn; `moved`: the active sheet or the selection may be another. */
  mark(sheets: Iterable<string>, moved: boolean): void;
  stop(): void;
}

/** Collects what is to be drawn until the browser's next frame: an add-in's run of a hundred steps is drawn once. */
export function paintOnceAFrame(paint: (sheets: ReadonlySet<string>, moved: boolean) => void): Painter {
  let sheets = new Set<string>();
  let moved = false;
  let frame: number | null = null;
  const now = (): void => {
    const [those, there] = [sheets, moved];
    sheets = new Set();
    moved = false;
    frame = null;
    paint(those, there);
  };
  return {
    mark(more, moves) {
      for (const sheet of more) sheets.add(sheet);
      moved ||= moves;
      frame ??= requestAnimationFrame(now);
    },
    stop() {
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}
