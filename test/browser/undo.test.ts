import { wcagViolations } from "../support/axe";
import type { PlaygroundOptions } from "../support/playground";
import { tellStories, type Story } from "./story";

const open = tellStories();

const surfaces: readonly (readonly [
  string,
  PlaygroundOptions,
  Readonly<Record<"score" | "undo" | "close", string>> & Readonly<Record<"scored" | "undone", RegExp>>,
])[] = [
  [
    "in English",
    {},
    {
      score: "Score industries",
      undo: "Undo last run",
      scored: /^94 industries scored/,
      undone: /^Undone\./,
      close: "Close",
    },
  ],
  [
    "in Chinese, dark and 320 pixels wide",
    { language: "zh", dark: true, width: 320 },
    { score: "行业评分", undo: "撤销上次运行", scored: /^已评分/, undone: /^已撤销。/, close: "关闭" },
  ],
];

describe.each(surfaces)("%s", (name, options, words) => {
  let story: Story;
  const picture = (what: string): Promise<void> => story.panePicture(`undo-${name.split(",")[0]}-${what}`);

  beforeAll(async () => {
    story = await open(options);
    await story.pane.locator("[data-tier]").first().waitFor();
    await story.button(words.score).click();
    await story.says(words.scored);
  });

  test("where cells moved since, it says to where, and leaves them alone", async () => {
    await story.fault(({ user, book }) => void user.insertColumns(book.sheets[0]?.id ?? "", 0, 1));
    await story.button(words.undo).click();
    const bar = story.pane
      .locator(".fui-MessageBar")
      .filter({ hasText: words.undo === "Undo last run" ? "Could not undo" : "无法撤销" });
    await bar.waitFor();
    await picture("moved");
    expect(await story.pane.getByText(words.undone).count()).toBe(0);
    expect(await wcagViolations(story.pane)).toEqual([]);
    await story.button(words.close).click();
    await story.fault(({ user, book }) => void user.deleteColumns(book.sheets[0]?.id ?? "", 0, 1));
  });

  test("what was typed since stays, and it says where", async () => {
    await story.fault(({ user, book }) => {
      const [sheet] = book.sheets;
      const [column = 0, header = 0] = (sheet?.cells ?? []).flatMap((row, i) => {
        const at = row.findIndex((cell) => cell?.value === "Score" || cell?.value === "得分");
        return at < 0 ? [] : [at, i];
      });
      return user.type(sheet?.id ?? "", header + 2, column, "7.5");
    });
    await story.button(words.undo).click();
    await story.says(words.undone);
    await picture("kept");
    expect(await story.pane.locator("[data-run]").innerText()).toMatch(/'!\w+\d/);
    expect(await wcagViolations(story.pane)).toEqual([]);
  });
});
