export type FileErrorCode = "not-xlsx" | "encrypted" | "damaged";

/** Excel would refuse this file, or ask for its password; the message is for developers. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
  }
}
