/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { NumberField } from "../../../src/taskpane/fields/NumberField";
import { renderPane } from "../../support/paneDom";

const taken: number[] = [];
beforeEach(() => taken.splice(0));

function Held({ step, start = 1200 }: { step?: number; start?: number }) {
  const [value, setValue] = useState(start);
  const change = (next: number): void => {
    taken.push(next);
    setValue(next);
  };
  return (
    <>
      <NumberField
        label="Weight"
        language="en"
        value={value}
        min={0}
        onChange={change}
        {...(step === undefined ? {} : { step })}
      />
      <button onClick={() => setValue(5)}>elsewhere</button>
    </>
  );
}

const field = (): HTMLInputElement => screen.getByRole("textbox", { name: "Weight" });

async function typed(text: string): Promise<void> {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

test("what is typed stays as typed until the field is left, and is shown anew then", async () => {
  renderPane(<Held />);
  await typed("1.5万");
  expect(field().value).toBe("1.5万");
  expect(taken).toEqual([]);
  await userEvent.tab();
  expect(taken).toEqual([15000]);
  expect(field().value).toBe("15,000");
});

test("Enter takes the number", async () => {
  renderPane(<Held />);
  await typed("7{Enter}");
  expect(taken).toEqual([7]);
});

test("what is no number stays in the field with the reason, and is never handed on", async () => {
  renderPane(<Held />);
  await typed("many{Enter}");
  expect(field().value).toBe("many");
  expect(screen.getByText(/“many” is not a number/)).toBeTruthy();
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(taken).toEqual([]);
});

test("Escape gives the old number back", async () => {
  renderPane(<Held />);
  await typed("-3{Enter}");
  expect(screen.getByText("Type 0 or more.")).toBeTruthy();
  await userEvent.type(field(), "{Escape}");
  expect(field().value).toBe("1,200");
  expect(screen.queryByText("Type 0 or more.")).toBeNull();
});

test("a number that changed elsewhere wins over a refused one", async () => {
  renderPane(<Held />);
  await typed("many");
  await userEvent.click(screen.getByText("elsewhere"));
  expect(field().value).toBe("5");
});

test("arrow keys step, and stop at the limit", async () => {
  renderPane(<Held step={2} start={3} />);
  await userEvent.type(field(), "{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(taken).toEqual([5, 3, 1, 0]);
});

test("leaving an untouched field changes nothing, however long its number", async () => {
  renderPane(<Held start={1 / 3} />);
  await userEvent.click(field());
  await userEvent.tab();
  expect(taken).toEqual([]);
});
