/** Functions that ask a reference for nothing but where it now is: others know only where their tree was first parsed. */
const MOVABLE = new Set(
  (
    "ABS,AND,AVERAGE,CHAR,COLUMNS,COUNT,COUNTA,COUNTIF,COUNTIFS,EXACT,EXP,FIXED,IF,IFERROR,INDEX,INT,ISBLANK,ISERROR,ISLOGICAL,ISNUMBER,ISTEXT,LEN," +
    "LN,LOWER,MATCH,MAX,MIN,N,NA,NOT,OR,POWER,RANK,ROUND,ROW,ROWS,SQRT,SUBSTITUTE,SUM,SUMIF,SUMIFS,SUMPRODUCT,TEXT,TRIM,UPPER"
  ).split(","),
);

/**
 * True when a formula, parsed in one row, can be calculated for another row by moving its references.
 * @param marked the formula with a mark for each of its references
 */
export function isMovable(marked: string): boolean {
  const bare = marked.replace(/"(?:[^"]|"")*"/g, "");
  if (/[:@]/.test(bare)) return false;
  return (bare.match(/[A-Za-z_][A-Za-z0-9_.]*(?=\()/g) ?? []).every((name) => MOVABLE.has(name));
}
