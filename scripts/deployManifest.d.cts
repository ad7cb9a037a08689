export const development: { readonly address: string; readonly id: string };
export const releaseId: string;
export function deployManifest(xml: string, address: string): string;
