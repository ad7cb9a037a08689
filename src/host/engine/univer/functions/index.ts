import type { BaseFunction } from "@univerjs/engine-formula";
import { Unknown } from "./unknown";
import { UNKNOWN_FUNCTION } from "../engineText";

/** Functions that Univer lacks, or does otherwise than Excel. */
export const replacements: [new (name: string) => BaseFunction, string][] = [[Unknown, UNKNOWN_FUNCTION]];
