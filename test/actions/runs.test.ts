import { startRun, watchRuns, WorkbookError, type Run } from "#actions";

const nothingFound = { count: 0, cells: 0, problems: [] };
const undone = { done: true, kept: [] };

test("a run reaches whoever watches, and its end whoever asked for it", async () => {
  const seen: Run[] = [];
  const stop = watchRuns((run) => seen.push(run));
  await expect(startRun("undo", () => Promise.resolve(undone))).resolves.toBe(undone);
  expect(seen.map(({ task }) => task)).toEqual(["undo"]);
  stop();
});

test("who comes late is told of the latest run, who has left of none", async () => {
  await startRun("count", () => Promise.resolve(nothingFound));
  const seen: Run[] = [];
  watchRuns((run) => seen.push(run))();
  await startRun("undo", () => Promise.resolve(undone));
  expect(seen.map(({ task }) => task)).toEqual(["count"]);
});

test("who watches a run hears how far it is, until it leaves", async () => {
  const heard: number[] = [];
  let report: (part: number) => void = () => undefined;
  const stop = watchRuns((run) => {
    if (run.task !== "score") return;
    const leave = run.watchProgress((part) => {
      heard.push(part);
      if (part === 0.5) leave();
    });
  });
  await startRun("score", async ({ onProgress }) => {
    report = (part) => onProgress?.(part);
    await Promise.resolve();
    for (const part of [0.2, 0.5, 0.8]) report(part);
    return { done: false, problems: [], language: "en" };
  });
  expect(heard).toEqual([0.2, 0.5]);
  stop();
});

test("a run that is cancelled ends as its work ends it", async () => {
  const stop = watchRuns((run) => run.cancel());
  const ended = startRun("freeze", async ({ signal }) => {
    await new Promise<void>((resume) => setTimeout(resume, 0));
    if (signal?.aborted === true) throw new WorkbookError("cancelled", "");
    return { done: true, ...nothingFound };
  });
  await expect(ended).rejects.toMatchObject({ code: "cancelled" });
  stop();
});
