import { readLabel } from "../../../src/core/file/readLabel";
import { readPart } from "./parts";

const fallback = { en: "win", zh: "胜" };

test.each([
  ["both languages are kept", { label: { en: "a", zh: "b" } }, { en: "a", zh: "b" }],
  ["English stands in for Chinese", { label: { en: "a" } }, { en: "a", zh: "a" }],
  ["Chinese stands in for English", { label: { zh: "b", en: "" } }, { en: "b", zh: "b" }],
  ["an empty label takes the fallback", { label: {} }, fallback],
  ["no label takes the fallback", {}, fallback],
])("%s", (_name, json, expected) => {
  expect(readPart((reader) => readLabel(reader, fallback), json)).toEqual({ part: expected, found: [] });
});
