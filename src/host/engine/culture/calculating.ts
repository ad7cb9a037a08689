import type { Culture } from "./culture";
import { DEFAULT_CULTURE } from "./culture";

// Calculations wait for one another, so that one culture is enough for all of them.
let culture = DEFAULT_CULTURE;

/** Says under which regional settings formulas read and write texts from now on. */
export const calculateIn = (next = DEFAULT_CULTURE): void => void (culture = next);

/** The regional settings of the calculation that is going on. */
export const calculating = (): Culture => culture;
