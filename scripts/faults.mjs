/** `npm run faults`: breaks every action of the product at every one of Excel's actions; see --help. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle, nodeOptions, root } from "./bundles.mjs";

const help = `npm run faults -- [--workers N] [--codes N] [--resume] [PART OF A SCENARIO'S NAME ...]

Breaks every action of the product at every one of Excel's actions, then every seventh action of putting back as well, and says
what does not hold: a cell of the user's that changed, an error that says something else than happened, a next run that is not whole.

  --workers N  processes that share the work; 2 when left out
  --codes N    error codes for each action, of all that Excel knows in turn; 1 when left out
  --resume     goes on where the last sweep with as many workers was stopped
  PART         only scenarios with this in their name, such as "undo"`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: "string", default: "2" },
    codes: { type: "string", default: "1" },
    resume: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const folder = path.join(root, ".cache", "faults");
const script = path.join(folder, "sweep.cjs");
mkdirSync(folder, { recursive: true });
if (!values.resume) for (const file of readdirSync(folder)) if (file.endsWith(".done")) rmSync(path.join(folder, file));
await bundle({ entry: "test/faults/fullSweep.ts", out: path.relative(root, script) });

const workers = Math.max(1, Number(values.workers));
const work = (shard) => ({
  shard,
  shards: workers,
  codes: Number(values.codes),
  names: positionals,
  progress: path.join(folder, `${shard + 1}-of-${workers}.done`),
});
const run = (shard) =>
  new Promise((done) => {
    const args = [...nodeOptions, script, JSON.stringify(work(shard))];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit" }).on("exit", (code) => done(code ?? 1));
  });
const ended = await Promise.all(Array.from({ length: workers }, (_, shard) => run(shard)));
process.exitCode = ended.every((code) => code === 0) ? 0 : 1;
