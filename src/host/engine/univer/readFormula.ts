import type { Area, Sheet } from "../book";
import { Shapes } from "../formulas/shapes";
import type { Precedent } from "./calculationOrder";
import type { Place, Read } from "./engineText";
import { engineText } from "./engineText";
import type { EngineTree } from "./formulaEngine";

/** What is read of a formula. */
export interface FormulaRead {
  tree: EngineTree;
  precedents: Precedent[];
  /** It reads cells that only show when it runs. */
  dynamic: boolean;
}

interface Known extends FormulaRead {
  reads: readonly Read[];
  /** It has no rows that move with it. */
  still: boolean;
}

/**
 * Reads a book's formulas, those that are alike down a column only once.
 * @param sheetIndex a sheet's place in the book
 */
export function formulaReader(sheetIndex: (sheet: Sheet) => number): (formula: string, place: Place) => FormulaRead {
  const columns = new Map<Sheet, Map<number, Shapes<Known>>>();
  const shapesOf = ({ sheet, column }: Place): Shapes<Known> => {
    const shapes = columns.get(sheet) ?? new Map<number, Shapes<Known>>();
    const found = shapes.get(column) ?? new Shapes<Known>();
    columns.set(sheet, shapes.set(column, found));
    return found;
  };
  return (formula, place) => {
    const shapes = shapesOf(place);
    const like = shapes.find(formula);
    const moved = like && movedPrecedents(like.known, like.down);
    // Ends that move past one another are read the other way round.
    if (like && moved && (like.known.still || like.down === place.row - like.known.tree.row))
      return { tree: like.known.tree, precedents: moved, dynamic: like.known.dynamic };
    const { reads, rowsAt, ...words } = engineText(formula, place);
    const precedents = reads.map(({ sheet, area }) => ({ sheet: sheetIndex(sheet), area }));
    const dynamic = /\b(?:OFFSET|INDIRECT)\(/.test(words.text);
    const read = { tree: { ...words, row: place.row }, precedents, dynamic };
    if (rowsAt) shapes.keep(formula, rowsAt, { ...read, reads, still: rowsAt.length === 0 });
    return read;
  };
}

function movedPrecedents({ reads, precedents }: Known, down: number): Precedent[] | null {
  const moved: Precedent[] = [];
  for (const [index, precedent] of precedents.entries()) {
    const area = movedArea(reads[index], down);
    if (!area) return null;
    moved.push(area === precedent.area ? precedent : { sheet: precedent.sheet, area });
  }
  return moved;
}

function movedArea(read: Read | undefined, down: number): Area | null {
  if (!read) return null;
  const { area, fixed } = read;
  if (down === 0 || (fixed.top && fixed.bottom)) return area;
  const [top, bottom] = [area.top + (fixed.top ? 0 : down), area.bottom + (fixed.bottom ? 0 : down)];
  return top <= bottom ? { top, left: area.left, bottom, right: area.right } : null;
}
