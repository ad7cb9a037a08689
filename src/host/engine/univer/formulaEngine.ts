import type { ICellData } from "@univerjs/core";
import { LocaleType, LogLevel, ObjectMatrix, Styles, Univer, UniverInstanceType } from "@univerjs/core";
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
import type { Outcome } from "./steps";
import { compile } from "./compile";
import { ENGINE_COLUMNS, ENGINE_ROWS } from "./engineText";
import { replacements } from "./functions";
import { isScalar } from "./functions/values";
import { patchLiterals } from "./literals";
import { patchReferences } from "./patchReferences";
import { resultData } from "./cellData";

/** All books bear this name in turn: one calculation is over, and its caches are empty, before the next begins. */
export const UNIT = "book";

/** A formula, and where it stands. */
export interface EngineFormula {
  sheetName: string;
  row: number;
  column: number;
  tree: EngineTree;
}

/** A formula in the engine's words. */
export interface EngineTree {
  text: string;
  /** The row for which the text is written. */
  row: number;
  /** Formulas with the same pattern are one formula, each in its own row. */
  pattern: string;
  /** It can be calculated for another row by moving its references. */
  movable: boolean;
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
  config.getSheetsInfo = () => sheetsOf(data);
  runtime.reset();
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  const parsed = new Map<string, Parsed>();
  for (const formula of formulas) {
    const { pattern } = formula.tree;
    const first = parsed.get(pattern) ?? parse(services, formula.tree, trees);
    parsed.set(pattern, first);
    runtime.setCurrent(formula.row, formula.column, ENGINE_ROWS, ENGINE_COLUMNS, formula.sheetName, UNIT);
    const value = first.calculate(formula.row - first.row);
    setResult(runtime, formula, value instanceof Promise ? await value : value);
  }
  for (const { forget } of parsed.values()) forget();
  // The runtime lets go of these maps when it is reset; it does not empty them.
  const results = runtime.getAllRuntimeData();
  runtime.reset();
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  return results;
}

/** A formula's tree, ready for every formula of the same pattern. */
interface Parsed {
  row: number;
  calculate(rowsBelow: number): Outcome | Promise<FunctionVariantType>;
  /** A tree outlives the calculation, and would keep the values it met. */
  forget(): void;
}

/** What cannot be read is #NAME?; a function that throws gives #VALUE! in its cell, as in Excel. */
function parse(services: Services, { text, row, movable }: EngineTree, trees: string): Parsed {
  const { lexer, parser, config, interpreter, runtime } = services;
  const failed = () => ErrorValueObject.create(ErrorType.VALUE);
  const node = attempt(() => generateAstNode(trees, text, lexer, parser, config));
  if (!node) return { row, calculate: () => ErrorValueObject.create(ErrorType.NAME), forget: () => undefined };
  // A formula of thousands of terms is deeper than the stack, here as well.
  const forget = () => void attempt(() => node.resetCalculationState());
  const compiled = movable ? attempt(() => compile(node, runtime)) : null;
  const steps = (rowsBelow: number) => ({ node, refOffsetX: 0, refOffsetY: rowsBelow });
  if (compiled) return { row, forget, calculate: (rowsBelow) => attempt(() => compiled(rowsBelow), failed) };
  const waits = interpreter.checkAsyncNode(node);
  const calculate = (rowsBelow: number) => {
    if (waits) return interpreter.executeAsync(steps(rowsBelow)).catch(failed).finally(forget);
    const value = attempt(() => interpreter.execute(steps(rowsBelow)), failed);
    forget();
    return value;
  };
  return { row, forget, calculate };
}

function attempt<T>(work: () => T): T | null;
function attempt<T>(work: () => T, otherwise: () => T): T;
function attempt<T>(work: () => T, otherwise?: () => T): T | null {
  try {
    return work();
  } catch {
    return otherwise ? otherwise() : null;
  }
}

/** A plain value goes into its cell at once; what may spill is the engine's to place. */
function setResult(runtime: IFormulaRuntimeService, { sheetName, row, column }: EngineFormula, outcome: Outcome): void {
  if (!isScalar(outcome)) {
    runtime.setRuntimeData(outcome);
    return;
  }
  const sheets = (runtime.getUnitData()[UNIT] ??= {});
  (sheets[sheetName] ??= new ObjectMatrix<ICellData>()).setValue(row, column, resultData(outcome));
}

/** The sheets in order, with the names that users know. */
function sheetsOf({ sheets, names }: EngineData): ReturnType<IFormulaCurrentConfigService["getSheetsInfo"]> {
  const shown = Object.entries(names).filter(([name, sheet]) => name !== sheet);
  return {
    sheetOrder: Object.keys(sheets),
    sheetNameMap: Object.fromEntries(shown.map(([name, sheet]) => [sheet, name])),
  };
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
