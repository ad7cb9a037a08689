interface Line {
  readonly start: number;
  readonly end: number;
}

/** By how much to scroll so that a line is within another, its start first; 0 when it is already. */
export function scrollInto({ start, end }: Line, view: Line): number {
  if (start < view.start) return start - view.start;
  if (end <= view.end) return 0;
  return Math.min(end - view.end, start - view.start);
}
