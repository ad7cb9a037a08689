/**
 * One worker of `npm run faults`: breaks every action of the scenarios, or its share of them, without jest around it.
 * Called with a JSON of `Work`; writes a line a broken run into its progress file, and what it has to say to stdout.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { excelCodes, wrongs } from "./judge";
import { scenarios, type Scenario } from "./scenarios";
import { Stage, type Failing, type Undisturbed } from "./sweep";

interface Work {
  /** This worker's number, from 0, among so many. */
  readonly shard: number;
  readonly shards: number;
  /** How many codes each action fails with. */
  readonly codes: number;
  /** Parts of names; all scenarios when empty. */
  readonly names: readonly string[];
  /** Runs that it lists are not done again. */
  readonly progress: string;
}

interface Break {
  readonly key: string;
  readonly failing: Failing;
  /** Expected in the error; absent where two actions fail. */
  readonly code?: string;
}

const codes = Object.keys(excelCodes);
/** Every so many actions of putting back fail as well, and every so many workbooks are saved and opened again. */
const [restoring, saving] = [7, 25];

/** Every action with other codes than its neighbours; then the last action but a few, with each later one. */
function* breaks({ actions }: Undisturbed, each: number): Generator<Break> {
  for (let at = 1; at <= actions; at++)
    for (let i = 0; i < Math.min(each, codes.length); i++) {
      const code = codes[(at + i * 7) % codes.length] ?? "GeneralException";
      yield { key: `${at} ${code}`, failing: new Map([[at, code]]), code };
    }
  const first = Math.max(1, actions - 4);
  for (let later = 1; later <= actions; later += restoring)
    yield {
      key: `${first} and ${first + later}`,
      failing: new Map([
        [first, "GeneralException"],
        [first + later, "AccessDenied"],
      ]),
    };
}

async function sweep(name: string, scenario: Scenario, work: Work, done: Set<string>): Promise<number> {
  const stage = await Stage.open(scenario);
  const whole = await stage.undisturbed();
  const started = Date.now();
  let [number, ran, failed] = [0, 0, 0];
  for (const { key, failing, code } of breaks(whole, work.codes)) {
    const line = `${name}: ${key}`;
    if (number++ % work.shards !== work.shard || done.has(line)) continue;
    const found = await stage.broken(failing, ran++ % saving === 0);
    const wrong = wrongs(found, whole, scenario, code);
    if (wrong.length > 0) {
      failed++;
      console.log([line, ...wrong].join("\n    "));
    } else appendFileSync(work.progress, `${line}\n`);
  }
  stage.close();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${name}, ${whole.actions} actions: ${ran} broken, ${failed} wrong, ${seconds} s`);
  return failed;
}

async function main(): Promise<void> {
  const work = JSON.parse(process.argv[2] ?? "{}") as Work;
  const done = new Set(existsSync(work.progress) ? readFileSync(work.progress, "utf8").split("\n") : []);
  let failed = 0;
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (work.names.length > 0 && !work.names.some((part) => name.includes(part))) continue;
    failed += await sweep(name, scenario, work, done);
  }
  // The client's timers would keep the process alive.
  process.exit(failed === 0 ? 0 : 1);
}

void main();
