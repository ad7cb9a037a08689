import type { Problem, ScoringModel } from "#core";

/** What came of the last thing that changed, or would have changed, the whole model. */
export type Notice =
  /** Done; `before` can be put back while the model is still `after`. */
  | {
      readonly kind: "changed";
      readonly text: string;
      readonly before: ScoringModel;
      readonly after: ScoringModel;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "said"; readonly text: string }
  /** The file's name, and why it could not be used. */
  | { readonly kind: "refused"; readonly file: string; readonly why?: string; readonly problems: readonly Problem[] }
  /** The clipboard is out of reach: the text itself, to be copied by hand. */
  | { readonly kind: "text"; readonly text: string };
