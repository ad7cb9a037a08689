import type { Step } from "#workbook";
import { areaAddress, parseReference } from "#workbook";

type Write = Extract<Step, { do: "write" }>;

/** Excel on the web takes at most 5 MB a request; what the client puts around the steps is left room. */
const requestBytes = 4_600_000;

/** What the client sends around each step, and around each piece of a large write: it sends 1,500 cells at a time. */
const stepBytes = 600;
const cellBytes = 0.6;

/** Of writes with more rows than this, one row in eight is measured: where that misleads, Excel's refusal halves the request. */
const measuredRows = 500;
const oneIn = 8;

interface Sized {
  readonly step: Step;
  readonly bytes: number;
}

/** Steps in order, packed into as few requests as their measured size allows. */
export function packed(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const sized of steps.flatMap(inPieces)) {
    if (bytes + sized.bytes > requestBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(sized.step);
    bytes += sized.bytes;
  }
  return requests;
}

/** Two requests instead of one; none where it is a single step that cannot be halved. */
export function halved(steps: readonly Step[]): Step[][] {
  const middle = Math.ceil(steps.length / 2);
  if (steps.length > 1) return [steps.slice(0, middle), steps.slice(middle)];
  const [step] = steps;
  if (step?.do !== "write" || step.cells.length < 2) return [];
  return blocks(step, Math.ceil(step.cells.length / 2)).map((block) => [block]);
}

/** A write that is too large for one request, in blocks of rows. */
function inPieces(step: Step): Sized[] {
  const bytes = sizeOf(step);
  if (step.do !== "write" || bytes <= requestBytes) return [{ step, bytes }];
  const rows = Math.max(1, Math.floor((step.cells.length * requestBytes) / bytes / 2));
  return blocks(step, rows).map((block) => ({ step: block, bytes: sizeOf(block) }));
}

function blocks(step: Write, rows: number): Write[] {
  const area = parseReference(step.range)?.area;
  if (area === undefined) return [step];
  const made: Write[] = [];
  for (let first = 0; first < step.cells.length; first += rows) {
    const cells = step.cells.slice(first, first + rows);
    const top = area.top + first;
    made.push({ ...step, range: areaAddress({ ...area, top, bottom: top + cells.length - 1 }), cells });
  }
  return made;
}

function sizeOf(step: Step): number {
  if (step.do !== "write") return stepBytes + utf8Length(JSON.stringify(step));
  if (step.same !== undefined) return stepBytes;
  const { cells } = step;
  const every = cells.length > measuredRows ? oneIn : 1;
  let bytes = stepBytes + cellBytes * cells.length * (cells[0]?.length ?? 0);
  for (let i = 0; i < cells.length; i += every) bytes += every * (1 + utf8Length(JSON.stringify(cells[i])));
  return bytes;
}

/** Chinese takes three bytes a character. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The two halves of a character beyond 16 bits take two bytes each.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
