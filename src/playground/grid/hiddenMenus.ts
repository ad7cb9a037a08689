import type { MenuConfig } from "@univerjs/ui";

const hidden = (...ids: readonly string[]): MenuConfig => Object.fromEntries(ids.map((id) => [id, { hidden: true }]));

/** What the grid could do and the book would not keep. */
export const hiddenMenus: MenuConfig = hidden();
