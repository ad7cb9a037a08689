/** `npm run icons`: draws the PNG icons that Excel asks for from the SVG files beside them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { root } from "./bundles.mjs";

const sizes = { icon: [16, 32, 64, 80], pane: [16, 32, 80], undo: [16, 32, 80], freeze: [16, 32, 80] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
const page = await browser.newPage();
for (const [name, edges] of Object.entries(sizes)) {
  const svg = readFileSync(path.join(root, "assets", `${name}.svg`), "utf8");
  for (const edge of edges) {
    await page.setViewportSize({ width: edge, height: edge });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${edge}px;height:${edge}px}</style>${svg}`);
    await page.screenshot({ path: path.join(root, "assets", `${name}-${edge}.png`), omitBackground: true });
  }
}
await browser.close();
