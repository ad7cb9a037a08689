/**
 * `npm run lock`, after a dependency changed: npm leaves an optional package for another platform out of package-lock.json when
 * the registry it asked does not hold it, and `npm ci` then refuses the lock. This adds them, by their names; `--check` only looks.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bundles.mjs";

const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));

const platform =
  /(darwin|linux|win32|android|freebsd|openharmony)-(arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64)(?:-(\w+))?$/;

/** What npm would have read from the package itself: its name ends in system, processor and C library. */
function entry(name, version, dev) {
  const [, os, cpu, abi = ""] = platform.exec(name) ?? [];
  if (os === undefined) throw new Error(`${name} does not tell its platform.`);
  const libc = os === "linux" ? { libc: [abi.startsWith("musl") ? "musl" : "glibc"] } : {};
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
}

const { packages } = lock;
const missing = Object.entries(packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages))
    .map(([name, version]) => [`node_modules/${name}`, entry(name, version, dev)]),
);

if (process.argv.includes("--check")) {
  for (const [place] of missing) console.error(`package-lock.json lacks ${place}: npm run lock`);
  process.exitCode = missing.length === 0 ? 0 : 1;
} else {
  const sorted = Object.entries({ ...packages, ...Object.fromEntries(missing) }).sort(([a], [b]) =>
    a.localeCompare(b, "en"),
  );
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
