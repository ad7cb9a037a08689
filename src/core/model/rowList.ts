/** Names shown at most in one message. */
const shownNames = 5;

/** Details that name the rows a problem is about: how many, the first names, and every position in the table. */
export function rowList(indexes: readonly number[], names: readonly string[]) {
  const shown = indexes.slice(0, shownNames).map((i) => names[i] ?? "");
  const more = indexes.length > shownNames ? "…" : "";
  return { count: indexes.length, rows: shown.join(", ") + more, indexes: indexes.join(",") };
}
