import type { SessionOptions } from "../objects";
import { NOT_SUPPORTED, REQUIREMENT_SETS } from "./excelContext";

const ORIGIN = "https://localhost";
const CONVERSATION = "conversation";
const CONTROL = "control";

interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
}

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

/**
 * The globals of a page in an iframe of Excel on the web, and the Excel around it: enough for the client to start.
 * The Rich API itself goes over the bridge.
 */
export function createWebFrame({ language, name }: SessionOptions): Record<string, unknown> {
  const listeners: Listener[] = [];
  const parent = {
    postMessage(text: string) {
      const message = JSON.parse(text) as Message;
      if (message._messageType !== 0) return;
      const data = JSON.stringify({ ...response(message), _data: answer(message, language, name) });
      setTimeout(() => {
        for (const listen of listeners) listen({ data, origin: ORIGIN, source: parent });
      }, 0);
    },
  };
  return {
    name: JSON.stringify({
      baseFrameName: "pane",
      hostInfo: `Excel$Web$16.00$${language}$$$$0`,
      xdmInfo: `${CONVERSATION}|${CONTROL}|${encodeURIComponent(ORIGIN)}`,
      serializerVersion: "1",
    }),
    parent,
    top: parent,
    addEventListener(type: string, listener: Listener) {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener(type: string, listener: Listener) {
      if (type === "message" && listeners.includes(listener)) listeners.splice(listeners.indexOf(listener), 1);
    },
  };
}

const response = ({ _actionName, _conversationId, _correlationId }: Message) => ({
  _messageType: 1,
  _actionName,
  _conversationId,
  _correlationId,
  _origin: ORIGIN,
  _errorCode: 0,
  _responseType: 0,
  _serializerVersion: 1,
});

function answer({ _actionName: action, _actionType: type }: Message, language: string, name: string): unknown {
  if (action === "ContextActivationManager_getAppContextAsync") return context(language, name);
  if (action === "executeMethod") return { Version: 1, Error: NOT_SUPPORTED };
  const registersEvent = type === 1 || type === 2;
  return registersEvent ? { Error: 0 } : null;
}

const context = (language: string, name: string) => ({
  _id: CONTROL,
  _appName: 16,
  _appVersion: "16.0.17000.10000",
  _appMinorVersion: 0,
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: `${ORIGIN}/${name}`,
  _clientMode: 1,
  _settings: [],
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "",
  _appInstanceId: CONTROL,
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  _hostFullVersion: "16.0.17000.10000",
  _featureGates: {},
  _appDomains: [ORIGIN],
});
