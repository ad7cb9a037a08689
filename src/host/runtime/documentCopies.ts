import { Dispatch, NOT_SUPPORTED } from "./officeEvents";

/** `Office.FileType.Compressed`, as the client sends it: the workbook's own file. */
const COMPRESSED = 5;
const UNKNOWN_COPY = 5001;

/** Copies of the workbook's file that a page reads slice by slice (`getFileAsync`), until it closes them. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private last = 0;

  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** What the client's callback takes: Office's error number, 0 when there is none, and what follows it. */
  async answer(dispatchId: number, parameters: readonly unknown[]): Promise<unknown[]> {
    const [first = 0, offset = 0, size = 0] = parameters.map(Number);
    if (dispatchId === Dispatch.documentCopy) return first === COMPRESSED ? this.copy() : [NOT_SUPPORTED];
    const bytes = this.copies.get(first);
    if (!bytes) return [UNKNOWN_COPY];
    if (dispatchId === Dispatch.documentCopyClosed) return [this.copies.delete(first) ? 0 : UNKNOWN_COPY];
    const slice = [...bytes.subarray(offset, offset + size)];
    return [0, slice, slice.length];
  }

  private async copy(): Promise<unknown[]> {
    const bytes = await this.save();
    this.copies.set(++this.last, bytes);
    return [0, this.last, bytes.length];
  }
}
