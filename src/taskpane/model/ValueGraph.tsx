import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Criterion, DataColumn } from "#core";
import { modelViewWords, type Language } from "#text";
import { showNumber } from "../fields/showNumber";
import { pictureOf, placeOf, type Picture } from "./valuePicture";

const height = 84;

const useStyles = makeStyles({
  figure: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalXS },
  scale: {
    display: "grid",
    alignContent: "space-between",
    textAlign: "right",
    height: `${height}px`,
    lineHeight: "1",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  plot: {
    position: "relative",
    height: `${height}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  drawing: { position: "absolute", inset: 0, width: "100%", height: "100%", overflow: "visible" },
  bars: { fill: tokens.colorNeutralBackground6, "@media (forced-colors: active)": { fill: "GrayText" } },
  curve: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  median: {
    position: "absolute",
    width: "8px",
    height: "8px",
    margin: "-5px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorBrandStroke1,
    forcedColorAdjust: "none",
  },
  axis: {
    gridColumn: 2,
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    paddingTop: "2px",
  },
});

interface Props {
  readonly criterion: Pick<Criterion, "scale" | "direction">;
  readonly column: DataColumn | undefined;
  readonly language: Language;
}

/** How ratings become values 0–10, over where the column's numbers lie; the dot is the industry in the middle. */
export function ValueGraph({ criterion: { scale, direction }, column, language }: Props) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const picture = useMemo(
    () => (column === undefined ? undefined : pictureOf(scale, direction, column.ratings)),
    [scale, direction, column],
  );
  if (picture === undefined) return <Caption1 className={styles.axis}>{words.pictureEmpty}</Caption1>;
  const shown = (x: number): string => showAxis(x, language, column?.format === "percent");
  return (
    <figure className={styles.figure} role="img" aria-label={inWords(picture, shown, language)}>
      <div className={styles.scale} aria-hidden="true">
        <span>10</span>
        <span>0</span>
      </div>
      <Plot picture={picture} />
      <div className={styles.axis} aria-hidden="true">
        <Caption1>{shown(picture.from)}</Caption1>
        {picture.median === undefined ? null : <Caption1>{words.median(shown(picture.median[0]))}</Caption1>}
        <Caption1>{shown(picture.to)}</Caption1>
      </div>
    </figure>
  );
}

function Plot({ picture }: { picture: Picture }) {
  const styles = useStyles();
  const { curve, bins, median } = picture;
  const at = (rating: number): number => 100 * placeOf(rating, picture);
  const line = curve.map(
    ([x, value], k) => `${k === 0 ? "M" : "L"}${at(x).toFixed(2)} ${(100 - 10 * value).toFixed(2)}`,
  );
  const width = 100 / bins.length;
  return (
    <div className={styles.plot} aria-hidden="true">
      <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none">
        {bins.map((part, k) =>
          part === 0 ? null : (
            <rect
              key={k}
              className={styles.bars}
              x={k * width + 0.2}
              width={width - 0.4}
              y={100 - 62 * part}
              height={62 * part}
            />
          ),
        )}
        <path className={styles.curve} d={line.join("")} vectorEffect="non-scaling-stroke" />
      </svg>
      {median === undefined ? null : (
        <span className={styles.median} style={{ left: `${at(median[0])}%`, top: `${100 - 10 * median[1]}%` }} />
      )}
    </div>
  );
}

function inWords({ curve, median }: Picture, shown: (x: number) => string, language: Language): string {
  const words = modelViewWords[language];
  const [first] = curve;
  if (first === undefined || median === undefined) return words.pictureEmpty;
  const worst = curve.reduce((a, b) => (b[1] < a[1] ? b : a), first);
  const best = curve.reduce((a, b) => (b[1] > a[1] ? b : a), first);
  return words.picture({
    worst: shown(worst[0]),
    best: shown(best[0]),
    median: showNumber(median[1], language, "plain", 1),
  });
}

/** An axis needs three digits, and 万 or k where there are many. */
function showAxis(x: number, language: Language, percent: boolean): string {
  const options: Intl.NumberFormatOptions = { maximumSignificantDigits: 3, ...(percent ? { style: "percent" } : {}) };
  const compact: Intl.NumberFormatOptions = !percent && Math.abs(x) >= 10_000 ? { notation: "compact" } : {};
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-US", { ...options, ...compact }).format(x);
}
