import { inSlices, WorkbookError } from "../../src/office";

/** Work of so many steps, each of which keeps the processor busy for so many milliseconds. */
function* busy(steps: number, milliseconds: number): Generator<number, string> {
  for (let i = 0; i < steps; i++) {
    const until = Date.now() + milliseconds;
    while (Date.now() < until);
    yield (i + 1) / steps;
  }
  return "done";
}

test("work in slices gives what the work gives, and lets others run in between", async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 1);
  expect(await inSlices(busy(40, 5))).toBe("done");
  clearInterval(others);
  expect(turns).toBeGreaterThan(1);
});

test("progress never falls", async () => {
  const parts: number[] = [];
  await inSlices(busy(30, 5), { onProgress: (part) => parts.push(part) });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});

test("a cancelled task ends before its next slice", async () => {
  const stop = new AbortController();
  const work = inSlices(busy(1000, 5), { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(work).rejects.toThrow(WorkbookError);
  await expect(work).rejects.toMatchObject({ code: "cancelled", state: "untouched" });
});

test("what the work throws comes through", async () => {
  // eslint-disable-next-line require-yield
  const failing = function* (): Generator<number, never> {
    throw new RangeError("no row 7");
  };
  await expect(inSlices(failing())).rejects.toThrow("no row 7");
});
