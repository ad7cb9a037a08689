import type { Sample } from "../sample";

/** Folder 18-custom-xml-parts. */
export const customXml: readonly Sample[] = [];
