import type { Faults, RequestFailure } from "../faults";
import type { Traffic } from "../traffic";
import { runBatch } from "./batch";
import { ExcelError } from "./errors";
import type { Action, BatchRequest, BatchResponse, HttpAnswer } from "./messages";
import { ActionType, PathType, RequestFlag } from "./messages";
import type { World } from "./objectTable";

export interface HostParts extends World {
  faults: Faults;
  traffic: Traffic;
  /** Whether the workbook was closed, and the session with it. */
  closed(): boolean;
  /** Called when a batch has ended, whether it failed or not. */
  batchEnded(): void;
  /** Runs one request when those before it are done. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Answers the client's requests, one after the other as Excel does. */
export class WireHost {
  constructor(private readonly parts: HostParts) {}

  /**
   * `body` is the JSON of a batch; `flags` are the request's. One that waits for the end of a cell's edit leaves its turn to others:
   * the edit is one of them.
   */
  async answer(body: string, flags: number): Promise<HttpAnswer> {
    const { faults, inTurn } = this.parts;
    const delays = (flags & RequestFlag.delayForCellEdit) !== 0;
    for (;;) {
      if (delays) await faults.editingDone();
      const answer = await inTurn(async () => (delays && faults.cellEdit ? null : this.process(body)));
      if (answer) return answer;
    }
  }

  private async process(body: string): Promise<HttpAnswer> {
    const { faults, traffic } = this.parts;
    const request = JSON.parse(body) as BatchRequest;
    // What the client sends by itself, at its start and after each run, is no traffic of the add-in's.
    if (isService(request) || isCleanup(request))
      return ok(JSON.stringify(await this.execute(request, () => undefined)));
    if (faults.sessionLost || this.parts.closed()) return SESSION_LOST;
    const requestBytes = utf8Length(body);
    traffic.requests++;
    traffic.requestBytes += requestBytes;
    const entry = { actions: 0, requestBytes, responseBytes: 0 };
    traffic.log.push(entry);
    if (requestBytes > faults.payloadLimit) return tooLarge("Request", "request");
    const failure = faults.takeRequestFailure(traffic.requests);
    if (failure !== null && failure.done !== true) return lost(failure);
    const before = traffic.actions;
    const response = JSON.stringify(await this.run(request));
    entry.actions = traffic.actions - before;
    entry.responseBytes = utf8Length(response);
    traffic.responseBytes += entry.responseBytes;
    if (failure !== null) return lost(failure);
    if (entry.responseBytes > faults.payloadLimit) return tooLarge("Response", "response");
    return ok(response);
  }

  private async run(request: BatchRequest): Promise<BatchResponse> {
    if (this.parts.faults.cellEdit) return { Results: [], Error: CELL_EDIT };
    return this.execute(request, () => this.count());
  }

  private async execute(request: BatchRequest, beforeAction: () => void): Promise<BatchResponse> {
    try {
      return await runBatch(request, { ...this.parts, beforeAction });
    } finally {
      this.parts.batchEnded();
    }
  }

  private count(): void {
    if (this.parts.closed()) throw new ExcelError(SESSION_LOST_CODE, SESSION_LOST_MESSAGE, 408);
    const code = this.parts.faults.takeFailure(++this.parts.traffic.actions);
    if (code !== null) throw new ExcelError(code, "There was an internal error while processing the request.", 500);
  }
}

const ok = (body: string): HttpAnswer => ({ statusCode: 200, headers: {}, body });

const isService = ({ ObjectPaths: paths }: BatchRequest): boolean =>
  Object.values(paths).every(
    (path) => path.ObjectPathType !== PathType.root && path.ObjectPathType !== PathType.reference,
  );

const removesReference = (action: Action): boolean => action.Name === "_RemoveReference";

/** What the client sends by itself after `Excel.run`; it repeats one that failed five seconds later. */
const isCleanup = ({ Actions: actions }: BatchRequest): boolean =>
  actions.some(removesReference) &&
  actions.every((action) => action.ActionType === ActionType.instantiate || removesReference(action));

const CELL_EDIT = {
  Code: "InvalidOperationInCellEditMode",
  Message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  Location: "",
  ActionIndex: 0,
  HttpStatusCode: 400,
};

const SESSION_LOST_CODE = "InvalidOrTimedOutSession";
const SESSION_LOST_MESSAGE = "Your Office Online session has expired or is invalid. To continue, refresh the page.";
const SESSION_LOST = failed(408, SESSION_LOST_CODE, SESSION_LOST_MESSAGE);

function failed(statusCode: number, code: string, message: string): HttpAnswer {
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

function tooLarge(what: "Request" | "Response", words: string): HttpAnswer {
  return failed(
    413,
    `${what}PayloadSizeLimitExceeded`,
    `The ${words} payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".`,
  );
}

/** A proxy or a service that is down has no code of Excel's to give. */
function lost({ status = 503, code }: RequestFailure): HttpAnswer {
  if (code !== undefined) return failed(status, code, "The request could not be processed.");
  return { statusCode: status, headers: {}, body: "" };
}

/** Of JSON, which has no halves of characters. Encoding it to count would need as much memory again. */
function utf8Length(json: string): number {
  let bytes = json.length;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
