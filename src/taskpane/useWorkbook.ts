import { useCallback, useEffect, useRef } from "react";
import { inspectWorkbook, selectedRange, selectRange, watchInputs, watchSelection, type Inspection } from "#actions";
import type { Language } from "#text";
import { errorText, isCancelled } from "./errorText";
import type { Event } from "./state/state";

export interface Workbook {
  /** Reads again what a run would act on. */
  readonly read: () => void;
  readonly select: (reference: string) => void;
}

/**
 * Keeps the pane's picture of the workbook: reads it at the start and whenever the range changes, and says when somebody
 * changed what was read. It never reads or writes again by itself: the user decides.
 */
export function useWorkbook(language: Language, range: string | undefined, dispatch: (event: Event) => void): Workbook {
  const stopWatching = useRef<() => Promise<void>>();
  const reading = useRef<AbortController>();
  const spoken = useRef(language);
  spoken.current = language;

  const read = useCallback(() => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    dispatch({ type: "reading" });
    const request = { language: spoken.current, ...(range === undefined ? {} : { range }) };
    inspectWorkbook(request, { signal: mine.signal })
      .then(async (inspection) => {
        if (mine.signal.aborted) return;
        dispatch({ type: "read", inspection });
        await watchAgain(inspection);
      })
      .catch((error: unknown) => {
        if (mine.signal.aborted || isCancelled(error)) return;
        dispatch({ type: "notRead", error: errorText(error, spoken.current, "read") });
      });

    async function watchAgain(inspection: Inspection): Promise<void> {
      await stopWatching.current?.();
      stopWatching.current = await watchInputs(inspection, () => dispatch({ type: "changedOutside" }));
    }
  }, [dispatch, range]);

  useEffect(() => {
    read();
    return () => reading.current?.abort();
  }, [read]);

  const select = useCallback(
    (reference: string) => {
      selectRange(reference).catch((error: unknown) =>
        dispatch({ type: "refused", error: errorText(error, spoken.current, "select") }),
      );
    },
    [dispatch],
  );
  return { read, select };
}

/** While the user chooses a range, follows what is selected in the sheet. */
export function useSelection(picking: boolean, language: Language, dispatch: (event: Event) => void): void {
  useEffect(() => {
    if (!picking) return undefined;
    let over = false;
    let stop: (() => Promise<void>) | undefined;
    const refused = (error: unknown): void =>
      dispatch({ type: "refused", error: errorText(error, language, "select") });
    const look = async (): Promise<void> => {
      const selection = await selectedRange();
      if (!over) dispatch({ type: "selected", selection: selection ?? "" });
    };
    const start = async (): Promise<void> => {
      await look();
      stop = await watchSelection(() => void look().catch(refused));
      if (over) await stop();
    };
    start().catch(refused);
    return () => {
      over = true;
      stop?.().catch(refused);
    };
  }, [picking, language, dispatch]);
}
