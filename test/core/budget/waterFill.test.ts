import fc from "fast-check";
import { waterFill } from "#core";

const none = Infinity;

// By hand: clamp, redistribute, repeat.
test.each([
  ["without bounds the pot follows the weights", [3, 1], 8, [0, 0], [none, none], [6, 2], false],
  ["bounds that do not bind change nothing", [3, 1], 8, [1, 1], [7, 7], [6, 2], false],
  ["a floor takes from the others", [3, 1], 8, [0, 4], [none, none], [4, 4], true],
  ["a cap gives to the others", [3, 1], 8, [0, 0], [5, none], [5, 3], true],
  ["a cap's rest can lift a row over its floor", [6, 1, 1], 80, [0, 12, 0], [30, none, none], [30, 25, 25], true],
  ["a floor and a cap together", [5, 3, 2], 100, [0, 0, 40], [30, none, none], [30, 30, 40], true],
  ["caps below the pot leave a rest", [1, 1], 10, [0, 0], [3, 4], [3, 4], true],
  ["floors equal to the pot leave no choice", [1, 9], 10, [8, 2], [none, none], [8, 2], true],
  ["weights of 0 share equally what caps leave", [5, 0, 0], 10, [0, 0, 0], [4, none, none], [4, 3, 3], true],
])("%s", (_name, weights, pot, floors, caps, parts, bound) => {
  expect(waterFill(weights, pot, floors, caps)).toEqual({ parts, bound });
});

test("floors above the pot break the contract", () => {
  expect(() => waterFill([1, 1], 5, [3, 3], [none, none])).toThrow(RangeError);
});

const row = fc.record({
  weight: fc.integer({ min: 0, max: 100 }).map((w) => w / 10),
  floor: fc.integer({ min: 0, max: 30 }),
  room: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(none)),
});

test("parts stay in their bounds, sum to what fits, and free rows share one rate", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 300 }), (rows, extra) => {
      const weights = rows.map((r) => r.weight);
      const floors = rows.map((r) => r.floor);
      const caps = rows.map((r) => r.floor + r.room);
      const pot = floors.reduce((a, f) => a + f, 0) + extra;
      const { parts } = waterFill(weights, pot, floors, caps);
      const fits = Math.min(
        pot,
        caps.reduce((a, c) => a + c, 0),
      );
      expect(parts.reduce((a, p) => a + p, 0)).toBeCloseTo(fits, 6);
      const rates: number[] = [];
      parts.forEach((part, i) => {
        const [floor = 0, cap = none, weight = 0] = [floors[i], caps[i], weights[i]];
        expect(part).toBeGreaterThanOrEqual(floor);
        expect(part).toBeLessThanOrEqual(cap);
        if (weight > 0 && part > floor + 1e-6 && part < cap - 1e-6) rates.push(part / weight);
      });
      for (const rate of rates) expect(rate).toBeCloseTo(rates[0] ?? NaN, 5);
    }),
  );
});
