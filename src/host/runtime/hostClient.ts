import type { Happening, Origin } from "../objects/events/happening";
import { sheetKey } from "../objects/worksheet/sheetOrder";
import type { HostEntry, HttpAnswer } from "../wire/messages";
import type { Deed } from "../wire/objectTable";
import type { HostParts } from "../wire/host";
import { WireHost } from "../wire/host";
import { References } from "../wire/references";
import { announcesFunctions } from "./customFunctions";
import type { Hosted } from "./hosted";
import { Dispatch, OfficeEvents } from "./officeEvents";
import { EVENT_CATEGORY, Registrations } from "./registrations";

/** What Office's older API calls a change of the document's selection. */
const SELECTS: ReadonlySet<string> = new Set(["selectionChanged", "activated"]);

/** `workbook.onSelectionChanged` registers nowhere when the client has a bridge, so it is always told. */
const SELECTED: HostEntry = {
  messageCategory: EVENT_CATEGORY,
  messageType: Dispatch.documentSelectionChanged,
  targetId: "",
  message: "{}",
};

/** One page's client of a workbook: what it asks is answered, and it is told of the events that it listens to. */
export class HostClient {
  private readonly registrations = new Registrations();
  private readonly origin: Origin = { source: "Local", client: this };
  private readonly host: WireHost;
  /** Answers what cell functions ask: the request in whose calculation they run is not over yet. */
  private readonly aside: WireHost;
  /** Office's older API, of the same page. */
  readonly events: OfficeEvents;
  private pending: Happening[] = [];
  private selected = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private answering = 0;
  private readonly unwatch: () => void;

  constructor(
    private readonly hosted: Hosted,
    /** Brings entries to the page. */
    readonly send: (entries: HostEntry[]) => void,
    /** Called when the page's cell functions can be called. */
    private readonly functionsReady: () => void = () => undefined,
  ) {
    this.events = new OfficeEvents(() => this.tellSettings());
    const parts = this.parts();
    this.host = new WireHost(parts);
    this.aside = new WireHost({ ...parts, inTurn: (work) => work() });
    this.unwatch = hosted.watch.onHappening((happening) => this.note(happening));
  }

  /** Answers one request; events of what it did come after its answer. */
  async answer(body: string, flags: number): Promise<HttpAnswer> {
    const { functions } = this.hosted;
    const results = functions.receive(body);
    if (announcesFunctions(body)) this.functionsReady();
    if (results) return results;
    this.answering++;
    try {
      await this.hosted.faults.editBefore(this.hosted.traffic.requests + 1);
      return await (functions.waiting ? this.aside : this.host).answer(body, flags);
    } finally {
      this.answering--;
      this.flushSoon();
    }
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.unwatch();
    this.hosted.functions.disconnect(this.send);
    this.events.close();
  }

  private parts(): HostParts {
    const { session, faults, traffic, root, service } = this.hosted;
    return {
      root,
      references: new References(),
      service,
      faults,
      traffic,
      act: (deed, run) => this.act(deed, run),
      closed: () => session.file.closed !== null,
      batchEnded: () => session.batchEnded(),
      inTurn: (work) => session.inTurn(work),
    };
  }

  private act(deed: Deed, run: () => unknown): unknown {
    if (deed.object.className === "BindingCollection" && deed.member.startsWith("add")) this.watchBindings();
    if (!this.registrations.take(deed)) return this.hosted.watch.act(deed, this.origin, run);
    this.hosted.watch.listening = true;
    if (this.registrations.listens("calculated")) this.hosted.quiet.start();
    if (this.registrations.listens("formulaChanged")) this.hosted.watch.listeningToFormulas = true;
    return null;
  }

  /** Told to the page that saved them: it may listen to its own. */
  private tellSettings(): void {
    const { id } = this.hosted.session.activeSheet;
    this.note({ name: "settingsChanged", origin: this.origin, sheet: id, args: () => ({}) });
  }

  /** Bindings register nowhere: whoever has one may listen to it. */
  private watchBindings(): void {
    this.hosted.watch.listening = true;
    this.hosted.quiet.start();
  }

  private note(happening: Happening): void {
    if (!this.hosted.session.eventsEnabled) return;
    if (SELECTS.has(happening.name)) this.selected = true;
    if (this.registrations.has(happening)) this.pending.push(happening);
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.answering > 0 || (this.pending.length === 0 && !this.selected) || this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, 0);
  }

  private async flush(): Promise<void> {
    const { session } = this.hosted;
    if (this.pending.some(({ needsResult }) => needsResult === true)) await session.inTurn(() => session.calculated());
    const entries = this.pending.splice(0).flatMap((one) => this.registrations.entries(one, this.message(one)));
    if (this.selected) entries.push(SELECTED);
    if (entries.length > 0) this.send(entries);
    if (!this.selected) return;
    this.selected = false;
    this.events.raise(Dispatch.documentSelectionChanged, []);
  }

  private message({ origin, sheet, args }: Happening): string {
    const triggerSource = origin.client === this ? "ThisLocalAddin" : "Unknown";
    return JSON.stringify({ ...args(), source: origin.source, triggerSource, worksheetId: sheetKey({ id: sheet }) });
  }
}
