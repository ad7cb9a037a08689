import type { HostEntry, HttpAnswer } from "../wire/messages";
import { REQUIREMENT_SETS, SHARED_RUNTIME, TASKPANE } from "./excelContext";
import { Dispatch, NOT_SUPPORTED } from "./officeEvents";
import type { OfficeEvents } from "./officeEvents";
import type { ReadSelection } from "./selectedData";

export interface WebHostOptions {
  readonly language: string;
  /** The workbook's file name. */
  readonly name: string;
  /** Of the page around the add-in's frame. */
  readonly origin: string;
  readonly settings: Map<string, unknown>;
  readonly events: OfficeEvents;
  readonly selection: ReadSelection;
  /** Answers a batch of the Rich API. */
  answer(body: string, flags: number): Promise<HttpAnswer>;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface Call {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaGetBindingData?: { readonly CoerceType?: unknown; readonly ValueFormat?: unknown };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly [string, string][] };
  readonly eventDispId?: number;
  readonly [index: number]: unknown;
}

const CONVERSATION = "conversation";
const CONTROL = "control";
const Invoke = { registerEvent: 1, unregisterEvent: 2 } as const;
const ForEvent = 1;

/** What the frame's `name` must say for office.js to find itself in Excel on the web. */
export const webFrameName = ({ language, origin }: Pick<WebHostOptions, "language" | "origin">): string =>
  JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$16.00$${language}$$$$${SHARED_RUNTIME}`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${encodeURIComponent(origin)}`,
    serializerVersion: "1",
  });

const STARTS = "ContextActivationManager_getAppContextAsync";

/** True for the first message of a page that has just loaded. */
export const startsPage = (text: unknown): boolean => parse(text)?._actionName === STARTS;

/** The Excel on the web around an add-in's frame: takes the page's messages, and posts what it has to say through `post`. */
export function createWebHost(options: WebHostOptions, post: (text: string) => void): (text: string) => void {
  return (text) => {
    const message = parse(text);
    if (message?._messageType !== 0 || message._conversationId !== CONVERSATION) return;
    const say = (data: unknown, type = 0): void =>
      post(JSON.stringify({ ...reply(message, options), _data: data, _responseType: type }));
    if (message._actionType === Invoke.registerEvent || message._actionType === Invoke.unregisterEvent)
      listen(message, options.events, say);
    else if (message._actionName === "executeMethod")
      void execute(message._data as Call, options).then((data) => say(data));
    else say(message._actionName === STARTS ? context(options) : null);
  };
}

/** Entries of the Rich API as the page's older API carries them. */
export const tellEntries = (events: OfficeEvents, entries: readonly HostEntry[]): void =>
  events.raise(
    Dispatch.richApiMessage,
    entries.map(({ messageCategory, messageType, targetId, message }) => [
      messageCategory,
      messageType,
      targetId,
      message,
    ]),
  );

/** Other messages than office.js's own may come to the same window. */
function parse(text: unknown): Message | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}

function listen(
  { _data, _actionType }: Message,
  events: OfficeEvents,
  say: (data: unknown, type?: number) => void,
): void {
  const { eventDispId: id = 0 } = (_data ?? {}) as Call;
  say({ Error: 0 });
  if (_actionType === Invoke.unregisterEvent) return events.unregister(id);
  events.register(id, (items) => say(id === Dispatch.richApiMessage ? { ArrayData: items } : { ...items }, ForEvent));
}

async function execute(call: Call, { answer, events, settings, selection }: WebHostOptions): Promise<unknown> {
  switch (call.DdaMethod?.DispatchId) {
    case Dispatch.richApiRequest: {
      const { statusCode, body } = await answer(String(call.ArrayData?.[4] ?? ""), Number(call.ArrayData?.[6] ?? 0));
      if (statusCode !== 200) return { Version: 1, Error: errorNumber(body) };
      return { Version: 1, Error: 0, Data: [statusCode, ["Content-Type", "application/json"], body] };
    }
    case Dispatch.commandCompleted:
      events.completed(call[0], call[1]);
      return { Version: 1, Error: 0 };
    case Dispatch.selectedData: {
      const data = await selection(call.DdaGetBindingData?.CoerceType, call.DdaGetBindingData?.ValueFormat);
      return data === null ? { Version: 1, Error: NOT_SUPPORTED } : { Version: 1, Error: 0, Data: data };
    }
    case Dispatch.saveSettings:
      settings.clear();
      for (const [key, json] of call.DdaSettingsMethod?.Properties ?? []) settings.set(key, JSON.parse(json));
      events.saved();
      return { Version: 1, Error: 0 };
    case Dispatch.loadSettings:
      return {
        Version: 1,
        Error: 0,
        Properties: { Settings: pairs(settings).map(([Name, Value]) => ({ Name, Value })) },
      };
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

/** Failures of a whole request, which Office's older API numbers. */
const REQUEST_ERRORS: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

function errorNumber(body: string): number {
  const { error } = JSON.parse(body) as { error?: { code?: string } };
  return REQUEST_ERRORS[error?.code ?? ""] ?? NOT_SUPPORTED;
}

const pairs = (settings: Map<string, unknown>): [string, string][] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

const reply = ({ _actionName, _conversationId, _correlationId }: Message, { origin }: WebHostOptions) => ({
  _messageType: 1,
  _actionName,
  _conversationId,
  _correlationId,
  _origin: origin,
  _errorCode: 0,
  _serializerVersion: 1,
});

const context = ({ language, name, origin, settings }: WebHostOptions) => ({
  _id: CONTROL,
  _appName: 16,
  _appVersion: "16.0.17000.10000",
  _appMinorVersion: 0,
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: `${origin}/${name}`,
  _clientMode: 1,
  _settings: pairs(settings),
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "",
  _appInstanceId: CONTROL,
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  _hostFullVersion: "16.0.17000.10000",
  _featureGates: {},
  _appDomains: [origin],
  _initialDisplayMode: TASKPANE,
});
