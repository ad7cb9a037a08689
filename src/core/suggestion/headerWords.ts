/** A header without its unit: full-width forms unified, lower case, brackets and what they hold removed. */
export function bareHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|《[^》]*》/g, " ")
    .trim();
}

/** The bare header as letters and digits only, for comparing whole headers. */
export function headerName(header: string): string {
  return bareHeader(header).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True when an English word (whole, singular or plural) or a Chinese word (anywhere) of the list stands in the header. */
export function hasWord(header: string, words: readonly string[]): boolean {
  const bare = bareHeader(header);
  const spaced = ` ${bare.replace(/[^a-z0-9&]+/g, " ")} `;
  return words.some((word) =>
    /^[\x20-\x7e]+$/.test(word) ? spaced.includes(` ${word} `) || spaced.includes(` ${word}s `) : bare.includes(word),
  );
}

/** The words of a text that separates them with commas and line ends. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** The unit that a header states in brackets, "" without one. */
export function headerUnit(header: string): string {
  return /[([【]([^)\]】]*)[)\]】]/.exec(header.normalize("NFKC"))?.[1]?.trim() ?? "";
}
