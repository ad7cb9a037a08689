import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { PageWorkbook } from "../../src/host/page";
import type { PlaygroundHandle } from "../../src/playground/handle";
import { launchBrowser } from "../support/browser";
import { openPlayground, type Playground, type PlaygroundOptions } from "../support/playground";

const pictures = path.join(__dirname, "screenshots");

interface PlaygroundWindow {
  readonly playground: PlaygroundHandle;
}

export interface Story extends Playground {
  /** A button of the pane by its whole name. */
  button(name: string): Locator;
  view(name: "results" | "data" | "model" | "budget"): Promise<void>;
  /** Does what brings another page into the pane, and waits until that page is there. */
  newPane(act: () => Promise<void>): Promise<void>;
  /** Clicks "More", then one of its lines. */
  menu(line: string | RegExp): Promise<void>;
  /** Waits until the pane's status line says it. */
  says(text: string | RegExp): Promise<void>;
  /** Remembers every cell, rule and table; what it gives back tells the first places that are different now. */
  remember(): Promise<() => Promise<string[]>>;
  /** What stands in a sheet's cells, calculated; [] where there is no such sheet. */
  values(sheet: string): Promise<unknown[][]>;
  /** Waits until a cell is the one that the grid has marked, such as "Industries!A2". */
  selected(cell: string | RegExp): Promise<string>;
  /** Pastes rows of text from a cell on. */
  paste(sheet: string, row: number, column: number, rows: readonly (readonly string[])[]): Promise<void>;
  /** Makes something go wrong in the workbook. */
  fault(make: (work: PageWorkbook) => unknown): Promise<void>;
  /** Goes to a cell of a sheet by the name box. */
  goTo(sheet: string, address: string): Promise<void>;
  /** Fills of the sheet's rules, "#RRGGBB". */
  fills(sheet: string): Promise<string[]>;
  /** How many pixels of the grid have this colour. */
  pixels(colour: string): Promise<number>;
  /** Keeps a picture of the pane alone. */
  panePicture(name: string): Promise<void>;
  /** Keeps a picture of another page. */
  keep(other: Page, name: string): Promise<void>;
}

/** A browser for one file of tests; every page that is opened through it must end without an error and without a stray request. */
export function tellStories(): (options?: PlaygroundOptions) => Promise<Story> {
  let browser: Browser;
  const open: Playground[] = [];
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launchBrowser();
  });
  afterEach(() => {
    expect(open.flatMap(({ errors, strayed }) => [...errors, ...strayed])).toEqual([]);
  });
  afterAll(async () => {
    for (const one of open) await one.close();
    await browser.close();
  });
  return async (options) => {
    const playground = await openPlayground(browser, options);
    open.push(playground);
    return storyOf(playground);
  };
}

const pictureOf = (name: string): { path: string } => ({ path: path.join(pictures, `${name}.png`) });

