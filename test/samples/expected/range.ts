import type { Sample } from "../sample";
import { rangeContents } from "./rangeContents";
import { rangeFormats } from "./rangeFormats";
import { rangePlaces } from "./rangePlaces";

/** Folder 42-range. */
export const range: readonly Sample[] = [
  ...rangeContents,
  ...rangeFormats,
  ...rangePlaces,
  {
    path: "42-range/range-cell-control.yaml",
    excluded: "Range.control and Range.clearOrResetContents, ExcelApi 1.18",
  },
];
