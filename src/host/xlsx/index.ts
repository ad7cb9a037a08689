// Knows the parts and the XML of .xlsx files: opening one as a Book, and replaying a Book's edits onto the bytes it came from.
// Must not know Office.js, the calculator, or Node: bytes in, bytes out.
export { FileError, type FileErrorCode } from "./fileError";
export { type OpenOptions, openXlsx } from "./openXlsx";
export { type SaveOptions, saveXlsx } from "./saveXlsx";
