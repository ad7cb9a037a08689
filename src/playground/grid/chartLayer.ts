import type { Book, Chart, Sheet } from "#host/page";
import type { ChartWords } from "#text";
import { chartElement } from "../charts/chartElement";
import { drawChart } from "../charts/drawChart";
import { readChart } from "../charts/readChart";
import type { Rectangle, Sizes, View } from "./chartPlace";
import { chartRectangle, onScreen } from "./chartPlace";

/** Pixels at the right and at the bottom that the grid's scroll bars take. */
const BARS = 12;

interface Shown {
  readonly size: string;
  readonly data: string;
  readonly element: SVGSVGElement;
}

/** Charts over the grid's canvas; clicks and the wheel go through them to the cells. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly shown = new Map<string, Shown>();

  constructor(
    private readonly book: Book,
    private readonly words: ChartWords,
  ) {
    this.layer.className = "charts";
  }

  /** Lies over the canvas, but for its scroll bars. */
  cover(canvas: HTMLCanvasElement): void {
    if (this.layer.parentElement !== canvas.parentElement) canvas.parentElement?.append(this.layer);
    const { offsetLeft: left, offsetTop: top, clientWidth, clientHeight } = canvas;
    setPlace(this.layer, { left, top, width: clientWidth - BARS, height: clientHeight - BARS });
  }

  /** Puts a sheet's charts where they belong; only with `redraw` it looks at cells and charts that are drawn already. */
  show(sheet: Sheet, sizes: Sizes, view: Omit<View, "frozen">, redraw: boolean): void {
    const charts = new Map(sheet.charts.map((chart) => [`${sheet.id} ${chart.id}`, chart]));
    for (const [id, { element }] of this.shown) {
      if (charts.has(id)) continue;
      element.remove();
      this.shown.delete(id);
    }
    for (const [id, chart] of charts) {
      const rectangle = chartRectangle(chart, sizes);
      const element = this.drawn(id, chart, rectangle, redraw);
      const { hidden, ...place } = onScreen(chart, rectangle, { ...view, frozen: sheet.frozen });
      setPlace(element, place);
      element.style.clipPath = hidden.left + hidden.top > 0 ? `inset(${hidden.top}px 0 0 ${hidden.left}px)` : "";
    }
  }

  remove(): void {
    this.layer.remove();
  }

  private drawn(id: string, chart: Chart, { width, height }: Rectangle, redraw: boolean): SVGSVGElement {
    const known = this.shown.get(id);
    const size = `${width} ${height}`;
    if (known?.size === size && !redraw) return known.element;
    const read = readChart(this.book, chart);
    const data = JSON.stringify(read);
    if (known?.size === size && known.data === data) return known.element;
    const kind = read.drawing === null ? this.words.notDrawn(read.type) : this.words.kinds[read.drawing];
    const marks = drawChart(read, width, height, kind);
    const element = chartElement(marks, width, height, this.words.label(read.title, kind));
    if (known) known.element.replaceWith(element);
    else this.layer.append(element);
    this.shown.set(id, { size, data, element });
    return element;
  }
}

const setPlace = (element: HTMLElement | SVGElement, { left, top, width, height }: Rectangle): void =>
  void Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
