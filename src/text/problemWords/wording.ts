import type { ProblemCode, ProblemDetail } from "#core";
import type { Language } from "../language";

/** The codes of one family, such as every `weights/…`. */
export type CodeOf<Family extends string> = Extract<ProblemCode, `${Family}/${string}`>;

/** For every code a sentence in each language, made from exactly the detail that the code carries. */
export type Wording<Code extends ProblemCode> = {
  readonly [C in Code]: Readonly<Record<Language, (detail: ProblemDetail<C>) => string>>;
};
