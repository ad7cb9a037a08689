/** `npm run host:samples -- FOLDER [PART-OF-PATH]`: Microsoft's Script Lab samples on the built host, see test/samples/README.md. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { bundle, bundles, isStale, root } from "./bundles.mjs";

const [folder, only = ""] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    "npm run host:samples -- FOLDER [PART-OF-PATH]: FOLDER is a copy of samples/excel, see test/samples/README.md",
  );
  process.exit(2);
}
if (isStale(bundles.host)) await bundle(bundles.host);
const env = {
  ...process.env,
  SAMPLES: path.resolve(folder),
  SAMPLES_ONLY: only,
  SAMPLES_HOST: path.join(root, bundles.host.out),
};
const jest = [path.join(root, "node_modules/jest/bin/jest.js"), "test/samples", "--verbose"];
process.exitCode = spawnSync(process.execPath, jest, { cwd: root, stdio: "inherit", env }).status ?? 1;
