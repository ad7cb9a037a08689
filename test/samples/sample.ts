import type { SamplePage } from "./samplePage";

/** What a public sample must leave behind, in our words: written from its description and from what Excel does. */
export interface Sample {
  /** Below samples/excel of the samples' repository, such as "42-range/range-find.yaml". */
  readonly path: string;
  /** Presses every button, in the order that the sample's text describes, and expects what the workbook then holds. */
  readonly plays?: (page: SamplePage) => Promise<void>;
  /** Why it cannot run: the member that Microsoft's client of mid-2022 lacks, and its API set. */
  readonly excluded?: string;
  /** What the sample finds in its page's global names besides the DOM, such as `fetch` with answers. */
  readonly globals?: Readonly<Record<string, unknown>>;
  /** Buttons that cannot be pressed, each with the reason. */
  readonly unpressed?: Readonly<Record<string, string>>;
  /** Why the saved file, opened again, cannot be the same workbook. */
  readonly lost?: string;
}
