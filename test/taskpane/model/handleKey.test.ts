import { handleKey } from "../../../src/taskpane/model/handleKey";

test.each<[string, string, boolean, number | undefined]>([
  ["an arrow moves a tenth", "ArrowRight", false, 6.1],
  ["with Shift a hundredth", "ArrowDown", true, 5.99],
  ["Page moves one, as far as there is room", "PageUp", false, 6.5],
  ["Home goes to the least", "Home", false, 4.01],
  ["End goes to the greatest", "End", false, 6.5],
  ["other keys do nothing", "Tab", false, undefined],
  ["nor do names that every object has", "constructor", false, undefined],
])("%s", (_name, key, fine, score) => {
  expect(handleKey(key, fine, 6, [4.01, 6.5])).toBe(score);
});
