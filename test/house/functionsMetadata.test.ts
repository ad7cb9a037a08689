import { cellFunctions } from "#functions";
import { functionsMetadata, type MetadataFile } from "../../scripts/functionsMetadata.cjs";
import frozen from "../functions/frozen.json";

let english: MetadataFile;
let chinese: MetadataFile;
beforeAll(async () => ({ english, chinese } = await functionsMetadata()));

test("ids, names, parameters and their order are those that were released", () => {
  const found = english.functions.map(({ id, name, parameters }) => ({
    id,
    name,
    parameters: parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)),
  }));
  // Workbooks out there hold these names: a new function or an optional parameter at the end is added here, nothing else changes.
  expect(found).toEqual(frozen);
});

test("Excel is told of every function that is associated, and of no other", () => {
  expect(english.functions.map(({ id }) => id)).toEqual(Object.keys(cellFunctions));
});

test("the Chinese file has the same functions with Chinese words for everything", () => {
  const bare = ({ functions, ...rest }: MetadataFile) => ({
    ...rest,
    functions: functions.map(({ description: _, parameters, ...one }) => ({
      ...one,
      parameters: parameters.map(({ description: __, ...parameter }) => parameter),
    })),
  });
  expect(bare(chinese)).toEqual(bare(english));
  const words = ({ functions }: MetadataFile) =>
    functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  expect(words(chinese).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(words(english).filter((text) => text === "" || /\p{Script=Han}/u.test(text))).toEqual([]);
});

test("error cells reach the functions as errors, and cells with mixed content as they are", () => {
  expect([english.allowErrorForDataTypeAny, english.allowCustomDataForDataTypeAny]).toEqual([true, true]);
  expect(english.functions.flatMap(({ parameters }) => parameters).filter(({ type }) => type !== "any")).toEqual([]);
});

test("what spills says so, or Excel would show its first cell only", () => {
  const spills = english.functions.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id);
  expect(spills).toEqual([
    ...["GTMSCORES", "GTMVALUE", "GTMPOINTS", "GTMTIER", "GTMCONTRIB", "GTMRANK", "GTMBUDGET", "GTMAHP"],
    "GTMOPPORTUNITY",
  ]);
});

test("optional parameters come last", () => {
  for (const { parameters } of english.functions) {
    const optional = parameters.map((one) => one.optional === true);
    expect(optional).toEqual([...optional].sort());
  }
});
