import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";
import { listen, settled } from "../support/events";
import { openBook } from "../support/openBook";

// Rules of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments and of the reference pages of Comment and CommentReply

const run = <T>({ Excel }: OpenWorkbook, work: (context: Excel.RequestContext) => Promise<T>) => Excel.run(work);

/** A comment on B2 with one reply. */
async function withThread(): Promise<OpenWorkbook> {
  const workbook = await openBook(undefined, { author: "Ann", authorEmail: "ann@example.com" });
  await run(workbook, async (context) => {
    const comment = context.workbook.comments.add("Sheet1!B2", "Is this <right>?");
    comment.replies.add("It is.");
    await context.sync();
  });
  return workbook;
}

test("a comment has its author, its time and its cell, and is found by cell, id and reply", async () => {
  const workbook = await withThread();
  await run(workbook, async (context) => {
    const { comments } = context.workbook;
    const comment = comments.getItemByCell("Sheet1!B2").load();
    const [reply, place] = [comment.replies.getItemAt(0).load(), comment.getLocation().load("address")];
    await context.sync();
    expect(comment).toMatchObject({ content: "Is this <right>?", authorName: "Ann", authorEmail: "ann@example.com" });
    expect([comment.resolved, comment.contentType, place.address]).toEqual([false, "Plain", "Sheet1!B2"]);
    expect(Math.abs(Date.now() - comment.creationDate.getTime())).toBeLessThan(60000);
    const [same, parent] = [comments.getItem(comment.id).load("id"), comments.getItemByReplyId(reply.id).load("id")];
    await context.sync();
    expect([same.id, parent.id]).toEqual([comment.id, comment.id]);
  });
});

test.each<[string, string, (sheet: Excel.Worksheet, book: Excel.Workbook) => unknown]>([
  ["several cells", "InvalidArgument", (sheet) => sheet.comments.add("A1:A2", "x")],
  ["a workbook's comment without its sheet", "InvalidArgument", (_sheet, book) => book.comments.add("A1", "x")],
  ["no text", "InvalidArgument", (sheet) => sheet.comments.add("A1", "")],
  ["a cell without a comment", "ItemNotFound", (sheet) => sheet.comments.getItemByCell("Sheet1!C9").delete()],
  ["an unknown id", "ItemNotFound", (sheet) => sheet.comments.getItem("{0}").delete()],
])("%s: %s", async (_what, code, work) => {
  const workbook = await withThread();
  const refused = run(workbook, async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test("a mention is read as a name, and kept with its address", async () => {
  const workbook = await withThread();
  await run(workbook, async (context) => {
    const comment = context.workbook.comments.getItemByCell("Sheet1!B2");
    const mentions = [{ email: "bo@example.com", id: 0, name: "Bo" }];
    comment.updateMentions({ mentions, richContent: 'Ask <at id="0">Bo</at>.' });
    comment.load("content,richContent,mentions,contentType");
    await context.sync();
    expect(comment.content).toBe("Ask @Bo.");
    expect(comment.richContent).toBe('Ask <at id="0">Bo</at>.');
    expect([comment.mentions, comment.contentType]).toEqual([mentions, "Mention"]);
  });
});

test("a comment follows its cell, and goes with it", async () => {
  const workbook = await withThread();
  const cells = () => workbook.book.sheets[0]?.comments.map(({ row, column }) => [row, column]);
  await workbook.user.insertRows("s1", 0, 2);
  await workbook.user.insertColumns("s1", 0, 1);
  expect(cells()).toEqual([[3, 2]]);
  await workbook.user.deleteRows("s1", 3, 1);
  expect(cells()).toEqual([]);
});

test("comments that come, change and go are told, with what changed", async () => {
  const workbook = await withThread();
  const heard = await listen(workbook, {
    added: (on, { workbook: book }) => book.comments.onAdded.add(on),
    changed: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").comments.onChanged.add(on),
    deleted: (on, { workbook: book }) => book.comments.onDeleted.add(on),
  });
  await run(workbook, async (context) => {
    const { comments } = context.workbook;
    comments.add("Sheet1!D4", "New");
    const first = comments.getItemAt(0);
    first.content = "Edited";
    first.resolved = true;
    first.resolved = false;
    first.replies.add("Again");
    first.replies.getItemAt(0).content = "It was.";
    first.replies.getItemAt(1).delete();
    first.delete();
    await context.sync();
  });
  expect((await settled(heard, 8)).map(({ on, changeType }) => [on, changeType])).toEqual([
    ["added", undefined],
    ["changed", "CommentEdited"],
    ["changed", "CommentResolved"],
    ["changed", "CommentReopened"],
    ["changed", "ReplyAdded"],
    ["changed", "ReplyEdited"],
    ["changed", "ReplyDeleted"],
    ["deleted", undefined],
  ]);
});

test("the file keeps threads, and shows older programs a note in the place of each", async () => {
  const workbook = await withThread();
  const bytes = await workbook.save();
  const again = await openWorkbook(bytes);
  const threads = ({ book }: OpenWorkbook) => book.sheets.map(({ comments }) => comments);
  expect(threads(again)).toEqual(threads(workbook));
  await run(again, async (context) => {
    context.workbook.comments.getItemAt(0).delete();
    await context.sync();
  });
  const without = await openWorkbook(await again.save());
  expect(threads(without)).toEqual([[]]);
  without.close();
  again.close();
});
