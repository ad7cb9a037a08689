/** A bubble as drawn, in px. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where something is drawn, in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text on one line, at the bottom of its box. */
export interface Label extends Box {
  readonly text: string;
}

/** Height of a line of 11 px. */
export const labelHeight = 13;
const mostLetters = 18;

/** Width of a text at 11 px, roughly: Chinese characters are square, others about half as wide. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "\u2e7f" ? 11 : 6.2), 0);
}

/**
 * Places names beside their bubbles, best first: right, left, above or below, wherever nothing of what is drawn already
 * is in the way; a name without a place is left out.
 *
 * @param named bubbles that want a name, best first
 * @param circles every bubble, which no name may cover
 * @param area what the names must stay inside
 */
export function placeLabels(
  named: readonly (Circle & { readonly name: string })[],
  circles: readonly Circle[],
  area: Box,
): Label[] {
  const taken: Box[] = circles.map(boxOf);
  return named.flatMap((circle) => {
    const text = shortened(circle.name);
    const free = candidates(circle, textWidth(text)).find(
      (box) => inside(box, area) && !taken.some((t) => meets(t, box)),
    );
    if (free === undefined) return [];
    taken.push(free);
    return [{ ...free, text }];
  });
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > mostLetters
    ? `${letters
        .slice(0, mostLetters - 1)
        .join("")
        .trimEnd()}…`
    : name;
}

function candidates({ x, y, radius }: Circle, width: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + labelHeight });
  const gap = radius + 3;
  return [
    at(x + gap, y - labelHeight / 2),
    at(x - gap - width, y - labelHeight / 2),
    at(x - width / 2, y - gap - labelHeight),
    at(x - width / 2, y + gap),
  ];
}

/** The square around a bubble. */
export function boxOf({ x, y, radius }: Circle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function inside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
