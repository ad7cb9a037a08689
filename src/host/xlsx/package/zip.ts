import { deflateSync, inflateSync } from "fflate";
import { FileError } from "../fileError";
import { crc32 } from "./crc32";

/** One file of a zip, still packed: what is not touched is written back as it was read. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** MS-DOS date and time. */
  time: number;
  crc: number;
  /** Unpacked. */
  size: number;
  packed: Uint8Array;
}

// 1 January 1980, the oldest a zip can say: the same edits give the same bytes on any day.
const FIXED_TIME = 0x00210000;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const MAX_SIZE = 0x3fffffff;

/** The entries in the order of the file's directory. Throws FileError "damaged". */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    // A directory of more than 65,535 files or beyond 4 GB needs zip64; no workbook that fits in memory has one.
    for (let index = 0; index < count; index++) {
      const { entry, next } = readEntry(bytes, view, at);
      if (!entry.name.endsWith("/")) entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("damaged", `The zip directory cannot be read: ${String(error)}`);
  }
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new FileError("damaged", "The zip has no directory: the file is cut off.");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new FileError("damaged", `No zip directory entry at byte ${at}.`);
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraStart = at + 46 + nameLength;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, extraStart)).replaceAll("\\", "/");
  if (flags & 1) throw new FileError("encrypted", `${name} is encrypted inside the zip.`);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new FileError("damaged", `${name} is packed with method ${method}.`);
  const sizes = readSizes(view, at, extraStart, extraStart + extraLength);
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (view.getUint32(sizes.offset, true) !== LOCAL || start + sizes.packed > bytes.length)
    throw new FileError("damaged", `${name} lies outside the zip.`);
  const packed = bytes.subarray(start, start + sizes.packed);
  const entry = {
    name,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed,
  };
  return { entry, next: extraStart + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and offset; streaming writers put them into a zip64 extra field even when they are small. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const raw = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ["size", "packed", "offset"] as const)
      if (raw[key] === 0xffffffff) {
        raw[key] = Number(view.getBigUint64(value, true));
        value += 8;
      }
  }
  return raw;
}

/** The content, checked against its size and checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  const { name, method, packed, size } = entry;
  if (size > MAX_SIZE) throw new FileError("damaged", `${name} claims ${size} bytes.`);
  let content: Uint8Array;
  try {
    content = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw new FileError("damaged", `${name} cannot be unpacked: ${String(error)}`);
  }
  if (content.length !== size || crc32(content) !== entry.crc)
    throw new FileError("damaged", `${name} does not match its checksum.`);
  return content;
}

/** A new entry; `method` 0 stores it as it is. */
export function pack(name: string, content: Uint8Array, method = 8): ZipEntry {
  // Large sheets shrink almost as much at a fraction of the time.
  const level = content.length > 1e6 ? 3 : 6;
  const packed = method === 0 ? content : deflateSync(content, { level });
  return { name, method, time: FIXED_TIME, crc: crc32(content), size: content.length, packed };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const total = entries.reduce(
    (sum, entry, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry, index) => {
    const offset = at;
    at = writeHeader(bytes, view, at, entry, names[index] ?? new Uint8Array());
    bytes.set(entry.packed, at);
    at += entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeHeader(bytes, view, at, entry, names[index] ?? new Uint8Array(), offsets[index]);
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** A local header, or with `offset` a directory entry; gives the place after it. */
function writeHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  name: Uint8Array,
  offset?: number,
): number {
  const central = offset !== undefined;
  view.setUint32(at, central ? CENTRAL : LOCAL, true);
  if (central) view.setUint16(at + 4, 20, true);
  const base = at + (central ? 6 : 4);
  view.setUint16(base, 20, true);
  // Bit 11: the name is UTF-8.
  view.setUint16(base + 2, name.some((byte) => byte > 127) ? 0x800 : 0, true);
  view.setUint16(base + 4, entry.method, true);
  view.setUint32(base + 6, entry.time, true);
  view.setUint32(base + 10, entry.crc, true);
  view.setUint32(base + 14, entry.packed.length, true);
  view.setUint32(base + 18, entry.size, true);
  view.setUint16(base + 22, name.length, true);
  if (central) view.setUint32(at + 42, offset, true);
  const start = at + (central ? 46 : 30);
  bytes.set(name, start);
  return start + name.length;
}
