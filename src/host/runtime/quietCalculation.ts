import type { Session } from "../objects";
import type { Watch } from "../objects/events/watch";

/** Quiet after the last change before formulas are calculated, in milliseconds. */
const QUIET = 30;

/** Calculates by itself when a workbook has been left alone for a moment; otherwise formulas wait until somebody reads them. */
export class QuietCalculation {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end: (() => void) | null = null;

  constructor(
    private readonly session: Session,
    private readonly watch: Watch,
  ) {}

  start(): void {
    this.end ??= this.watch.onChange(({ by }) => {
      if (by === "calculation") return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.calculate(), QUIET);
    });
  }

  stop(): void {
    this.end?.();
    this.end = null;
    clearTimeout(this.timer);
  }

  private calculate(): Promise<void> {
    return this.session.inTurn(() => this.session.calculated());
  }
}
