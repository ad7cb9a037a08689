import { excelCodes, wrongs } from "./judge";
import { scenarios } from "./scenarios";
import { Stage, type Failing, type Undisturbed } from "./sweep";

/** A few actions of each scenario, others with another FAULTS_SEED; `npm run faults` breaks every one (fullSweep.ts). */
const seed = Number(process.env["FAULTS_SEED"] ?? 1);
const few = 4;
const codes = Object.keys(excelCodes);

/** A few actions spread over all, one of the last included, each with another code. */
function breaks(actions: number): (readonly [at: number, code: string])[] {
  return Array.from({ length: few }, (_, i) => {
    const spread = 1 + Math.floor(((i + ((seed * 0.618034) % 1)) * actions) / few);
    const at = i === few - 1 ? Math.max(1, actions - (seed % 9)) : Math.min(spread, actions);
    return [at, codes[(at + seed) % codes.length] ?? "GeneralException"] as const;
  });
}

describe.each(Object.entries(scenarios))("%s", (_name, scenario) => {
  let stage: Stage;
  let whole: Undisturbed;
  beforeAll(async () => {
    stage = await Stage.open(scenario);
    whole = await stage.undisturbed();
  });
  afterAll(() => stage.close());

  test("whichever action is refused, no cell of the user's has changed, the error is true, and the next run is whole", async () => {
    const wrong: string[] = [];
    for (const [i, [at, code]] of breaks(whole.actions).entries()) {
      const found = await stage.broken(new Map([[at, code]]), i === few - 1);
      wrong.push(...wrongs(found, whole, scenario, code).map((line) => `at ${at}, ${code}: ${line}`));
    }
    expect(wrong).toEqual([]);
  });

  test("when putting back is refused too, no cell of the user's is lost and the error is true", async () => {
    const first = Math.max(1, whole.actions - 4);
    const second = 80 + ((seed * 37) % 150);
    const failing: Failing = new Map([
      [first, "GeneralException"],
      [first + second, "AccessDenied"],
    ]);
    expect(wrongs(await stage.broken(failing), whole, scenario)).toEqual([]);
  });
});
