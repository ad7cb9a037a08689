import type { Language } from "../language";
import { modelViewEn } from "./modelViewEn";
import type { ModelViewWords } from "./modelViewText";
import { modelViewZh } from "./modelViewZh";

/** Words of the pane's view of the model. */
export const modelViewWords: Readonly<Record<Language, ModelViewWords>> = { en: modelViewEn, zh: modelViewZh };
