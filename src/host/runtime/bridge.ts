import type { HostEntry, HttpAnswer } from "../wire/messages";

/** The global that the client looks for before it loads; it sets `onMessageFromHost` itself. */
export interface RichApiBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface RequestMessage {
  id: number;
  type: number;
  flags: number;
  message: { body: unknown };
}

const REQUEST = 1;
const RESPONSE = 2;
const UNASKED = 3;

/** Connects the client's messages with whatever answers a batch. */
export function createBridge(answer: (body: string, flags: number) => Promise<HttpAnswer>): RichApiBridge {
  const bridge: RichApiBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as RequestMessage;
      if (request.type !== REQUEST) throw new TypeError(`The host knows no message of type ${request.type}.`);
      const { body } = request.message;
      void answer(typeof body === "string" ? body : JSON.stringify(body), request.flags).then((message) =>
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: RESPONSE, message })),
      );
    },
  };
  return bridge;
}

/** Events and calls of functions, which the client did not ask for. */
export const sendEntries = (bridge: RichApiBridge, entries: HostEntry[]): void =>
  bridge.onMessageFromHost?.(JSON.stringify({ type: UNASKED, message: { entries } }));
