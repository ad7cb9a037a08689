import type { OpenWorkbook } from "../../src/host";

export type Heard = Record<string, unknown>;
export type Register = (heard: (args: unknown) => Promise<void>, context: Excel.RequestContext) => unknown;

/** Registers handlers by name; what they are given comes into the list, without the functions. */
export async function listen(workbook: OpenWorkbook, handlers: Record<string, Register>): Promise<Heard[]> {
  const list: Heard[] = [];
  await workbook.Excel.run(async (context) => {
    for (const [on, register] of Object.entries(handlers))
      register(async (args) => {
        const plain = Object.entries(args as Heard).filter(
          ([, value]) => typeof value !== "function" && value !== undefined,
        );
        list.push({ on, ...Object.fromEntries(plain) });
      }, context);
    await context.sync();
  });
  return list;
}

/** Waits until so many events have come, and then a little for one too many. */
export async function settled(list: Heard[], count: number): Promise<Heard[]> {
  const end = Date.now() + 2000;
  while (list.length < count && Date.now() < end) await new Promise((go) => setTimeout(go, 5));
  await new Promise((go) => setTimeout(go, 30));
  return list;
}
