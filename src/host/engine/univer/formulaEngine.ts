import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IAllRuntimeData, IFormulaDatasetConfig } from "@univerjs/engine-formula";
import {
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFunctionService,
  Interpreter,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { ENGINE_COLUMNS, ENGINE_ROWS } from "./engineText";
import { replacements } from "./functions";
import { patchReferences } from "./patchReferences";

/** Univer's formula engine alone: no sheets plugin, no commands, no rendering. */
export interface FormulaEngine {
  hasFunction(name: string): boolean;
  run(unit: string, dataset: IFormulaDatasetConfig): Promise<IAllRuntimeData>;
  dispose(): void;
}

export function openFormulaEngine(): FormulaEngine {
  patchReferences();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.SILENT,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: replacements });
  // Plugins only wake up once there is a workbook; the cells themselves are handed over with each run.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "unused", sheetOrder: [], sheets: {} });
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  const calculation = injector.get(ICalculateFormulaService);
  const config = injector.get(IFormulaCurrentConfigService);
  config.getSheetRowColumnCount = () => ({ rowCount: ENGINE_ROWS, columnCount: ENGINE_COLUMNS });
  guardInterpreter(injector.get(Interpreter));
  return {
    hasFunction: (name) => functions.hasExecutor(name),
    run: (unit, dataset) => {
      config.setExecuteUnitId(unit);
      return run(calculation, dataset);
    },
    dispose: () => univer.dispose(),
  };
}

/** The service drops its own promise, so a failure inside would end the process and leave us waiting. */
interface Steps {
  _executeStep(): Promise<unknown>;
}

function run(calculation: ICalculateFormulaService, dataset: IFormulaDatasetConfig): Promise<IAllRuntimeData> {
  const steps = calculation as unknown as Steps;
  const step = (Object.getPrototypeOf(calculation) as Steps)._executeStep;
  return new Promise((resolve, reject) => {
    steps._executeStep = () => step.call(calculation).catch(reject);
    const listening = calculation.executionCompleteListener$.subscribe((results) => {
      listening.unsubscribe();
      // The service empties its maps right after this call; only what they hold stays.
      resolve({ ...results });
    });
    calculation.execute(dataset).catch(reject);
  });
}

/** A function that throws gives #VALUE! in its cell, as in Excel. */
function guardInterpreter(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = (node) => executeAsync(node).catch(() => ErrorValueObject.create(ErrorType.VALUE));
}
