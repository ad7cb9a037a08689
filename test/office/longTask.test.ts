import { untilCancelled } from "../../src/office/longTask";

const never = new Promise<never>(() => undefined);

test("a reading that Excel keeps back ends when the user cancels", async () => {
  const task = new AbortController();
  const reading = untilCancelled(never, { signal: task.signal });
  task.abort();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
});

test("a task that was cancelled before does not wait either", async () => {
  await expect(untilCancelled(never, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
});

test("a reading that is not cancelled ends as it ends", async () => {
  const { signal } = new AbortController();
  await expect(untilCancelled(Promise.resolve("cells"), { signal })).resolves.toBe("cells");
  await expect(untilCancelled(Promise.reject(new Error("refused")), { signal })).rejects.toThrow("refused");
  await expect(untilCancelled(Promise.resolve(1), {})).resolves.toBe(1);
});
