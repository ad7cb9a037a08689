import { tellStories, type Story } from "./story";

const open = tellStories();

let story: Story;

/** What has the keyboard in the pane: what a screen reader calls it, whether it is in sight, and whether one sees that it has it. */
interface Focused {
  readonly name: string;
  readonly inSight: boolean;
  readonly marked: boolean;
}

function focused(): Promise<Focused> {
  return story.pane.evaluate(() => {
    const on = document.activeElement;
    if (!(on instanceof HTMLElement) || on === document.body) return { name: "", inSight: false, marked: false };
    const box = on.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
    const top = document.elementFromPoint(x, y);
    const drawn = (style: CSSStyleDeclaration): boolean =>
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== "none" ||
      (style.content !== "none" && parseFloat(style.borderTopWidth) > 0);
    const around = [
      on,
      on.parentElement ?? on,
      on.nextElementSibling ?? on,
      on.parentElement?.nextElementSibling ?? on,
    ];
    const marked = around.some((one) =>
      [getComputedStyle(one), getComputedStyle(one, "::after"), getComputedStyle(one, "::before")].some(drawn),
    );
    const name = (on.getAttribute("aria-label") ?? on.innerText).trim();
    return { name, inSight: top !== null && (on.contains(top) || top.contains(on)), marked };
  });
}

/** Presses a key until what has the focus is called so; every stop on the way must be in sight and marked. */
async function go(key: string, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    await story.page.keyboard.press(key);
    await story.page.waitForTimeout(30);
    const at = await focused();
    seen.push(at.name.slice(0, 30));
    // Between the page and the frame the focus passes through what is not of the pane.
    if (at.name === "") continue;
    expect(at).toEqual({ name: at.name, inSight: true, marked: true });
    if (typeof name === "string" ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`${key} does not lead to ${String(name)}, only to ${seen.join(" | ")}.`);
}

beforeAll(async () => {
  story = await open({ language: "zh", dark: true, width: 320, viewport: { width: 1100, height: 760 } });
  await story.pane.locator("[data-tier]").first().waitFor();
  await story.pane.evaluate(() => window.focus());
});

test("in Chinese, dark and 320 pixels wide the score button is a few tabs away, and Enter scores", async () => {
  await story.panePicture("keyboard-1-opened");
  await go("Tab", "更改");
  await go("Tab", "更多");
  await go("Tab", "行业评分");
  await story.panePicture("keyboard-2-button");
  await story.page.keyboard.press("Enter");
  await story.says(/^已评分 \d+ 个行业$/);
  expect((await focused()).name).toBe("行业评分");
});

test("the views are reached by arrows", async () => {
  await go("Tab", "撤销上次运行");
  await go("Tab", "结果");
  await go("ArrowRight", "数据");
  await go("ArrowRight", "模型");
  await story.page.keyboard.press("Enter");
  await story.pane.locator('[data-view="model"]').waitFor();
  await story.panePicture("keyboard-3-model");
  await go("ArrowLeft", "结果");
  await story.page.keyboard.press("Enter");
});

test("in the list arrows walk through the rows, Enter opens one, and its reason is the sheet's", async () => {
  await go("Tab", /排名第 1/);
  await go("ArrowDown", /排名第 2/);
  await go("ArrowDown", /排名第 3/);
  await story.page.keyboard.press("Enter");
  const why = await story.pane.locator("[data-why]").innerText();
  await story.panePicture("keyboard-4-row");
  const place = /A(\d+)/.exec(await story.selected(/!A\d+/))?.[1] ?? "";
  const header = (await story.values("行业数据")).find((row) => row.includes("等级")) ?? [];
  const column = String.fromCharCode(65 + header.indexOf("等级") + 1);
  expect(why).toBe(await story.cellText("行业数据", `${column}${place}`));
});

test("the menu opens by Enter, closes by Escape, and gives the focus back", async () => {
  await go("Shift+Tab", "更多");
  await story.page.keyboard.press("Enter");
  await story.pane.locator('[role="menu"]').waitFor();
  await story.panePicture("keyboard-5-menu");
  await story.page.keyboard.press("Escape");
  await story.page.waitForTimeout(200);
  expect((await focused()).name).toBe("更多");
});

test("nothing needs to be scrolled sideways", async () => {
  for (const view of ["results", "data", "model", "budget"] as const) {
    await story.view(view);
    await story.page.waitForTimeout(200);
    expect(await story.pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
