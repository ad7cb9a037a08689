/** Node by default; a test that needs a DOM says so in its first line. */
module.exports = {
  testEnvironment: "node",
  // Every workbook brings a page of its own, which outlives the test by the client's last clean-up.
  testEnvironmentOptions: { globalsCleanup: "off" },
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  // The browser stories need the build and a Chromium: `npm run browser`.
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // These ship ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  transform: {
    "(^.+\\.(ts|tsx|mjs)|/(lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space)/.+\\.js)$":
      [
        "@swc/jest",
        {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
          module: { type: "commonjs" },
        },
      ],
  },
  testTimeout: 60000,
};
