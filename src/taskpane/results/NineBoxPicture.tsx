import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { pictureWords, sheetWords, type Language } from "#text";
import { lightOf, lights } from "../components/tierLight";
import { boxOf, placeLabels } from "./boxLabels";
import type { BoxPoint, Bubble } from "./boxPoints";
import { Bubbles } from "./Bubbles";
import { NineBoxFrame, type Frame } from "./NineBoxFrame";
import { useWidth } from "./useWidth";
import { zoneNames } from "./zoneNames";

/** The best industries are bubbles that the keyboard reaches; of a large table the others are dots. */
export const bubblesShown = 150;
const named = 6;

const useStyles = makeStyles({
  svg: { display: "block", overflow: "visible" },
  text: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    pointerEvents: "none",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});

interface Props {
  readonly language: Language;
  readonly points: readonly BoxPoint[];
  readonly bubbleOf: (point: BoxPoint) => Bubble;
  /** Index of a row's tier. */
  readonly tierOf: (row: number) => number;
  readonly tiers: number;
  readonly onPress: (row: number) => void;
}

/** Own SVG, because the chart library draws no zones and no letters, and makes every point a Tab stop. */
export function NineBoxPicture({ language, points, bubbleOf, tierOf, tiers, onPress }: Props) {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const frame = useMemo(() => frameOf(width), [width]);
  const bubbles = useMemo(() => points.slice(0, bubblesShown).map(bubbleOf), [points, bubbleOf]);
  const circles = bubbles.map((b) => ({ ...b, x: frame.x(b.across), y: frame.y(b.up) }));
  const { left, top, size } = frame;
  const square = { left, top, right: left + size, bottom: top + size };
  const labels = placeLabels(circles.slice(0, named), circles, square);
  const zones = zoneNames(frame, pictureWords[language].zones, [...circles.map(boxOf), ...labels]);
  const { axes } = sheetWords[language];
  return (
    <div ref={ref}>
      <svg
        className={styles.svg}
        width={frame.width}
        height={frame.height}
        role="group"
        aria-label={pictureWords[language].nineBox(axes.strength, axes.attractiveness)}
      >
        <NineBoxFrame frame={frame} language={language} zones={zones} />
        <Dots points={points.slice(bubblesShown)} tierOf={tierOf} frame={frame} tiers={tiers} />
        <Bubbles bubbles={circles} tiers={tiers} onPress={onPress} />
        {labels.map(({ text, left, bottom }) => (
          <text key={`${left} ${bottom}`} className={styles.text} x={left} y={bottom - 3} aria-hidden="true">
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

function frameOf(available: number): Frame {
  const [left, top, right, bottom] = [38, 6, 6, 34];
  const width = Math.min(available, 460);
  const size = Math.max(120, width - left - right);
  return {
    left,
    top,
    size,
    width,
    height: top + size + bottom,
    x: (value) => left + (size * value) / 10,
    y: (value) => top + size - (size * value) / 10,
  };
}

interface DotsProps extends Pick<Props, "points" | "tierOf" | "tiers"> {
  readonly frame: Frame;
}

/** Thousands of points as one line of no length each, one path a tier. */
function Dots({ points, tierOf, frame, tiers }: DotsProps) {
  const paths = new Map<number, string[]>();
  for (const point of points) {
    const tier = tierOf(point.row);
    const path = paths.get(tier) ?? [];
    path.push(`M${frame.x(point.across).toFixed(1)} ${frame.y(point.up).toFixed(1)}h0`);
    paths.set(tier, path);
  }
  return [...paths].map(([tier, path]) => (
    <path
      key={tier}
      d={path.join("")}
      stroke={lights[lightOf(tier, tiers)].backgroundColor}
      strokeWidth={4}
      strokeLinecap="round"
      opacity={0.6}
      aria-hidden="true"
    />
  ));
}
