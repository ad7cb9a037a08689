/** Plays Excel for Microsoft's real Office.js client: opens, edits, calculates and saves workbooks where no Excel is. */
/** Must not know anything of this product: it imports nothing but the engine and Node. */
export { openWorkbook } from "./runtime/node";
export type { OpenOptions, OpenWorkbook } from "./runtime/node";
export { readAddin, type Addin } from "./runtime/readAddin";
export type { FunctionMetadata, FunctionsFile } from "./runtime/functionValues";
export { NotEmulatedError } from "./wire/errors";
export { FileError } from "./xlsx";
export type { Outcome, Refusal, UserEdits } from "./runtime/userEdits";
export type { Faults, RequestFailure } from "./faults";
export type { Traffic } from "./traffic";
