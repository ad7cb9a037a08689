import type { WebHostOptions } from "./webHost";
import { createWebHost, webFrameName } from "./webHost";

const ORIGIN = "https://localhost";

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

/** The globals of a page in an iframe of Excel on the web, for the client in Node; the Rich API itself goes over the bridge. */
export function createWebFrame(options: Omit<WebHostOptions, "origin">): Record<string, unknown> {
  const listeners: Listener[] = [];
  const hear = createWebHost({ ...options, origin: ORIGIN }, (data) => {
    setTimeout(() => {
      for (const listen of listeners) listen({ data, origin: ORIGIN, source: parent });
    }, 0);
  });
  const parent = { postMessage: hear };
  return {
    name: webFrameName({ ...options, origin: ORIGIN }),
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
