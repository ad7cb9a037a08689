import fc from "fast-check";
import { ahpWeights } from "#core";

test("comparisons that follow from weights give those weights back", () => {
  const positive = fc.double({ min: 0.1, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 9 }), (given) => {
      const sum = given.reduce((a, x) => a + x, 0);
      const { weights, lambdaMax } = ahpWeights(given.map((a) => given.map((b) => a / b)));
      expect(lambdaMax).toBeCloseTo(given.length, 9);
      weights.forEach((w, i) => expect(w).toBeCloseTo((given[i] ?? NaN) / sum, 9));
    }),
  );
});

test("weights sum to 1 and the eigenvalue is never below the number of things", () => {
  const entry = fc.double({ min: 1 / 9, max: 9, noNaN: true });
  const matrix = fc.integer({ min: 2, max: 7 }).chain((n) =>
    fc.array(entry, { minLength: n * n, maxLength: n * n }).map((entries) => {
      const at = (i: number, j: number) => entries[i * n + j] ?? 1;
      return Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) => (i === j ? 1 : i < j ? at(i, j) : 1 / at(j, i))),
      );
    }),
  );
  fc.assert(
    fc.property(matrix, (given) => {
      const { weights, lambdaMax } = ahpWeights(given);
      expect(weights.reduce((a, w) => a + w, 0)).toBeCloseTo(1, 12);
      expect(lambdaMax).toBeGreaterThanOrEqual(given.length - 1e-9);
      // A w = λ w, which is what an eigenvector is.
      given.forEach((row, i) => {
        const product = row.reduce((a, x, j) => a + x * (weights[j] ?? 0), 0);
        expect(product).toBeCloseTo(lambdaMax * (weights[i] ?? NaN), 8);
      });
    }),
  );
});

test.each([
  ["no rows", []],
  ["no square", [[1, 2]]],
  ["zero", [[1, 0], [1, 1]]], // prettier-ignore
  ["no number", [[NaN]]],
])("%s is a broken contract", (_, matrix) => {
  expect(() => ahpWeights(matrix)).toThrow(RangeError);
});
