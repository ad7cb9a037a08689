import type { Calculator } from "../book";

/** A calculator on Univer's formula engine. */
export function createUniverCalculator(): Calculator {
  return {
    calculate: () => Promise.reject(new Error("The calculator comes with the next commit.")),
    close: () => undefined,
  };
}
