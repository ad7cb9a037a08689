/** Text on fill is at least 4.5 : 1 in each; the letter and the word say the same without the colour. */
export const lights = {
  green: { backgroundColor: "#1b7f45", color: "#ffffff" },
  amber: { backgroundColor: "#f0a202", color: "#1b1a19" },
  red: { backgroundColor: "#c4262e", color: "#ffffff" },
  grey: { backgroundColor: "#61656b", color: "#ffffff" },
} as const;

/** Best tier green, last red, what lies between amber; rows without enough data (-1, or beyond the tiers) are grey. */
export function lightOf(index: number, ranked: number): keyof typeof lights {
  if (index < 0 || index >= ranked) return "grey";
  if (index === 0) return "green";
  return index === ranked - 1 ? "red" : "amber";
}
