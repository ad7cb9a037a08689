/** A place on a sheet in rows and columns. */
interface Place {
  row: number;
  column: number;
}

/** The shapes of a drawing in VML. */
export const SHAPES = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** Whether a shape of VML, which is not always well-formed XML, is the box of a note. */
export const isNoteBox = (shape: string): boolean => shape.includes('ObjectType="Note"');

const number = (shape: string, tag: string): number => Number(new RegExp(`<x:${tag}>\\s*(\\d+)`).exec(shape)?.[1] ?? 0);

/** The cell whose note the box shows. */
export const boxPlace = (shape: string): Place => ({ row: number(shape, "Row"), column: number(shape, "Column") });

/** The box beside another cell, as far from it as it was from its own. */
export function placeBox(shape: string, { row, column }: Place): string {
  const before = boxPlace(shape);
  const by = [column - before.column, 0, row - before.row, 0];
  return shape
    .replace(/(<x:Row>)[^<]*/, (_all, tag: string) => tag + String(row))
    .replace(/(<x:Column>)[^<]*/, (_all, tag: string) => tag + String(column))
    .replace(/(<x:Anchor>)([^<]*)/, (_all, tag: string, text: string) => {
      const anchor = text.split(",").map((part, index) => Math.max(0, Number(part) + (by[index % 4] ?? 0)));
      return tag + anchor.join(", ");
    });
}
