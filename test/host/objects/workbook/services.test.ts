import { openBook } from "../../../support/openBook";

test("a page is told that its pane is shown, hidden and shown again", async () => {
  const { Office } = await openBook();
  const { _getState: state } = Office.addin as unknown as { _getState(): Promise<string> };
  const states = [await state()];
  await Office.addin.hide();
  states.push(await state());
  await Office.addin.showAsTaskpane();
  states.push(await state());
  expect(states).toEqual(["Visible", "Background", "Visible"]);
});
