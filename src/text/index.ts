// Knows every word a user reads, in English and Chinese.
// Must not know cells, Excel, the DOM or Node.
export type { Language } from "./language";
export { languageOf, languages } from "./language";
export type { ModelWords } from "./modelWords";
export { modelWords } from "./modelWords";
export { cliWords } from "./cliWords";
export type { CellPlace, FunctionWords } from "./functionWords";
export { functionWords } from "./functionWords";
export { budgetWords } from "./budgetWords";
export { paneWords } from "./paneWords";
export { modelViewWords } from "./pane/modelViewWords";
export type { ModelViewWords } from "./pane/modelViewText";
export { fieldWords, type FieldWords } from "./pane/fieldWords";
export type { ScoreWords } from "./scoreWords";
export { scoreWords } from "./scoreWords";
export type { ErrorText, RefusedTask, Refusal, WorkbookErrorCode } from "./workbookErrorText";
export { workbookErrorCodes, workbookErrorText } from "./workbookErrorText";
export type { GateTest, ScaleWord } from "./sheetWords";
export { keyOfWord, sheetWords } from "./sheetWords";
export { problemText, severityWord } from "./problemText";
export { dataWords, type DataWords } from "./pane/dataWords";
export { skipReason } from "./problemWords/sheetProblems";
export type { ResultWords } from "./pane/resultWords";
export { resultWords } from "./pane/resultWords";
export type { ChartWords, PlaygroundWords } from "./playgroundWords";
export { playgroundWords } from "./playgroundWords";
export { budgetViewWords, type BudgetViewWords } from "./pane/budgetViewWords";
export { pictureWords, type PictureWords } from "./pane/pictureWords";
