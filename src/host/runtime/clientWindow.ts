import { createContext } from "node:vm";
import { clientScript } from "./clientScripts";

const PAGE = "https://localhost/taskpane.html";
const SCRIPTS = "https://localhost/office/";

export type ClientWindow = Record<string, unknown>;

export interface OpenedWindow {
  window: ClientWindow;
  /** Stops what the page still waits for. */
  close(): void;
}

/** A page as small as office.js can live in: it finds its own address, and adds scripts that are run from the package. */
export function openWindow(globals: Record<string, unknown>): OpenedWindow {
  const timers = new Set<NodeJS.Timeout>();
  const window: ClientWindow = { ...standardGlobals(), ...timerFunctions(timers) };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  Object.assign(window, globals);
  window["document"] = createDocument((file) => {
    const script = clientScript(file);
    script?.runInContext(window);
    return script !== null;
  });
  createContext(window);
  clientScript("office.debug.js")?.runInContext(window);
  return {
    window,
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function standardGlobals(): ClientWindow {
  const location = {
    href: PAGE,
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    pathname: "/taskpane.html",
    search: "",
    hash: "",
  };
  return {
    console,
    performance,
    // A script that is not loaded in time makes the client raise one.
    Event,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    fetch: globalThis.fetch,
    location,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Office.js host", language: "en-US" },
    history: { pushState: () => undefined, replaceState: () => undefined },
    localStorage: createStorage(),
    sessionStorage: createStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function timerFunctions(timers: Set<NodeJS.Timeout>): ClientWindow {
  const forget = (timer: NodeJS.Timeout | undefined) => {
    clearTimeout(timer);
    if (timer) timers.delete(timer);
  };
  return {
    setTimeout(callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        callback(...args);
      }, delay);
      timers.add(timer);
      return timer;
    },
    setInterval(callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) {
      const timer = setInterval(callback, delay, ...args);
      timers.add(timer);
      return timer;
    },
    clearTimeout: forget,
    clearInterval: forget,
  };
}

/** `run` runs one of the client's files and tells whether there is one. */
function createDocument(run: (file: string) => boolean): Record<string, unknown> {
  const own = createElement("script");
  own["src"] = `${SCRIPTS}office.debug.js`;
  const add = (element: Element) => {
    const { src } = element;
    // What the client would report to Microsoft stays here.
    if (typeof src !== "string" || src.includes("/telemetry/")) return;
    setTimeout(() => {
      const done = run(src.replace(SCRIPTS, "")) ? element["onload"] : element["onerror"];
      if (typeof done === "function") done.call(element);
    }, 0);
  };
  const head = { ...createElement("head"), appendChild: add, insertBefore: add };
  own["parentNode"] = head;
  return {
    ...createElement("document"),
    readyState: "complete",
    URL: PAGE,
    domain: "localhost",
    activeElement: null,
    hasFocus: () => true,
    cookie: "",
    head,
    body: createElement("body"),
    documentElement: createElement("html"),
    currentScript: own,
    getElementsByTagName: (name: string) => (name === "script" ? [own] : name === "head" ? [head] : []),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    createElement,
  };
}

type Element = Record<string, unknown>;

function createElement(tagName: string): Element {
  const element: Element = {
    tagName,
    style: {},
    setAttribute: (name: string, value: unknown) => void (element[name] = value),
    getAttribute: (name: string) => element[name] ?? null,
    appendChild: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return element;
}

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
