/** Who may import whom. `npm run graph` draws ARCHITECTURE.md's picture from this table; nothing else restates it. */
export const mayImport = {
  core: [],
  text: ["core"],
  workbook: ["core", "text"],
  office: ["core", "text", "workbook"],
  actions: ["core", "text", "workbook", "office"],
  functions: ["core", "text"],
  commands: ["actions"],
  taskpane: ["core", "text", "workbook", "actions"],
  host: [],
  cli: ["host", "core", "text", "workbook", "office", "actions", "functions"],
  playground: ["host", "core", "text", "workbook", "office", "actions", "functions", "commands", "taskpane"],
};

const layers = Object.keys(mayImport);
const any = (names) => `^src/(${names.join("|")})/`;
const ships = layers.filter((layer) => !["host", "cli", "playground"].includes(layer));

const layerRule = ([layer, allowed]) => ({
  name: `${layer}-imports-only-${["itself", ...allowed].join("-")}`,
  comment: "Move the code, or argue for a new arrow in mayImport with a decision record.",
  severity: "error",
  from: { path: any([layer]) },
  to: { path: "^src/", pathNot: any([layer, ...allowed]) },
});

export default {
  forbidden: [
    ...Object.entries(mayImport).map(layerRule),
    {
      name: "every-folder-is-a-layer",
      comment: "A new folder under src is a new layer: give it a row in mayImport.",
      severity: "error",
      from: { path: "^src/", pathNot: any(layers) },
      to: {},
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "pure-layers-use-no-packages",
      comment: "core, text and workbook must run anywhere: no npm package, no Node module.",
      severity: "error",
      from: { path: any(["core", "text", "workbook"]) },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"] },
    },
    {
      name: "cross-layer-through-front-door",
      comment: "Import another layer by its #name, never by a relative path into it.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/", pathNot: "^src/$1/", dependencyTypesNot: ["aliased-subpath-import"] },
    },
    {
      name: "inside-a-layer-paths-are-relative",
      comment: "A layer that imports its own front door makes a cycle.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/$1/", dependencyTypes: ["aliased-subpath-import"] },
    },
    {
      name: "host-never-ships",
      comment: "The add-in that Excel loads must not reach the host.",
      severity: "error",
      from: { path: any(ships) },
      to: { path: any(["host", "cli", "playground"]), reachable: true },
    },
    {
      name: "what-ships-uses-no-node",
      comment: "There is no Node inside Excel.",
      severity: "error",
      from: { path: any(ships) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "node-only-in-the-host-runtime",
      comment: "The rest of the host also runs in a browser page.",
      severity: "error",
      from: { path: "^src/host/", pathNot: "^src/host/runtime/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that imports nothing is dead.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "[.]d[.]ts$" },
      to: {},
    },
    { name: "src-never-imports-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "default", "types"],
    },
  },
};
