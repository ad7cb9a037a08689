import type { Book } from "../engine";
import type { Faults } from "../faults";
import type { Session } from "../objects";
import type { Watch } from "../objects/events/watch";
import type { Traffic } from "../traffic";
import type { Played } from "../wire/played";
import type { CustomFunctions } from "./customFunctions";
import type { QuietCalculation } from "./quietCalculation";
import type { UserEdits } from "./userEdits";

/** Excel's side of one open workbook, before any client is there. */
export interface Hosted {
  readonly book: Book;
  readonly session: Session;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly watch: Watch;
  readonly functions: CustomFunctions;
  readonly quiet: QuietCalculation;
  readonly root: Played;
  readonly service: (typeName: string) => Played | null;
  /** What the person at this Excel does. */
  readonly user: UserEdits;
  /** What somebody else does who has the same file open. */
  readonly coauthor: UserEdits;
  /** The workbook as an .xlsx file: the opened bytes with the edits in them. */
  save(): Promise<Uint8Array>;
  close(): void;
}
