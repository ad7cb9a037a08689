export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  strikethrough?: boolean;
  /** Raised or lowered. */
  script?: "Superscript" | "Subscript" | undefined;
  /** "#RRGGBB". */
  color?: string;
}

export interface Border {
  /** Excel's `BorderLineStyle`: "Continuous", "Dash", "Dot", "Double", "None". */
  style: string;
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color?: string;
}
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** Everything a cell's look is made of. Interned: treat as frozen, make changes through `Book.styleWith`. */
export interface Style {
  /** The cell format (xf) of the opened file that this style stands for or was derived from; absent for a new one. */
  readonly xf?: number;
  /** True when it differs from the file's xf and must be written as a new one. */
  readonly changed: boolean;
  readonly numberFormat: string;
  readonly font: Readonly<Font>;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  /** Excel's `FillPattern` where it is neither none nor solid, and the colour of its lines. */
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  /** -90 to 90 degrees, or 180 for letters below each other. */
  readonly textOrientation?: number;
  readonly readingOrder?: "LeftToRight" | "RightToLeft" | undefined;
  /** The cell style that it stands on; absent for Normal. */
  readonly named?: string;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export interface StyleChange {
  numberFormat?: string;
  font?: Partial<Font>;
  fill?: string | null;
  horizontal?: string;
  vertical?: string;
  wrapText?: boolean;
  indent?: number;
  locked?: boolean;
  formulaHidden?: boolean;
  shrinkToFit?: boolean;
  autoIndent?: boolean;
  textOrientation?: number;
  readingOrder?: "LeftToRight" | "RightToLeft" | undefined;
  /** Undefined takes them away. */
  pattern?: string | undefined;
  patternColor?: string | undefined;
  named?: string | undefined;
  /** A side given as null is taken away. */
  borders?: Partial<Record<BorderSide, Border | null>>;
}

/** A look that cells are given by name. */
export interface CellStyle {
  /** As Excel shows it: "Heading 1". */
  name: string;
  builtIn: boolean;
  /** Only what the style says; all else of a cell stays. */
  look: StyleChange;
}

/** A look that tables are given by name. */
export interface TableStyle {
  /** What it was called first: by this it is found after it was renamed. */
  readonly id: string;
  name: string;
  /** The element as it stood in the file, or in the file's style that it is a copy of. */
  readonly xml?: string;
}
