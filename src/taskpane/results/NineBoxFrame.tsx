import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nineBoxCuts } from "#core";
import { sheetWords, type Language } from "#text";
import { numberText } from "./numberText";
import type { Label } from "./boxLabels";
import type { Square } from "./zoneNames";

/** The drawing's measures in px, and how a mean 0–10 becomes a place in it. */
export interface Frame extends Square {
  readonly width: number;
  readonly height: number;
  readonly x: (mean: number) => number;
  readonly y: (mean: number) => number;
}

const useStyles = makeStyles({
  zone: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  low: { fill: tokens.colorNeutralBackground3 },
  middle: { fill: tokens.colorNeutralBackground1 },
  high: { fill: tokens.colorBrandBackground2 },
  text: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: { fontWeight: tokens.fontWeightSemibold },
});

const thirds = [0, 1, 2] as const;

interface FrameProps {
  readonly frame: Frame;
  readonly language: Language;
}

/** Zones, what they mean, and both axes with their cuts. */
export function NineBoxFrame({ frame, language, zones }: FrameProps & { readonly zones: readonly Label[] }) {
  const styles = useStyles();
  const third = frame.size / 3;
  const kinds = [styles.low, styles.middle, styles.high];
  return (
    <g aria-hidden="true">
      {thirds.flatMap((column) =>
        thirds.map((level) => {
          const kind = Math.max(0, Math.min(2, column + level - 1));
          const [x, y] = [frame.left + column * third, frame.top + (2 - level) * third];
          const className = mergeClasses(styles.zone, kinds[kind]);
          return <rect key={`${column}${level}`} x={x} y={y} width={third} height={third} className={className} />;
        }),
      )}
      {zones.map(({ text, left, bottom }) => (
        <text key={`${left} ${bottom}`} x={left} y={bottom - 3} className={styles.text}>
          {text}
        </text>
      ))}
      <Axes frame={frame} language={language} />
    </g>
  );
}

function Axes({ frame, language }: FrameProps) {
  const styles = useStyles();
  const { axes } = sheetWords[language];
  const { score } = numberText(language);
  const middle = frame.size / 2;
  const bottom = frame.top + frame.size;
  const title = mergeClasses(styles.text, styles.axis);
  return (
    <>
      {nineBoxCuts.map((cut) => (
        <g key={cut}>
          <text x={frame.x(cut)} y={bottom + 14} textAnchor="middle" className={styles.text}>
            {score(cut)}
          </text>
          <text x={frame.left - 4} y={frame.y(cut) + 4} textAnchor="end" className={styles.text}>
            {score(cut)}
          </text>
        </g>
      ))}
      <text x={frame.left + middle} y={bottom + 30} textAnchor="middle" className={title}>
        {axes.strength} →
      </text>
      <text transform={`translate(11 ${frame.top + middle}) rotate(-90)`} textAnchor="middle" className={title}>
        {axes.attractiveness} →
      </text>
    </>
  );
}
