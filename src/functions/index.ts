// Knows what a cell can ask for (=GTMSCORE() …); the JSDoc of each function is the user's help.
// Must not know sheets, the pane, React, Excel's objects or where the page is loaded.
export { associateFunctions, cellFunctions } from "./cellFunctions";
export { speak } from "./language";
/** What Excel is told about the functions; made from their JSDoc by `npm run functions`. */
export { default as functionsFile } from "./functions.json";
