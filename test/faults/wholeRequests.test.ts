import { freezeForSharing, inspectWorkbook, scoreWorkbook, undoLastRun, WorkbookError } from "#actions";
import type { WorkbookErrorCode } from "#text";
import { workbookErrorText } from "#text";
import type { OpenWorkbook, RequestFailure } from "../../src/host";
import { openWorkbook } from "../../src/host";
import { withOurFunctions } from "../support/ourCalculator";
import { calculated, edit } from "../support/scoredBook";
import { smallModel } from "../support/smallTable";
import { told } from "./told";
import { userBook } from "./userBook";

const model = { ...smallModel, criteria: smallModel.criteria.slice(0, 2), groups: { now: 1, future: 1 } };
const score = () => scoreWorkbook({ language: "en", model, values: true });

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await userBook();
});

let workbook: OpenWorkbook;
async function reopen(): Promise<void> {
  workbook = await openWorkbook(bytes, { calculator: withOurFunctions() });
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
}
beforeEach(reopen);
afterEach(() => workbook.close());

const described = async () => {
  await calculated(workbook);
  return told(workbook.book);
};

const refusal = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** What is said when the n-th request from now on fails as a whole, and what became of the workbook. */
async function failing(act: () => Promise<unknown>, n: number, failure: RequestFailure) {
  workbook.faults.failRequestAt(workbook.traffic.requests + n, failure);
  const error = await refusal(act());
  if (!(error instanceof WorkbookError)) throw new Error(`request ${n}: ${String(error)}`);
  return error;
}

async function requestsOf(act: () => Promise<unknown>): Promise<number> {
  const from = workbook.traffic.requests;
  await act();
  return workbook.traffic.requests - from;
}

type Case = readonly [string, RequestFailure, WorkbookErrorCode];
const everywhere: readonly Case[] = [
  ["503 without a word", {}, "lost"],
  ["an answer that was lost", { done: true }, "lost"],
];
const once: readonly Case[] = [
  ["429, asked too often", { status: 429, code: "ActivityLimitReached" }, "busy"],
  ["an aborted request", { status: 500, code: "RequestAborted" }, "busy"],
  ["a service that is not available", { status: 503, code: "ServiceNotAvailable" }, "busy"],
  ["a session that ran out", { status: 408, code: "InvalidOrTimedOutSession" }, "lost"],
];

test.each(once)("%s is told as such by whatever was asked for", async (_name, failure, code) => {
  await edit(workbook, (sheet) => (sheet.getRange("R3").formulas = [["=GTMSCORE(C3:D3)"]]));
  const before = await described();
  for (const act of [() => inspectWorkbook({ language: "en" }), freezeForSharing, score]) {
    const error = await failing(act, 1, failure);
    expect([error.code, error.state]).toEqual([code, "untouched"]);
  }
  expect(await described()).toEqual(before);
});

describe.each(everywhere)("%s", (_name, failure, code) => {
  test("whichever request of a run it meets, the error is true, nothing is left behind, and the next run is whole", async () => {
    const before = await described();
    const count = await requestsOf(score);
    const after = await described();
    await undoLastRun();
    for (let n = 1; n <= count; n++) {
      workbook.close();
      await reopen();
      const error = await failing(score, n, failure);
      const writes = n === count && failure.done === true;
      expect([n, error.code, error.state]).toEqual([n, code, writes ? "restored" : "untouched"]);
      const left = await described();
      // What cells looked like that were blank and are blank again is not put back.
      if (writes) expect(left.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
      else expect(left).toEqual(before);
      await score();
      expect((await described()).sheets.map(({ cells }) => cells)).toEqual(after.sheets.map(({ cells }) => cells));
    }
  });

  test("whichever request of an undo it meets, it can be asked for again", async () => {
    const before = await described();
    await score();
    const count = await requestsOf(undoLastRun);
    for (let n = 1; n <= count; n++) {
      await score();
      const error = await failing(undoLastRun, n, failure);
      const writes = n === count && failure.done === true;
      expect([n, error.code, error.state]).toEqual([n, code, writes ? "partial" : "untouched"]);
      await undoLastRun();
      expect((await described()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    }
  });
});

test("what keeps failing while it is being put back is said to be left behind, in both languages", async () => {
  const count = await requestsOf(score);
  await undoLastRun();
  const last = workbook.traffic.requests + count;
  workbook.faults.failRequestAt(last, { done: true });
  workbook.faults.failRequestAt(last + 1, {});
  const error = await refusal(score());
  expect(error).toMatchObject({ code: "lost", state: "partial" });
  const words = (["en", "zh"] as const).map((language) => workbookErrorText(error as WorkbookError, language));
  expect(words.map(({ why, todo }) => [why, todo])).toEqual([
    [
      "the connection to Excel was lost",
      "Reload the page or reopen the workbook and try again. Part of what was written could not be put back; use Excel's Undo or close without saving.",
    ],
    ["与 Excel 的连接已断开", "请刷新页面或重新打开工作簿后重试。部分已写入的内容未能恢复；请使用撤销，或不保存关闭。"],
  ]);
});
