import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";
import { openXlsx } from "../../src/host/xlsx";
import { calculated } from "../support/scoredBook";
import type { Scenario } from "./scenarios";
import { told } from "./told";

export type Described = ReturnType<typeof told>;

/** A scenario done without any fault: what there was before and after, and how many of Excel's actions it took. */
export interface Undisturbed {
  readonly before: Described;
  readonly after: Described;
  readonly actions: number;
  readonly outcome: unknown;
}

/** What became of a workbook in which an action failed. */
export interface Broken {
  readonly error: unknown;
  /** After the failure. */
  readonly left: Described;
  /** As a file that is opened again shows it, where that was asked for. */
  readonly saved?: Described;
  /** After doing the same once more. */
  readonly again: Described;
}

async function openFor(scenario: Scenario): Promise<OpenWorkbook> {
  const calculator = scenario.calculator?.();
  const workbook = await openWorkbook(await scenario.bytes(), calculator === undefined ? {} : { calculator });
  Object.assign(globalThis, {
    Excel: workbook.Excel,
    Office: workbook.Office,
    OfficeExtension: workbook.OfficeExtension,
  });
  await scenario.before?.();
  return workbook;
}

/** What the workbook holds once it is calculated. */
async function described(workbook: OpenWorkbook): Promise<Described> {
  await calculated(workbook);
  return told(workbook.book);
}

export async function undisturbed(scenario: Scenario): Promise<Undisturbed> {
  const workbook = await openFor(scenario);
  const before = await described(workbook);
  const from = workbook.traffic.actions;
  const outcome = await scenario.act();
  const actions = workbook.traffic.actions - from;
  const after = await described(workbook);
  workbook.close();
  return { before, after, actions, outcome };
}

/** Which actions of the session fail, counted from the scenario's first, each with its code. */
export type Failing = ReadonlyMap<number, string>;

export async function broken(scenario: Scenario, failing: Failing, save = false): Promise<Broken> {
  const workbook = await openFor(scenario);
  const from = (await described(workbook), workbook.traffic.actions);
  // The host's own switch breaks one action only.
  workbook.faults.takeFailure = (action) => failing.get(action - from) ?? null;
  const error = await scenario.act().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  workbook.faults.takeFailure = () => null;
  const left = await described(workbook);
  const saved = save ? told(await openXlsx(await workbook.save())) : undefined;
  await scenario.act();
  const again = await described(workbook);
  workbook.close();
  return { error, left, again, ...(saved === undefined ? {} : { saved }) };
}
