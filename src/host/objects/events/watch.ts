import type { Book } from "../../engine";
import { sheetById } from "../../engine";
import { usedFormulas } from "./usedFormulas";
import type { Deed } from "../../wire/objectTable";
import type { Done } from "./cellEvents";
import { cellBefore, cellEvents } from "./cellEvents";
import { commentEvents } from "./commentEvents";
import { chartEvents } from "./chartEvents";
import { aimOf } from "./deedArea";
import type { BookChange, Happening, Origin } from "./happening";
import { formulaEvents } from "./formulaEvents";
import { sheetEvents } from "./sheetEvents";
import type { Snapshot } from "./snapshot";
import { takeSnapshot, touchedOf } from "./snapshot";
import { linesBefore } from "./sortedLines";

/** Sees what each deed does to a workbook, while somebody wants to know. */
export class Watch {
  private readonly changed = new Set<(change: BookChange) => void>();
  private readonly happened = new Set<(happening: Happening) => void>();

  /** Set once an add-in listens to an event. */
  listening = false;
  /** Set once an add-in listens to changes of formulas, which cost a look at each of them. */
  listeningToFormulas = false;

  constructor(
    private readonly book: Book,
    /** Called before whatever may change the workbook. */
    private readonly changing: () => void = () => undefined,
  ) {}

  /** Returns what takes the listener away. */
  onChange(listener: (change: BookChange) => void): () => void {
    return listen(this.changed, listener);
  }

  onHappening(listener: (happening: Happening) => void): () => void {
    return listen(this.happened, listener);
  }

  /** Runs the deed; what it changed, even when it failed half-way, is told at once. */
  act(deed: Deed, origin: Origin, run: () => unknown): unknown {
    if (onlyReads(deed)) return run();
    if (!leavesAlone(deed)) this.changing();
    if (this.idle) return this.watchSelection(origin, run);
    const before = takeSnapshot(this.book, this.listeningToFormulas);
    const aim = aimOf(deed);
    const known = { deed, aim, cellBefore: cellBefore(aim), lines: linesBefore(deed, aim) };
    const tell = (): void => this.tell(known, before, origin);
    let result: unknown;
    try {
      result = run();
    } catch (error) {
      tell();
      throw error;
    }
    if (result instanceof Promise) return result.finally(tell);
    tell();
    return result;
  }

  /** Formulas have got new results, whoever asked for them. */
  calculated(): void {
    const origin: Origin = { source: "Local", client: null };
    if (this.idle) return;
    const found = this.book.sheets.flatMap((sheet) => {
      const address = usedFormulas(sheet);
      return address === null ? [] : [{ sheet: sheet.id, address }];
    });
    if (found.length === 0) return;
    for (const { sheet, address } of found)
      this.happens({ name: "calculated", origin, sheet, args: () => ({ address }) });
    const sheets = new Set(found.map(({ sheet }) => sheet));
    this.changes({ sheets, structure: false, activeSheet: false, selection: false, by: "calculation" });
  }

  /** The one event that a client may listen to without saying so; it costs next to nothing. */
  private watchSelection(origin: Origin, run: () => unknown): unknown {
    const selected = () => [this.book.activeSheet, sheetById(this.book, this.book.activeSheet)?.selection] as const;
    const [active, area] = selected();
    const result = run();
    const [nowActive, nowArea] = selected();
    if (nowActive !== active) this.happens({ name: "activated", origin, sheet: nowActive, args: () => ({}) });
    else if (nowArea !== area) this.happens({ name: "selectionChanged", origin, sheet: active, args: () => ({}) });
    return result;
  }

  private get idle(): boolean {
    return !this.listening && this.changed.size === 0;
  }

  private tell(deed: Pick<Done, "deed" | "aim" | "cellBefore" | "lines">, before: Snapshot, origin: Origin): void {
    const { book } = this;
    const touched: Done["touched"] = new Map(
      book.sheets.flatMap((sheet) => {
        const area = touchedOf(sheet);
        return area ? [[sheet, area] as const] : [];
      }),
    );
    const done: Done = { ...deed, touched, shifts: book.shifts?.slice(before.shifts) ?? [] };
    const [sheets, cells] = [sheetEvents(book, before, origin), cellEvents(book, done, origin)];
    const formulas = before.formulas ? formulaEvents(before.formulas, done, origin) : [];
    const charts = chartEvents(book, before.charts, origin);
    const comments = commentEvents(book, before.comments, origin);
    for (const happening of [...cells, ...formulas, ...sheets, ...charts, ...comments]) this.happens(happening);
    this.changes(changeOf(book, done, sheets, origin));
  }

  /** What happened without a deed of the API's, such as a click. */
  happens(happening: Happening): void {
    for (const listener of this.happened) listener(happening);
  }

  private changes(change: BookChange): void {
    for (const listener of this.changed) listener(change);
  }
}

function listen<T>(listeners: Set<(heard: T) => void>, listener: (heard: T) => void): () => void {
  // Of its own, so that a listener that was given twice is taken away once.
  const own = (heard: T): void => listener(heard);
  listeners.add(own);
  return () => void listeners.delete(own);
}

/** Most of a batch are `get…` methods, which need no snapshot. */
const onlyReads = ({ member }: Deed): boolean => /^_?get|^load|^_Get|^_Validate/.test(member);

/** What a workbook is not changed by, though it may show something else. */
const LEAVES_ALONE = new Set([
  "activate",
  "calculate",
  "close",
  "createAndOpenWorkbook",
  "createWorkbook",
  "isDirty",
  "open",
  "save",
  "select",
]);

/** Services of Office's, such as the pane's state, are not the workbook's. */
const leavesAlone = ({ object, member }: Deed): boolean =>
  LEAVES_ALONE.has(member) || object.className.startsWith("Microsoft.");

/** Classes of the workbook's own whose deeds change nothing on a sheet but what the cells themselves show. */
const NOTHING_DRAWN = new Set([
  "Application",
  "Binding",
  "BindingCollection",
  "DocumentProperties",
  "Functions",
  "NamedItem",
  "NamedItemCollection",
  "Runtime",
  "Setting",
  "SettingCollection",
  "Workbook",
  "WorkbookProtection",
  "WorksheetCollection",
]);

const STRUCTURE = new Set(["added", "deleted", "nameChanged", "visibilityChanged", "moved"]);

function changeOf(book: Book, { deed, aim, shifts, touched }: Done, events: Happening[], origin: Origin): BookChange {
  const has = (name: string) => events.some((event) => event.name === name);
  const sheets = new Set([...touched.keys()].map(({ id }) => id));
  for (const { sheet } of shifts) sheets.add(sheet);
  if (aim && !["select", "activate"].includes(deed.member)) sheets.add(aim.sheet.id);
  // A table that is added through the workbook names its sheet only inside an address.
  if (!aim && !NOTHING_DRAWN.has(deed.object.className)) for (const { id } of book.sheets) sheets.add(id);
  return {
    sheets: new Set([...sheets].filter((id) => book.sheets.some((sheet) => sheet.id === id))),
    structure: events.some(({ name }) => STRUCTURE.has(name)),
    activeSheet: has("activated"),
    selection: has("selectionChanged"),
    by: origin.client ? "addin" : origin.source === "Local" ? "user" : "coauthor",
  };
}