function storyOf(playground: Playground): Story {
  const { page } = playground;
  // A busy machine is not a broken page.
  page.setDefaultTimeout(45_000);
  const button = (name: string): Locator => playground.pane.getByRole("button", { name, exact: true });
  const told: Omit<Story, keyof Playground> = {
    button,
    view: (name) => playground.pane.locator(`#tab-${name}`).click(),
    async newPane(act) {
      const before = playground.pane;
      await act();
      while (playground.pane === before) await page.waitForTimeout(20);
      await playground.pane.locator("#tab-results").waitFor();
    },
    async menu(line) {
      await playground.pane.locator('[aria-haspopup="menu"]').first().click();
      await playground.pane.locator('[role^="menuitem"]').filter({ hasText: line }).click();
    },
    says: (text) => playground.pane.locator("[data-run]").getByText(text).waitFor(),
    async remember() {
      const before = new Set(await linesOf(page));
      return async () => {
        const after = new Set(await linesOf(page));
        const changed = [
          ...[...before].filter((line) => !after.has(line)),
          ...[...after].filter((line) => !before.has(line)),
        ];
        return changed.sort().slice(0, 8);
      };
    },
    values: (sheet) => valuesOf(page, sheet),
    selected: (cell) => until(() => selectionOf(page), cell),
    async goTo(sheet, address) {
      await page.locator(".grid [data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
      await page.locator(".grid input").first().fill(address);
      await page.locator(".grid input").first().press("Enter");
      await until(() => selectionOf(page), `${sheet}!${address}`);
    },
    paste: (sheet, row, column, rows) =>
      page.evaluate(
        async ([name, top, left, texts]) => {
          const { work } = (window as unknown as PlaygroundWindow).playground;
          const id = work.book.sheets.find((one) => one.name === name)?.id ?? "";
          await work.user.setMany(id, top, left, texts);
        },
        [sheet, row, column, rows] as const,
      ),
    // Evaluated in the page, so that a test can only say what needs no name of its own.
    fault: (make) => page.evaluate(`(${String(make)})(window.playground.work)`),
    fills: (sheet) => fillsOf(page, sheet),
    pixels: (colour) => pixelsOf(page, colour),
    async panePicture(name) {
      await page.waitForTimeout(250);
      await page.locator(".pane-frame").screenshot({ ...pictureOf(name), animations: "disabled" });
    },
    keep: async (other, name) => void (await other.screenshot(pictureOf(name))),
  };
  // The pane's frame may be another one later: it is asked for each time.
  return Object.defineProperties(told, Object.getOwnPropertyDescriptors(playground)) as Story;
}

/** A line for every cell that holds or looks like something, and for what else a run may leave behind. */
function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { book } = (window as unknown as PlaygroundWindow).playground.work;
    return book.sheets.flatMap(({ name, cells, conditionalFormats, tables }) => [
      `${name}: ${conditionalFormats.length} rules, ${tables.length} tables`,
      ...cells.flatMap((row, top) =>
        row.flatMap((cell, left) => {
          const content = cell?.formula ?? cell?.value ?? null;
          if (cell === undefined) return [];
          const { font, fill } = book.styles[cell.style] ?? {};
          if (content === null && fill === null) return [];
          const look = [font?.bold, font?.italic, font?.color, font?.size, fill];
          return [`${name}!R${top + 1}C${left + 1} ${JSON.stringify(content)} ${JSON.stringify(look)}`];
        }),
      ),
    ]);
  });
}

function valuesOf(page: Page, sheet: string): Promise<unknown[][]> {
  return page.evaluate((wanted) => {
    const { book } = (window as unknown as PlaygroundWindow).playground.work;
    const found = book.sheets.find(({ name }) => name === wanted);
    return Array.from(found?.cells ?? [], (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
  }, sheet);
}

function selectionOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { book } = (window as unknown as PlaygroundWindow).playground.work;
    const sheet = book.sheets.find(({ id }) => id === book.activeSheet);
    const box = document.querySelector<HTMLInputElement>(".grid input");
    return `${sheet?.name ?? ""}!${box?.value ?? ""}`;
  });
}

/** What the pane counts in each tier, such as "A 19". */
export async function tierCounts({ pane }: Story): Promise<string[]> {
  await pane.locator("[data-tier]").first().waitFor();
  await pane.locator('[aria-busy="true"]').waitFor({ state: "detached" });
  const texts = await pane.locator("[data-tier]").allInnerTexts();
  return texts.map((text) => text.split(/\s+/)).map((parts) => `${parts[0]} ${parts[parts.length - 1]}`);
}

/** What a column of the sample shows from its second row on. */
export function industryTiers(story: Story, column: string, last: number): Promise<string[]> {
  const rows = Array.from({ length: last - 1 }, (_, i) => i + 2);
  return Promise.all(rows.map((row) => story.cellText("Industries", `${column}${row}`)));
}

/** Asks until the answer fits; whoever asks in vain is told the last one. */
async function until(ask: () => Promise<string>, wanted: string | RegExp): Promise<string> {
  const fits = (found: string): boolean => (typeof wanted === "string" ? found === wanted : wanted.test(found));
  const end = Date.now() + 15_000;
  for (;;) {
    const found = await ask();
    if (fits(found)) return found;
    if (Date.now() > end) throw new Error(`Found "${found}", not ${String(wanted)}.`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

function fillsOf(page: Page, sheet: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const { book } = (window as unknown as PlaygroundWindow).playground.work;
    const rules = book.sheets.find(({ name }) => name === wanted)?.conditionalFormats ?? [];
    return [...new Set(rules.flatMap(({ format }) => format.fill ?? []))];
  }, sheet);
}

function pixelsOf(page: Page, colour: string): Promise<number> {
  return page.evaluate((wanted) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".grid canvas")];
    const [canvas] = canvases.sort((one, other) => other.width - one.width);
    const context = canvas?.getContext("2d");
    if (canvas === undefined || !context) return -1;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const parts = [1, 3, 5].map((at) => parseInt(wanted.slice(at, at + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (parts.every((part, j) => data[i + j] === part)) count += 1;
    return count;
  }, colour);
}
