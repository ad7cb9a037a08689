import { publishRun, watchRuns, type Run } from "#actions";

const run = (language: "en" | "zh"): Run => ({
  task: "score",
  ended: Promise.resolve({ done: false, problems: [], language }),
});

test("a run reaches whoever watches, and its end whoever asked for it", async () => {
  const seen: Run[] = [];
  const stop = watchRuns((one) => seen.push(one));
  const first = run("en");
  expect(publishRun(first)).toBe(first.ended);
  expect(seen).toEqual([first]);
  stop();
});

test("who comes late is told of the latest run, who has left of none", () => {
  const latest = run("zh");
  void publishRun(latest);
  const seen: Run[] = [];
  watchRuns((one) => seen.push(one))();
  void publishRun(run("en"));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toBe(latest);
});
