/** A column name that needs brackets of its own after "@". */
const SPECIAL = /[\s,:.[\]#'"{}$^&*+=\-<>/@()!;|~`%\\]/;

const split = (text: string) => {
  const bracket = text.indexOf("[");
  return { table: text.slice(0, bracket), body: text.slice(bracket + 1, -1) };
};

/** "[@Score]" in table T becomes "T[[#This Row],[Score]]", the only form that files may hold. */
export function storedStructured(text: string, home: string | undefined): string {
  const { table, body } = split(text);
  const name = table === "" ? (home ?? "") : table;
  if (!body.startsWith("@")) return `${name}[${body}]`;
  const column = body.slice(1).trim();
  if (column === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** The reverse: as Excel shows it in a cell of table `home`. */
export function shownStructured(text: string, home: string | undefined): string {
  const { table, body } = split(text);
  const row = /^(?:#This Row|\[#This Row\](?:,\s*(.*))?)$/is.exec(body);
  if (!row) return text;
  const name = table.toLowerCase() === home?.toLowerCase() ? "" : table;
  const columns = row[1] ?? "";
  const single = /^\[((?:[^[\]']|'.)*)\]$/.exec(columns)?.[1];
  return `${name}[@${single !== undefined && !SPECIAL.test(single) ? single : columns}]`;
}
