/** The add-in as Excel loads it: one page with the pane and the ribbon's commands. Node's bundles are scripts/bundles.mjs. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { deployManifest } = require("./scripts/deployManifest.cjs");
const { FunctionsMetadataPlugin } = require("./scripts/functionsMetadata.cjs");

const content = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Excel wants https; making the certificate asks for the user's password, so only sideloading gets here. */
const certificate = () => require("office-addin-dev-certs").getHttpsServerOptions();

/** `webpack --env address=https://example.com/sector-signal` makes a build for that address. */
module.exports = async (env, { mode }) => {
  const production = mode === "production";
  const address = env.address ?? process.env.ADDIN_ADDRESS;
  return {
    mode,
    entry: {
      // Without the shared runtime chunk: a file that is whole by itself, for whoever loads the functions without the page.
      functions: { import: "./src/functions/page.ts", runtime: false },
      commands: "./src/commands/index.ts",
      taskpane: "./src/taskpane/main.tsx",
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: /\.cjs$/ },
    },
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      // Types are checked elsewhere; an import that nothing exports must still break the build.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        // What only one view needs loads with it, though it comes by the folder's index.
        { test: /[\\/]src[\\/](core|text|workbook)[\\/]/, sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      // Pane and commands share one JavaScript runtime in Excel; here they share every module instance as well.
      runtimeChunk: "single",
      splitChunks: { chunks: ({ name }) => name !== "functions" },
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
        templateParameters: { content: content.join("; ") },
      }),
      new FunctionsMetadataPlugin({ entry: "functions" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "docs/*.html", to: "[name][ext]" },
          { from: "src/commands/*.json", to: "[name][ext]" },
          { from: "manifest.xml", transform: (xml) => (address ? deployManifest(String(xml), address) : xml) },
        ],
      }),
    ],
    stats: "errors-warnings",
    devServer: {
      port: 3000,
      host: "localhost",
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      server: env.https ? { type: "https", options: await certificate() } : "http",
    },
  };
};
