/** Knows what a workbook is and how Excel edits and calculates it: plain data, operations on it, a calculator. */
/** Must not know Office.js, the wire, or how files look. */
export * from "./book";
export * from "./addresses/a1";
export * from "./addresses/areas";
export * from "./addresses/columnLetters";
export * from "./state/newBook";
export * from "./state/sheets";
export * from "./state/cells";
export * from "./state/styles";
export * from "./formulas/tokens";
export * from "./formulas/references";
export * from "./formulas/shift";
export * from "./formulas/moves";
export * from "./formulas/sheetNames";
export * from "./edits/rewriteEverywhere";
export * from "./edits/insertDelete";
export * from "./edits/setValues";
export * from "./edits/merges";
export * from "./edits/sort";
export * from "./edits/copyMove";
export * from "./edits/spills";
export * from "./values/typing";
export * from "./values/display";
export * from "./formulas/normalize";
export * from "./univer/createUniverCalculator";
