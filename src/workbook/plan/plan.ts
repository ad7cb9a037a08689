/** What a written cell holds: text, number or boolean; a leading "=" is a formula, a leading "'" keeps text as text; null leaves the cell alone. */
export type CellContent = string | number | boolean | null;

/** A look; absent members are left alone. Colours are "#RRGGBB". */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  /** Levels of indentation. */
  readonly indent?: number;
  /** Row height in points. */
  readonly height?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** Colour of a thin line below each row of the cells. */
  readonly borderBelow?: string;
}

export interface TextRule {
  /** The cell's whole text. */
  readonly equals: string;
  readonly fill: string;
  readonly color: string;
}

/** One thing to do. Ranges are A1 addresses without the sheet; every step may be repeated without further effect. */
export type Step =
  | { readonly do: "sheet"; readonly sheet: string; readonly after?: string; readonly tabColor?: string }
  | {
      readonly do: "write";
      readonly sheet: string;
      readonly range: string;
      readonly cells: readonly (readonly CellContent[])[];
      /** Where the same cells stand already when this is written; set by copyRepeats only. */
      readonly same?: { readonly sheet: string; readonly range: string };
    }
  | { readonly do: "clear"; readonly sheet: string; readonly range: string }
  | { readonly do: "format"; readonly sheet: string; readonly range: string; readonly format: CellFormat }
  | {
      readonly do: "formatLike";
      readonly sheet: string;
      readonly range: string;
      readonly like: string;
      /** Where `like` is, when it is another sheet; set by copyLooks only. */
      readonly on?: string;
    }
  | {
      readonly do: "rules";
      readonly sheet: string;
      readonly range: string;
      readonly rules: readonly TextRule[];
      readonly own?: boolean;
    }
  | { readonly do: "choices"; readonly sheet: string; readonly range: string; readonly source: string }
  | { readonly do: "width"; readonly sheet: string; readonly columns: string; readonly points: number }
  | { readonly do: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly do: "table"; readonly table: string; readonly sheet: string; readonly range: string }
  | { readonly do: "filter"; readonly sheet: string; readonly range: string }
  | { readonly do: "name"; readonly name: string; readonly refersTo: string }
  | { readonly do: "unname"; readonly name: string }
  /** Selects cells, so that they come into sight. */
  | { readonly do: "show"; readonly sheet: string; readonly range: string }
  /** Undo only: a sheet that the run added goes. */
  | { readonly do: "unsheet"; readonly sheet: string }
  /** Undo only: contents, looks and rules of cells that were blank before. */
  | { readonly do: "reset"; readonly sheet: string; readonly range: string };

/**
 * Everything a run will do to the workbook, as plain JSON in the order it is done: the golden file, the output of
 * `--plan` and the pane's preview.
 */
export interface Plan {
  readonly version: 1;
  readonly steps: readonly Step[];
}

/** Text that must stay text whatever it looks like: Excel strips the apostrophe and parses nothing. */
export function literal(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** Excel takes at most 255 characters of text in a formula; characters beyond 16 bits count twice. */
const longestText = 120;

/**
 * What a file's reader may take for one character written out, as the carriage return is: the schema says so of formulas as of
 * cells (ECMA-376 Part 1, 22.9.2.19), LibreOffice does so of cells only. Taken apart, it is read alike everywhere.
 */
const writtenOut = /_(?=x[0-9a-f]{4}_)/gi;

/** Text inside a formula: quotes doubled, a long one in pieces. */
export function quoted(text: string): string {
  // Without looking behind, which web views of older Macs cannot.
  const pieces = text
    .replace(writtenOut, "_\0")
    .split("\0")
    .flatMap((part) => part.match(new RegExp(`.{1,${longestText}}`, "gsu")) ?? [""])
    .map((piece) => `"${piece.replace(/"/g, '""')}"`);
  return pieces.length === 1 ? (pieces[0] ?? "") : `(${pieces.join("&")})`;
}
