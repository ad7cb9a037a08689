import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

/** Where the comments of the sample's sheet stand, what they say, and what was answered. */
const threads = (page: SamplePage) =>
  page.workbook.Excel.run(async (context) => {
    const list = context.workbook.worksheets
      .getItem("Comments")
      .comments.load("items/content,items/resolved,items/replies/items/content");
    await context.sync();
    const places = list.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return list.items.map(({ content, resolved, replies }, index) => ({
      at: places[index]?.address,
      content,
      resolved,
      replies: replies.items.map((reply) => reply.content),
    }));
  });

const thread = (at: string, content: string, replies: string[] = [], resolved = false) => ({
  at: `Comments!${at}`,
  content,
  resolved,
  replies,
});

/** Folder 12-comments-and-notes. */
export const comments: readonly Sample[] = [
  {
    path: "12-comments-and-notes/comment-basics.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("add-comment-to-selected-cell");
      await page.press("add-comment-to-cell");
      expect(await threads(page)).toEqual([
        thread("A1", "TODO: add headers here."),
        thread("A2", "TODO: add data."),
      ]);
      await page.press("get-comment-metadata");
      expect(page.said).toHaveLength(1);
      expect(page.said[0]).toBe(`${new Date().toDateString()}: Excel User (user@example.com)`);
      await page.press("edit-comment");
      await page.press("delete-comment");
      expect(await threads(page)).toEqual([thread("A1", "PLEASE add headers here.")]);
      expect(await page.pressRefused("delete-comment")).toContain("ItemNotFound");
    },
  },
  {
    path: "12-comments-and-notes/comment-mentions.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("add-comment-with-mention");
      expect(await threads(page)).toEqual([thread("A1", "@Kate Kristensen -  Can you take a look?")]);
      const [comment] = page.workbook.book.sheets.flatMap((sheet) => sheet.comments);
      expect(comment?.mentions).toEqual([{ email: "kakri@contoso.com", id: 0, name: "Kate Kristensen" }]);
      expect(comment?.richContent).toBe('<at id="0">Kate Kristensen</at> -  Can you take a look?');
    },
  },
  {
    path: "12-comments-and-notes/comment-replies.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("add-first-comment-reply");
      await page.press("add-second-comment-reply");
      const second = "You can do it. Believe in yourself!";
      expect(await threads(page)).toEqual([
        thread("A1", "TODO: add data.", ["Add content to this worksheet.", second]),
      ]);
      await page.press("get-comment-reply-metadata");
      expect(page.said).toEqual([`Latest reply: ${new Date().toDateString()}: Excel User user@example.com)`]);
      await page.press("edit-comment-reply");
      expect(await threads(page)).toEqual([
        thread("A1", "TODO: add data.", ["Add content to this worksheet. Please!", second]),
      ]);
      await page.press("delete-comment-reply");
      expect(await threads(page)).toEqual([thread("A1", "TODO: add data.", [second])]);
    },
  },
  {
    path: "12-comments-and-notes/comment-resolution.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("add-comment");
      await page.press("resolve-comment");
      expect(await threads(page)).toEqual([thread("A1", "TODO: add data.", [], true)]);
      await page.press("reopen-comment");
      expect(await threads(page)).toEqual([thread("A1", "TODO: add data.")]);
    },
  },
];
