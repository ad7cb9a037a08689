const development = { address: "https://localhost:3000", id: "6bb0f6a4-5d0c-4d8e-9f6f-2b8d0a1f7c31" };
const releaseId = "d2f1a7c0-93f7-4d53-8a0c-5c0a4d7e61b9";

/**
 * The manifest for a deployment: every address below `address` (https, no trailing slash needed) and the release's id,
 * so that a development build can be installed beside it.
 */
function deployManifest(xml, address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only, and ${address} is not.`);
  const base = url.href.replace(/\/+$/, "");
  return xml.replaceAll(development.address, base).replaceAll(development.id, releaseId);
}

module.exports = { deployManifest, development, releaseId };
