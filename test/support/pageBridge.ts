import type { OpenWorkbook } from "#host";

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Far above the ids that the client in Node will use. */
const pageIds = 1_000_000;

/**
 * Lets a browser page talk to a workbook that is open in Node: answers one message of the page's client.
 * Both clients share the wire; ids tell whose answer it is.
 */
export function shareWire(book: OpenWorkbook): (message: string) => Promise<string> {
  const bridge = (book.window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const toNode = bridge.onMessageFromHost;
  const waiting = new Map<number, (answer: string) => void>();
  bridge.onMessageFromHost = (text) => {
    const answer = JSON.parse(text) as { id: number };
    const done = waiting.get(answer.id);
    if (done === undefined) return toNode?.call(bridge, text);
    waiting.delete(answer.id);
    done(JSON.stringify({ ...answer, id: answer.id - pageIds }));
  };
  return (message) =>
    new Promise((resolve) => {
      const request = JSON.parse(message) as { id: number };
      const id = request.id + pageIds;
      waiting.set(id, resolve);
      bridge.sendMessageToHost(JSON.stringify({ ...request, id }));
    });
}
