import { readFileSync } from "node:fs";
import path from "node:path";
import { runInContext } from "node:vm";
import { JSDOM } from "jsdom";
import { ScriptTarget, transpileModule } from "typescript";
import type { OpenWorkbook } from "../../src/host";
import type { Snippet } from "./snippet";

/** The pane that a snippet lives in: its own HTML in a real DOM, its script beside Microsoft's client, its buttons to press. */
export class SamplePage {
  /** What the console was told since the last press, a line each; objects as JSON. */
  said: string[] = [];
  readonly document: Document;
  private errors: string[] = [];
  private readonly dom: JSDOM;
  private readonly pressed = new Set<string>();
  private running = 0;

  constructor(
    readonly workbook: OpenWorkbook,
    private readonly snippet: Snippet,
    private readonly folder: string,
    private readonly globals: Readonly<Record<string, unknown>> = {},
  ) {
    this.dom = new JSDOM(`<body>${snippet.page}</body>`, { runScripts: "outside-only", url: "https://localhost/" });
    this.document = this.dom.window.document;
  }

  /** Runs the snippet's script, which gives the buttons their work. */
  async open(): Promise<void> {
    // Libraries that build on Office.js look for it in the page, and report errors to its console.
    const { Excel, Office, OfficeExtension } = this.workbook;
    Object.assign(this.dom.window, { Excel, Office, OfficeExtension, console: this.console() });
    const before = new Set(Object.getOwnPropertyNames(this.dom.window));
    for (const library of this.snippet.libraries) this.dom.window.eval(libraryText(library, this.folder));
    const added = Object.getOwnPropertyNames(this.dom.window).filter((name) => !before.has(name));
    const fromPage = [...added, "FileReader", "File", "Blob", "DOMParser", "XMLSerializer", "Event", "alert"];
    const names = {
      ...Object.fromEntries(fromPage.map((name) => [name, (this.dom.window as Record<string, unknown>)[name]])),
      document: this.document,
      console: this.console(),
      ...this.globals,
    };
    this.countRuns();
    // As Script Lab does, to ES5, where a sample may declare the same constant twice.
    const { outputText: code } = transpileModule(this.snippet.script, { compilerOptions: { target: ScriptTarget.ES5 } });
    // In the client's own realm, as in a page: its arrays and errors are the script's.
    const script = runInContext(`(function (${Object.keys(names).join(", ")}) {\n${code}\n})`, this.workbook.window);
    (script as (...values: unknown[]) => void)(...Object.values(names));
    await this.settled();
    this.check("(script)");
  }

  /** Presses a button by its id and waits until nothing goes on any more; what the snippet reports as an error fails. */
  async press(id: string): Promise<void> {
    await this.pressAnyway(id);
    this.check(id);
  }

  /** Presses a button whose action Excel refuses: gives what the snippet reported. */
  async pressRefused(id: string): Promise<string> {
    await this.pressAnyway(id);
    const reported = this.errors.join("\n");
    if (reported === "") throw new Error(`${id}: nothing was refused`);
    return reported;
  }

  private async pressAnyway(id: string): Promise<void> {
    this.pressed.add(id);
    this.said = [];
    this.errors = [];
    this.element(id).click();
    await this.settled();
  }

  /** Fills a field, or chooses in a list, by its id. */
  fill(id: string, value: string): void {
    const field = this.element(id) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new this.dom.window.Event("change", { bubbles: true }));
  }

  /** Chooses a file in a file field. */
  async choose(id: string, bytes: Uint8Array, name: string): Promise<void> {
    const field = this.element(id);
    const file = new this.dom.window.File([bytes as BlobPart], name);
    Object.defineProperty(field, "files", { value: [file], configurable: true });
    field.dispatchEvent(new this.dom.window.Event("change", { bubbles: true }));
    await this.settled();
    this.check(id);
  }

  /** What a person does in the grid (`workbook.user`), with all that follows from it. */
  async person(act: () => Promise<unknown>): Promise<void> {
    this.said = [];
    await act();
    await this.settled();
    this.check("(a person's edit)");
  }

  /** A property of cells, read through the client: `read("Sample!A1:B2", "values")`. */
  async read<K extends keyof Excel.Range>(address: string, property: K): Promise<Excel.Range[K]> {
    const at = address.lastIndexOf("!");
    return this.workbook.Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getItem(address.slice(0, at)).getRange(address.slice(at + 1));
      range.load(property as string);
      await sync.call(range.context);
      return range[property];
    });
  }

  /** Buttons of the page that no one has pressed. */
  unpressed(): string[] {
    return [...this.document.querySelectorAll("button[id]")].map(({ id }) => id).filter((id) => !this.pressed.has(id));
  }

  close(): void {
    this.dom.window.close();
  }

  private element(id: string): HTMLElement {
    const element = this.document.getElementById(id);
    if (element === null) throw new Error(`The page has nothing with the id ${id}.`);
    return element;
  }

  private check(step: string): void {
    if (this.errors.length > 0) throw new Error(`${step}: ${this.errors.join("\n")}`);
  }

  private console(): Record<string, (...words: unknown[]) => void> {
    const say = (...words: unknown[]): void => void this.said.push(words.map(inWords).join(" "));
    const error = (...words: unknown[]): void => void this.errors.push(words.map(inWords).join(" "));
    const group = (): void => undefined;
    const groups = { group, groupCollapsed: group, groupEnd: group };
    return { log: say, info: say, warn: say, debug: say, table: say, error, ...groups };
  }

  private countRuns(): void {
    const { Excel } = this.workbook;
    const run = Excel.run as (...args: unknown[]) => Promise<unknown>;
    Object.assign(Excel, {
      run: async (...args: unknown[]) => {
        this.running++;
        try {
          return await run.apply(Excel, args);
        } finally {
          this.running--;
        }
      },
    });
  }

  /** Until no run is under way and no request was sent for a while. */
  private async settled(): Promise<void> {
    const { traffic } = this.workbook;
    for (let quiet = 0, seen = -1; quiet < 5; ) {
      await new Promise((done) => setTimeout(done, 5));
      quiet = this.running === 0 && traffic.requests === seen ? quiet + 1 : 0;
      seen = traffic.requests;
    }
  }
}

function inWords(word: unknown): string {
  if (typeof word === "string") return word;
  const { message, code, debugInfo } = (word ?? {}) as { message?: string; code?: string; debugInfo?: unknown };
  if (message !== undefined) return [code, message, JSON.stringify(debugInfo)].filter(Boolean).join(" ");
  return JSON.stringify(word) ?? String(word);
}

/** The script of a library, from where the snippets' folder has it installed. */
function libraryText(library: string, folder: string): string {
  const [, name = library, inside] = /^((?:@[^/]+\/)?[^@/]+)@[^/]+(?:\/(.+))?$/.exec(library) ?? [];
  try {
    const home = path.dirname(require.resolve(`${name}/package.json`, { paths: [folder] }));
    const { unpkg, main } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as Record<string, string>;
    return readFileSync(path.join(home, inside ?? unpkg ?? main ?? "index.js"), "utf8");
  } catch (cause) {
    const pin = library.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/");
    throw new Error(`The snippet needs ${library}. Run: npm install --prefix ${folder} ${pin}`, { cause });
  }
}
