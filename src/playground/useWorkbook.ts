import { useCallback, useEffect, useRef, useState } from "react";
import type { Book, FunctionsFile, PageWorkbook } from "#host/page";
import { FileError, openInPage } from "#host/page";

export interface OpenFile {
  readonly work: PageWorkbook;
  readonly name: string;
}

/** Why a file was not opened, by the codes of FileError. */
export interface OpenFailure {
  readonly file: string;
  readonly code: string;
}

export type Blanks = 0 | null | "";

export interface Workbooks {
  readonly file: OpenFile | null;
  readonly failure: OpenFailure | null;
  readonly unsaved: boolean;
  readonly dismiss: () => void;
  /** Opens a file's bytes, null for a new workbook; the one before is closed when this one is there. */
  readonly open: (bytes: Uint8Array | null, name: string) => Promise<void>;
  /** The bytes to hand to the person; from then on nothing is unsaved. */
  readonly save: () => Promise<Uint8Array | null>;
  readonly setBlanks: (blanks: Blanks) => void;
  readonly blanks: Blanks;
}

/** The one open workbook. `language` is Office's display language at the time a workbook is opened. */
export function useWorkbook(language: string, functions: FunctionsFile | null): Workbooks {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const [blanks, setBlanks] = useState<Blanks>(0);
  const current = useRef<PageWorkbook | null>(null);
  const { unsaved, wasOpened, wasSaved } = useUnsaved(file?.work);

  const open = useCallback(
    async (bytes: Uint8Array | null, name: string) => {
      try {
        const platform = location.protocol === "https:" ? "web" : "desktop";
        const work = await openInPage(bytes, { language, name, blanks, platform, ...(functions ? { functions } : {}) });
        const before = current.current;
        current.current = work;
        setFile({ work, name });
        setFailure(null);
        wasOpened();
        before?.close();
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        setFailure({ file: name, code: error.code });
      }
    },
    [language, functions, blanks, wasOpened],
  );

  const save = useCallback(async () => {
    const bytes = (await current.current?.save()) ?? null;
    wasSaved();
    return bytes;
  }, [wasSaved]);
  return { file, failure, unsaved, dismiss: () => setFailure(null), open, save, blanks, setBlanks };
}

interface Unsaved {
  readonly unsaved: boolean;
  readonly wasOpened: () => void;
  readonly wasSaved: () => void;
}

/** Whether something would be lost with the page, of which the browser then warns. */
function useUnsaved(work: PageWorkbook | undefined): Unsaved {
  const [unsaved, setUnsaved] = useState(false);
  const saved = useRef(false);
  const settle = (isSaved: boolean) => (): void => {
    saved.current = isSaved;
    setUnsaved(false);
  };
  const [wasOpened, wasSaved] = [useCallback(settle(false), []), useCallback(settle(true), [])];
  useEffect(
    () =>
      work?.onChange(({ by, sheets, structure, selection, activeSheet }) => {
        const looksAround = by === "user" && (selection || activeSheet);
        if (structure) setUnsaved(true);
        else if (by !== "calculation" && !looksAround && sheets.size > 0 && (saved.current || isTouched(work.book)))
          setUnsaved(true);
      }),
    [work],
  );
  useWarning(unsaved);
  return { unsaved, wasOpened, wasSaved };
}

/** What an add-in asks of the workbook may change nothing of it; where a sheet was looked at is not worth a question. */
function isTouched({ sheets }: Book): boolean {
  return sheets.some(({ changes: { view: _view, cells, rows, ...others } }) => {
    return cells.size > 0 || rows.size > 0 || Object.values(others).some(Boolean);
  });
}

/** The browser asks before a page with unsaved changes goes. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
