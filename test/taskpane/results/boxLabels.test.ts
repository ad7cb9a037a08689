import fc from "fast-check";
import { boxOf, meets, placeLabels, textWidth } from "../../../src/taskpane/results/boxLabels";

const area = { left: 0, top: 0, right: 300, bottom: 300 };
const circle = (x: number, y: number, name = "Retail") => ({ x, y, radius: 8, name });

test("a name stands to the right of its bubble, or to the left where the edge is near", () => {
  const [free] = placeLabels([circle(100, 100)], [circle(100, 100)], area);
  expect(free?.left).toBe(111);
  const [edge] = placeLabels([circle(290, 100)], [circle(290, 100)], area);
  expect(edge?.right).toBe(279);
});

test("a long name is shortened, and Chinese characters are counted as wide", () => {
  const [label] = placeLabels([circle(20, 100, "Software (System & Application)")], [], area);
  expect(label?.text).toBe("Software (System…");
  expect(textWidth("零售")).toBe(22);
});

test("a name without a place is left out", () => {
  const crowd = [0, 1, 2, 3, 4, 5, 6].flatMap((i) => [0, 1, 2, 3, 4, 5, 6].map((j) => circle(85 + i * 5, 85 + j * 5)));
  expect(placeLabels([circle(100, 100)], crowd, { left: 80, top: 80, right: 125, bottom: 125 })).toEqual([]);
});

test("no name covers a bubble or another name, and all stay inside", () => {
  const place = fc.integer({ min: 0, max: 300 });
  const circles = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(circles, (places) => {
      const all = places.map(([x, y]) => circle(x, y));
      const labels = placeLabels(all, all, area);
      const clash = labels.some((label, i) =>
        [...all.map(boxOf), ...labels.slice(0, i)].some((box) => meets(box, label)),
      );
      expect(clash).toBe(false);
      expect(labels.every((label) => label.left >= 0 && label.right <= 300)).toBe(true);
    }),
  );
});
