import { openSheet } from "../../support/openBookSheet";
import { openBook } from "../../support/openBook";

interface Answer {
  id: number;
  message: { statusCode: number; body: string };
}

interface Bridge {
  onMessageFromHost: (text: string) => void;
  sendMessageToHost(text: string): void;
}

/** Sends a batch of our own making over the client's bridge, and gives the body of the answer. */
async function send(actions: object[], objectPaths: Record<string, object>): Promise<Record<string, unknown>> {
  const { window } = await openBook();
  const bridge = window["_richApiNativeBridge"] as Bridge;
  const answer = new Promise<Answer>((resolve) => {
    bridge.onMessageFromHost = (text) => {
      const message = JSON.parse(text) as Answer;
      // The client has asked things of its own when it started.
      if (message.id === 99) resolve(message);
    };
  });
  const body = { Actions: actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, ...objectPaths } };
  bridge.sendMessageToHost(JSON.stringify({ id: 99, type: 1, flags: 0, message: { url: "ProcessQuery", body } }));
  const { message } = await answer;
  return JSON.parse(message.body) as Record<string, unknown>;
}

test.each<[string, object, Record<string, object>, string]>([
  ["an action", { Id: 5, ActionType: 8, ObjectPathId: 1, Name: "" }, {}, "ActionType 8"],
  [
    "a kind of path",
    { Id: 5, ActionType: 1, ObjectPathId: 2, Name: "" },
    { 2: { Id: 2, ObjectPathType: 9, Name: "", ParentObjectPathId: 1 } },
    "ObjectPathType 9",
  ],
  [
    "a type",
    { Id: 5, ActionType: 1, ObjectPathId: 2, Name: "" },
    { 2: { Id: 2, ObjectPathType: 2, Name: "Microsoft.Other" } },
    "Microsoft.Other",
  ],
])("%s that the host does not know fails with its name", async (_what, action, paths, name) => {
  expect(await send([action], paths)).toMatchObject({
    Results: [],
    Error: { Code: "NotEmulatedError", Message: `NotEmulatedError: ${name}`, ActionIndex: 0 },
  });
});

test("a path that was not sent is InvalidObjectPath, an unknown reference InvalidReference", async () => {
  const action = { Id: 5, ActionType: 1, ObjectPathId: 2, Name: "" };
  expect(await send([action], {})).toMatchObject({ Error: { Code: "InvalidObjectPath" } });
  const reference = { 2: { Id: 2, ObjectPathType: 6, Name: "77" } };
  expect(await send([action], reference)).toMatchObject({ Error: { Code: "InvalidReference" } });
});

test("references are given back when a run ends", async () => {
  const { run, Excel } = await openSheet([[1]]);
  await run(async (sheet, context) => {
    sheet.getRange("A1").load("values");
    await context.sync();
  });
  await run((_sheet, context) => context.sync());
  const context = new Excel.RequestContext();
  const root = context.workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> };
  const count = root._GetReferenceCount();
  await context.sync();
  expect(count.value).toBe(0);
});

test("objects inside an argument are found", async () => {
  const { run } = await openSheet([["a"], ["b"]]);
  await run(async (sheet, context) => {
    const source = sheet.getRange("A1:A2") as unknown as string;
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    const validation = sheet.getRange("C1").dataValidation.load("rule");
    await context.sync();
    expect(validation.rule.list?.source).toBe("=Sheet1!$A$1:$A$2");
  });
});
