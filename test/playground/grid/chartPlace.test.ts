import type { View } from "../../../src/playground/grid/chartPlace";
import { chartRectangle, onScreen } from "../../../src/playground/grid/chartPlace";

const anchor = (row: number, column: number, down = 0, right = 0) => ({ row, column, down, right });
/** Ten rows of 20 and ten columns of 64 pixels. */
const sizes = {
  rows: Array.from({ length: 10 }, (_, index) => (index + 1) * 20),
  columns: Array.from({ length: 10 }, (_, index) => (index + 1) * 64),
};
const view: View = {
  zoom: 1,
  scroll: { x: 0, y: 0 },
  headings: { x: 46, y: 22 },
  scrolled: { x: 46, y: 22 },
  frozen: { rows: 0, columns: 0 },
};

test("a chart lies at its cells, points being four thirds of a pixel, and ends at the edge of its last cell", () => {
  expect(chartRectangle({ from: anchor(1, 1, 6, 12), to: anchor(4, 3, 99, 0) }, sizes)).toEqual({
    left: 64 + 16,
    top: 20 + 8,
    width: 192 - 80,
    height: 100 - 28,
  });
});

test("scrolling and zooming move it, and headings hide what lies under them", () => {
  const rectangle = { left: 100, top: 50, width: 200, height: 100 };
  const at = { from: anchor(2, 1) };
  expect(onScreen(at, rectangle, view)).toMatchObject({ left: 146, top: 72, hidden: { left: 0, top: 0 } });
  const moved = { ...view, zoom: 2, scroll: { x: 120, y: 60 }, scrolled: { x: 92, y: 44 } };
  expect(onScreen(at, rectangle, moved)).toEqual({
    left: 52,
    top: 24,
    width: 400,
    height: 200,
    hidden: { left: 40, top: 20 },
  });
});

test("a chart that begins in frozen columns stays while the others scroll", () => {
  const rectangle = { left: 10, top: 50, width: 200, height: 100 };
  const frozen = { ...view, scroll: { x: 300, y: 0 }, scrolled: { x: 110, y: 22 }, frozen: { rows: 0, columns: 1 } };
  expect(onScreen({ from: anchor(2, 0) }, rectangle, frozen)).toMatchObject({ left: 56, hidden: { left: 0 } });
  expect(onScreen({ from: anchor(2, 5) }, { ...rectangle, left: 330 }, frozen)).toMatchObject({
    left: 76,
    hidden: { left: 34 },
  });
});
