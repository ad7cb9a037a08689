/**
 * What Excel is told about the cell functions: functions.json from their JSDoc, with what Microsoft's tool cannot emit, and a Chinese
 * twin. The help file gives the order; a function or parameter that lacks its Chinese words, or has some too many, stops the build.
 */
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const root = path.dirname(__dirname);
const folder = path.join(root, "src/functions");

async function readFunctions() {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const sources = Object.fromEntries(associate.map(({ id, sourceFileName }) => [id, sourceFileName]));
  return { functions: JSON.parse(metadataJson).functions, sources };
}

function sameKeys(where, found, wanted) {
  const [lacking, extra] = [wanted.filter((x) => !found.includes(x)), found.filter((x) => !wanted.includes(x))];
  if (lacking.length + extra.length > 0)
    throw new Error(
      `${where}: lacks ${lacking.join(", ") || "nothing"}, has ${extra.join(", ") || "nothing"} too many.`,
    );
}

/** The metadata in both languages, `functions.json` and `functions.zh-CN.json`, and where each function stands in the source. */
async function functionsMetadata() {
  const help = JSON.parse(readFileSync(path.join(folder, "help.zh-CN.json"), "utf8"));
  const { functions, sources } = await readFunctions();
  const byId = new Map(functions.map((entry) => [entry.id, entry]));
  sameKeys("help.zh-CN.json", Object.keys(help), [...byId.keys()]);
  const english = Object.keys(help).map((id) => {
    const { result, ...rest } = byId.get(id);
    return { ...rest, result: { type: "any", ...result } };
  });
  const chinese = english.map((entry) => {
    const { description, parameters } = help[entry.id];
    sameKeys(
      `help.zh-CN.json, ${entry.id}`,
      Object.keys(parameters),
      entry.parameters.map(({ name }) => name),
    );
    return {
      ...entry,
      description,
      parameters: entry.parameters.map((one) => ({ ...one, description: parameters[one.name] })),
    };
  });
  // Error cells reach a function as errors, so that one of them is a missing rating and not the end of the whole row.
  const file = (entries) => ({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: entries,
  });
  return { english: file(english), chinese: file(chinese), help, sources };
}

/** webpack: both files, and the script under the fixed name that the manifest needs beside the page's hashed one. */
class FunctionsMetadataPlugin {
  constructor({ entry }) {
    this.entry = entry;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.contextDependencies.add(folder);
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const { english, chinese } = await functionsMetadata();
          const json = (content) => new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`);
          compilation.emitAsset("functions.json", json(english));
          compilation.emitAsset("functions.zh-CN.json", json(chinese));
          const [script] = compilation.entrypoints.get(this.entry).getFiles();
          if (script !== "functions.js") compilation.emitAsset("functions.js", compilation.getAsset(script).source);
        },
      );
    });
  }
}

module.exports = { functionsMetadata, FunctionsMetadataPlugin };
