const DIGITS: Record<string, string> = { "3": "Three", "4": "Four", "5": "Five" };

/** Excel's word for a set of icons from the file's: "ThreeArrows" for "3Arrows". */
export const iconStyle = (stored: string): string => (DIGITS[stored.charAt(0)] ?? "") + stored.slice(1);

/** The file's word for Excel's. */
export const storedIconStyle = (style: string): string => {
  const digit = Object.entries(DIGITS).find(([, word]) => style.startsWith(word));
  return digit ? digit[0] + style.slice(digit[1].length) : style;
};

/** How many icons a set of Excel's has. */
export const iconCount = (style: string): number => Number(storedIconStyle(style).charAt(0)) || 3;
