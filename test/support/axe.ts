import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const script = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What breaks WCAG 2.2 A and AA on a page or in a frame of it as it stands: "rule: element", one line each. */
export async function wcagViolations(page: Page | Frame): Promise<string[]> {
  // Evaluated, not added as a script: the page's content-security policy stays as it is.
  await page.evaluate(script);
  const found = (await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: unknown }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    // Fluent's focus traps are dummies that hand the focus on at once; no one ever stands on them.
    const outside = { exclude: [["[data-tabster-dummy]"]] };
    return (await axe.run(outside, { runOnly: { type: "tag", values: tags } })).violations;
  })) as Found[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
