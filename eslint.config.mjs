import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const dom = ["window", "document", "navigator", "location", "history", "localStorage", "sessionStorage", "fetch"];
const node = ["process", "console", "URL", "Buffer", "require", "module", "__dirname", "__filename", "setTimeout"];
const office = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];

/** The names that a layer may not use; house.md's last column, turned round. */
const forbid = (names) => [
  "error",
  ...names.map((name) => ({ name, message: "This layer may not name it: see the table in ARCHITECTURE.md." })),
];
const without = (...allowed) => [...office, ...dom].filter((name) => !allowed.includes(name));
const layer = (files, ...allowed) => ({
  files,
  rules: { "no-restricted-globals": forbid(without(...allowed)) },
});

const syntax = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
];
/** One such pattern, and a web view of an older Mac runs nothing of the script. */
const lookbehind = {
  selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
  message: "Safari before 16.4 cannot look behind.",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/", "test/golden/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Excel's rules for names are about control characters.
      "no-control-regex": "off",
      "no-eval": "error",
      "prefer-const": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true, caughtErrors: "none" },
      ],
      "@typescript-eslint/no-dynamic-delete": "off",
      // Classes with static members only are Office.js habits that we neither write nor fight.
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: Object.fromEntries(node.map((name) => [name, "readonly"])) },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["warn", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...syntax],
    },
  },
  {
    files: ["src/{core,text,workbook,office,actions,functions,commands,taskpane}/**"],
    rules: { "no-restricted-syntax": ["error", ...syntax, lookbehind] },
  },
  layer(["src/{core,text,workbook,actions}/**"]),
  layer(["src/office/**"], "Excel", "OfficeExtension"),
  layer(["src/functions/**"], "CustomFunctions"),
  layer(["src/functions/page.ts"], "CustomFunctions", "Office"),
  layer(["src/commands/**"], "Office"),
  layer(["src/taskpane/**"], ...dom),
  layer(["src/taskpane/main.tsx"], "Office", ...dom),
  layer(["src/host/**"]),
  layer(["src/host/{index,openWorkbook}.ts", "src/host/runtime/**"], ...office, ...dom),
  layer(["src/cli/**"], ...office),
  layer(["src/playground/**"], ...office, ...dom),
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    // These three do not exist inside Excel.
    files: ["src/{taskpane,commands,playground}/**"],
    rules: {
      "no-alert": "error",
      "no-restricted-properties": [
        "error",
        ...["alert", "confirm", "prompt"].map((property) => ({ object: "window", property })),
      ],
    },
  },
  {
    // The plugin's rules recognise a request context only by the parameter name `context`.
    files: ["src/office/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      // A loop over blocks of a measured size is what Excel wants; one over cells is not.
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "error", "@typescript-eslint/no-require-imports": "off" },
  },
);
