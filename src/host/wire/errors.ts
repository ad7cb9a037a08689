/** A refusal as Excel words it; the client turns it into `OfficeExtension.Error` with the same code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** The host does not play this member of Excel; `member` reads like "Range.getSpecialCells". */
export class NotEmulatedError extends ExcelError {
  constructor(readonly member: string) {
    super("NotEmulatedError", `NotEmulatedError: ${member}`, 501);
    this.name = "NotEmulatedError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): ExcelError => new ExcelError("InvalidArgument", message);
export const itemNotFound = (message = "The requested resource doesn't exist."): ExcelError =>
  new ExcelError("ItemNotFound", message, 404);
export const itemAlreadyExists = (message = "The resource being created already exists."): ExcelError =>
  new ExcelError("ItemAlreadyExists", message, 409);
export const accessDenied = (message = "You cannot perform the requested operation."): ExcelError =>
  new ExcelError("AccessDenied", message, 403);
export const invalidOperation = (message = "The operation attempted is invalid on the object."): ExcelError =>
  new ExcelError("InvalidOperation", message);
export const invalidReference = (message = "This reference is not valid for the current operation."): ExcelError =>
  new ExcelError("InvalidReference", message);
export const insertDeleteConflict = (): ExcelError =>
  new ExcelError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);
export const nonBlankCellOffSheet = (): ExcelError =>
  new ExcelError("NonBlankCellOffSheet", "New cells would push cells that hold something off the end of the sheet.");
export const formulaTooLong = (): ExcelError =>
  new ExcelError("FormulaLengthExceedsLimit", "The formula is longer than Excel allows.");
export const mergedRangeConflict = (): ExcelError =>
  new ExcelError("MergedRangeConflict", "A table can't lie on another table or on merged cells.");
