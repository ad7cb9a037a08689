import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";

/** Puts the real client's `CustomFunctions` where cell functions find it in a page, for the tests of one file. */
export function useRealErrors(): void {
  let workbook: OpenWorkbook;
  beforeAll(async () => {
    workbook = await openWorkbook();
    Object.assign(globalThis, { CustomFunctions: workbook.CustomFunctions });
  });
  afterAll(() => {
    workbook.close();
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });
}

/** An answer with each error as its code, so that answers compare as what cells show. */
export function shownAnswer(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shownAnswer);
  return answer instanceof CustomFunctions.Error ? answer.code : answer;
}

/** The sentence of the first error in an answer. */
export function sentenceOf(answer: unknown): string {
  const first = [answer].flat(2).find((entry) => entry instanceof CustomFunctions.Error);
  return first instanceof CustomFunctions.Error ? (first.message ?? "") : "";
}
