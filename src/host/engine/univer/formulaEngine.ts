import { LocaleType, LogLevel, Styles, Univer, UniverInstanceType } from "@univerjs/core";
import type {
  BaseFunction,
  FunctionVariantType,
  IAllRuntimeData,
  IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
  generateAstNode,
} from "@univerjs/engine-formula";
import { ENGINE_COLUMNS, ENGINE_ROWS } from "./engineText";
import { replacements } from "./functions";
import { patchLiterals } from "./literals";
import { patchReferences } from "./patchReferences";

/** All books bear this name in turn: one calculation is over, and its caches are empty, before the next begins. */
export const UNIT = "book";

/** A formula in the engine's words, and where it stands. */
export interface EngineFormula {
  sheetName: string;
  row: number;
  column: number;
  text: string;
  /** Formulas with the same pattern are one formula, each in its own row. */
  pattern: string;
}

/** A sheet's cells in the engine's form, and every name that means it. */
export interface EngineData {
  sheets: NonNullable<IFormulaDatasetConfig["allUnitData"]>[string];
  names: Record<string, string>;
}

/** Univer's parser, interpreter and functions alone: no sheets plugin, no commands, no order of its own. */
export interface FormulaEngine {
  hasFunction(name: string): boolean;
  /** Makes known a function of our own or of an add-in; the same name takes the place of the one before. */
  register(executor: BaseFunction): void;
  /** Calculates the formulas one after the other, in the given order. */
  run(data: EngineData, formulas: readonly EngineFormula[]): Promise<IAllRuntimeData>;
  dispose(): void;
}

/** Parsed formulas are kept for the whole process and hold on to the engine that parsed them: each has its own. */
let opened = 0;

export function openFormulaEngine(): FormulaEngine {
  patchReferences();
  patchLiterals();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    logLevel: LogLevel.SILENT,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: replacements });
  // Plugins only wake up once there is a workbook; the cells themselves are handed over with each run.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "unused", sheetOrder: [], sheets: {} });
  const services = servicesOf(univer);
  services.config.getSheetRowColumnCount = () => ({ rowCount: ENGINE_ROWS, columnCount: ENGINE_COLUMNS });
  services.config.setExecuteUnitId(UNIT);
  const trees = `${UNIT}${++opened}:`;
  return {
    hasFunction: (name) => services.functions.hasExecutor(name),
    register: (executor) => services.functions.registerExecutors(executor),
    run: (data, formulas) => run(services, data, formulas, trees),
    dispose: () => univer.dispose(),
  };
}

type Services = ReturnType<typeof servicesOf>;

function servicesOf(univer: Univer) {
  const injector = univer.__getInjector();
  return {
    functions: injector.get(IFunctionService),
    config: injector.get(IFormulaCurrentConfigService),
    runtime: injector.get(IFormulaRuntimeService),
    lexer: injector.get(Lexer),
    parser: injector.get(AstTreeBuilder),
    interpreter: injector.get(Interpreter),
  };
}

async function run(
  services: Services,
  data: EngineData,
  formulas: readonly EngineFormula[],
  trees: string,
): Promise<IAllRuntimeData> {
  const { config, runtime } = services;
  config.load(datasetOf(data));
  runtime.reset();
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const first = new Map<string, EngineFormula>();
  for (const formula of formulas) {
    const parsed = first.get(formula.pattern) ?? formula;
    first.set(formula.pattern, parsed);
    runtime.setCurrent(formula.row, formula.column, ENGINE_ROWS, ENGINE_COLUMNS, formula.sheetName, UNIT);
    const value = evaluate(services, parsed.text, formula.row - parsed.row, trees);
    runtime.setRuntimeData(value instanceof Promise ? await value : value);
  }
  // The runtime lets go of these maps when it is reset; it does not empty them.
  const results = runtime.getAllRuntimeData();
  runtime.reset();
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  return results;
}

/** What cannot be read is #NAME?; a function that throws gives #VALUE! in its cell, as in Excel. */
function evaluate(
  services: Services,
  text: string,
  rowsBelow: number,
  trees: string,
): FunctionVariantType | Promise<FunctionVariantType> {
  const { lexer, parser, config, interpreter } = services;
  const failed = () => ErrorValueObject.create(ErrorType.VALUE);
  const node = attempt(() => generateAstNode(trees, text, lexer, parser, config));
  if (!node) return ErrorValueObject.create(ErrorType.NAME);
  const data = { node, refOffsetX: 0, refOffsetY: rowsBelow };
  if (interpreter.checkAsyncNode(node))
    return interpreter
      .executeAsync(data)
      .catch(failed)
      .finally(() => node.resetCalculationState());
  const value = attempt(() => interpreter.execute(data)) ?? failed();
  // A formula of thousands of terms is deeper than the stack, here as well.
  attempt(() => node.resetCalculationState());
  return value;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const datasetOf = ({ sheets, names }: EngineData): IFormulaDatasetConfig => ({
  formulaData: { [UNIT]: {} },
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  forceCalculate: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  allUnitData: { [UNIT]: sheets },
  unitStylesData: { [UNIT]: new Styles({}) },
  unitSheetNameMap: { [UNIT]: names },
});
