/** jsdom with what Node has and jsdom lacks, so that the host and the pane's components run in one test. */
const { TestEnvironment } = require("jest-environment-jsdom");

module.exports = class DomWithHost extends TestEnvironment {
  async setup() {
    await super.setup();
    const lacking = ["TextEncoder", "TextDecoder", "fetch", "structuredClone", "setImmediate", "clearImmediate"];
    // Both sides must agree on what a byte array is.
    for (const name of [...lacking, "Uint8Array", "ArrayBuffer"]) this.global[name] = globalThis[name];
  }
};
