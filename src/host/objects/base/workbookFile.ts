import type { Book } from "../../engine";
import { ExcelError, invalidArgument } from "../../wire/errors";
import { FileError } from "../../xlsx/fileError";

/** Reads and writes files as Excel would at this moment. */
export interface FileFormat {
  /** @throws FileError for bytes that are no workbook */
  read(bytes: Uint8Array): Promise<Book>;
  write(book: Book): Promise<Uint8Array>;
}

/** What has become of an open workbook's file, and which others were opened beside it. */
export class WorkbookFile {
  /** The file after each time that an add-in had it saved. */
  readonly saved: Uint8Array[] = [];
  /** How an add-in closed the workbook; null while it is open. */
  closed: "Save" | "SkipSave" | null = null;
  /** Whether it was changed since it was opened or saved last. */
  modified = false;
  /** Workbooks that an add-in had opened in windows of their own: their files, null for an empty one. */
  readonly created: (Uint8Array | null)[] = [];

  constructor(
    private readonly book: Book,
    private readonly format: FileFormat,
    /** The name under which a person saves it when Excel asks; null when they cancel. */
    public saveAs: (name: string) => string | null,
  ) {}

  get everSaved(): boolean {
    return this.book.bytes !== undefined || this.saved.length > 0;
  }

  /** Asks for a name when the file has none yet and `prompt` wants it; gives the name that it has then. */
  async save(name: string, prompt: boolean): Promise<string> {
    const given = prompt && !this.everSaved ? this.saveAs(name) : name;
    if (given === null) throw new ExcelError("GeneralException", "The user did not save the workbook.", 500);
    this.saved.push(await this.format.write(this.book));
    this.modified = false;
    return given;
  }

  /** The bytes of a workbook, and the workbook; InvalidArgument when they are none. */
  async read(base64: string): Promise<{ bytes: Uint8Array; book: Book }> {
    const bytes = decode(base64);
    try {
      return { bytes, book: await this.format.read(bytes) };
    } catch (error) {
      if (error instanceof FileError) throw invalidArgument();
      throw error;
    }
  }
}

function decode(base64: string): Uint8Array {
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument();
  }
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
