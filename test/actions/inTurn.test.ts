import { inTurn } from "../../src/actions/inTurn";

test("the second task starts when the first has ended, also when it failed", async () => {
  const log: string[] = [];
  const first = inTurn(async () => {
    log.push("first starts");
    await new Promise((go) => setTimeout(go, 5));
    log.push("first ends");
    throw new Error("refused");
  });
  const second = inTurn(() => {
    log.push("second");
    return Promise.resolve(2);
  });
  await expect(first).rejects.toThrow("refused");
  await expect(second).resolves.toBe(2);
  expect(log).toEqual(["first starts", "first ends", "second"]);
});
