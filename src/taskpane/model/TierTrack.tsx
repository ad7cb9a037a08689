import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type PointerEvent } from "react";
import { moveThreshold, thresholdRange, tierOf, type ScoringModel } from "#core";
import { modelViewWords, type Language } from "#text";
import { lightOf, lights } from "../components/tierLight";
import { showNumber } from "../fields/showNumber";
import { handleKey } from "./handleKey";

const useStyles = makeStyles({
  track: { position: "relative", height: "84px", margin: "0 12px", touchAction: "none" },
  drawing: { position: "absolute", left: 0, top: "8px", width: "100%", height: "52px" },
  rail: {
    position: "absolute",
    left: 0,
    right: 0,
    top: "60px",
    height: "6px",
    borderRadius: "3px",
    overflow: "hidden",
  },
  part: { position: "absolute", top: 0, bottom: 0, forcedColorAdjust: "none" },
  handle: {
    position: "absolute",
    top: 0,
    width: "24px",
    height: "75px",
    marginLeft: "-12px",
    cursor: "ew-resize",
    touchAction: "none",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    outline: "none",
  },
  stem: { width: "2px", flexGrow: 1, backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: "none" },
  knob: {
    width: "16px",
    height: "16px",
    marginTop: "-2px",
    borderRadius: "50%",
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ends: {
    position: "absolute",
    top: "68px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly model: ScoringModel;
  /** Heights of equal parts of 0–10, 0–1; empty without scores. */
  readonly bins: readonly number[];
  /** Industries in each tier. */
  readonly counts: readonly number[];
  readonly language: Language;
  readonly onChange: (model: ScoringModel) => void;
}

/** Scores 0–10 with where each tier begins, as handles to drag or to move by arrow keys. */
export function TierTrack({ model, bins, counts, language, onChange }: Props) {
  const styles = useStyles();
  const track = useRef<HTMLDivElement>(null);
  const { tiers } = model;
  const drag = (index: number, { clientX, buttons }: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || buttons === 0) return;
    const score = (10 * (clientX - box.left)) / box.width;
    onChange(moveThreshold(model, index, Math.round(score * 20) / 20));
  };
  return (
    <div ref={track} className={styles.track}>
      <Distribution bins={bins} model={model} />
      <span className={styles.ends} style={{ left: 0 }} aria-hidden="true">
        0
      </span>
      <span className={styles.ends} style={{ right: 0 }} aria-hidden="true">
        10
      </span>
      {tiers.slice(0, -1).map((tier, index) => (
        <Handle
          key={tier.id}
          label={modelViewWords[language].threshold(`${tier.id} ${tier.label[language]}`)}
          score={tier.min ?? 0}
          range={thresholdRange(tiers, index)}
          text={modelViewWords[language].thresholdAt(
            showNumber(tier.min ?? 0, language, "plain", 2),
            showNumber(counts[index] ?? 0, language),
          )}
          onMove={(min) => onChange(moveThreshold(model, index, min))}
          onDrag={(event) => drag(index, event)}
        />
      ))}
    </div>
  );
}

/** Bars in the light of the tier that their middle falls in, over a rail that shows where each tier lies. */
function Distribution({ bins, model: { tiers } }: Pick<Props, "bins" | "model">) {
  const styles = useStyles();
  const colour = (tier: number): string => lights[lightOf(tier, tiers.length)].backgroundColor;
  const width = 100 / Math.max(1, bins.length);
  return (
    <>
      <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {bins.map((part, k) =>
          part === 0 ? null : (
            <rect
              key={k}
              x={k * width + 0.15}
              width={width - 0.3}
              y={100 - 100 * part}
              height={100 * part}
              fill={colour(tierOf(((k + 0.5) * 10) / bins.length, tiers))}
            />
          ),
        )}
      </svg>
      <div className={styles.rail} aria-hidden="true">
        {tiers.map((tier, t) => {
          const [from, to] = [tier.min ?? 0, t === 0 ? 10 : (tiers[t - 1]?.min ?? 10)];
          const place = { left: `${from * 10}%`, width: `${Math.max(0, to - from) * 10}%` };
          return <span key={tier.id} className={styles.part} style={{ ...place, backgroundColor: colour(t) }} />;
        })}
      </div>
    </>
  );
}

interface HandleProps {
  readonly label: string;
  readonly score: number;
  readonly range: readonly [number, number];
  readonly text: string;
  readonly onMove: (score: number) => void;
  readonly onDrag: (event: PointerEvent) => void;
}

function Handle({ label, score, range, text, onMove, onDrag }: HandleProps) {
  const styles = useStyles();
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ left: `${Math.max(0, Math.min(10, score)) * 10}%` }}
      aria-label={label}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={score}
      aria-valuetext={text}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={onDrag}
      onKeyDown={(event) => {
        const moved = handleKey(event.key, event.shiftKey, score, range);
        if (moved === undefined) return;
        event.preventDefault();
        if (moved !== score) onMove(moved);
      }}
    >
      <span className={styles.stem} />
      <span className={styles.knob} />
    </div>
  );
}
