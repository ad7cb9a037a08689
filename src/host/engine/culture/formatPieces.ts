/** A piece of a number format that has a meaning, or one that only stands for itself: a quotation, an escaped character, a bracket. */
export interface FormatPiece {
  readonly text: string;
  readonly fixed: boolean;
}

/** One of the parts between semicolons. */
export interface FormatSection {
  readonly pieces: readonly FormatPiece[];
  readonly isDate: boolean;
}

const PIECE = /("[^"]*"?|\\.|_.|\*.|\[[^\]]*\])|(AM\/PM|A\/P|\p{L}+|[\s\S])/giu;

/** Cuts a number format at its semicolons and into pieces; letters stay together. `dates` are the letters of dates and times. */
export function formatSections(format: string, dates: RegExp): FormatSection[] {
  const sections: FormatPiece[][] = [[]];
  for (const [text, fixed] of format.matchAll(PIECE)) {
    if (text === ";") sections.push([]);
    else sections.at(-1)?.push(...(fixed === undefined ? runs(text) : [{ text, fixed: true }]));
  }
  return sections.map((pieces) => ({
    pieces,
    isDate: pieces.some(({ text, fixed }) => isDatePiece(text, fixed, dates)),
  }));
}

/** "yyyymmdd" is three pieces; words such as General and AM/PM are one. */
function runs(text: string): FormatPiece[] {
  const word = /^(AM\/PM|A\/P|General|Standard)$/i.test(text);
  return (word ? [text] : (text.match(/(.)\1*/gsu) ?? [text])).map((piece) => ({ text: piece, fixed: false }));
}

/** "[h]" is a time; "[Red]" and "\d" are not. */
const isDatePiece = (text: string, fixed: boolean, dates: RegExp): boolean =>
  fixed ? /^\[[hms]+\]$/i.test(text) : dates.test(text);
