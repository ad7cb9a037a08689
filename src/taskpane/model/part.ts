import type { ViewProps } from "../view";

/** What every part of the model's view is given. */
export type PartProps = Pick<ViewProps, "language" | "grid" | "model" | "preview" | "onChange" | "onSelect">;
