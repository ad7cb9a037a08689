import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { lightOf, lights } from "../components/tierLight";
import type { Circle } from "./boxLabels";
import type { Bubble } from "./boxPoints";
import { useTip } from "./useTip";

const useStyles = makeStyles({
  bubble: {
    cursor: "pointer",
    outlineStyle: "none",
    "& > circle:first-child": { fill: "none", stroke: "none" },
    "&:focus-visible > circle:first-child": { stroke: tokens.colorStrokeFocus2, strokeWidth: "2px" },
    "&:hover > circle:first-child": { stroke: tokens.colorNeutralForeground1, strokeWidth: "1px" },
  },
  disc: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1px", forcedColorAdjust: "none" },
  letter: {
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: "middle",
    dominantBaseline: "central",
    pointerEvents: "none",
    forcedColorAdjust: "none",
  },
});

interface Props {
  /** Best first: the order of the arrow keys. */
  readonly bubbles: readonly (Bubble & Circle)[];
  readonly tiers: number;
  readonly onPress: (row: number) => void;
}

/** Bubbles with their letters. One is a Tab stop; arrows, Home and End lead to the others, Enter selects the row. */
export function Bubbles({ bubbles, tiers, onPress }: Props) {
  const group = useRef<SVGGElement>(null);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, bubbles.length - 1);
  const tip = useTip();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") tip.hide();
    const to = moved(event.key, active, bubbles.length);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    group.current?.querySelector<SVGGElement>(`[data-place="${to}"]`)?.focus();
  };
  // Small bubbles lie on top of large ones.
  const places = bubbles.map((_, place) => place);
  const drawn = places.sort((a, b) => (bubbles[b]?.radius ?? 0) - (bubbles[a]?.radius ?? 0));
  return (
    <>
      <g ref={group} onKeyDown={onKeyDown}>
        {drawn.map((place) => {
          const bubble = bubbles[place];
          if (bubble === undefined) return null;
          const on = { ...tip.of(bubble.label), onPress: () => onPress(bubble.row), onActive: () => setActive(place) };
          return (
            <One key={bubble.row} bubble={bubble} place={place} isActive={place === active} tiers={tiers} {...on} />
          );
        })}
      </g>
      {tip.surface}
    </>
  );
}

interface OneProps {
  readonly bubble: Bubble & Circle;
  readonly place: number;
  readonly isActive: boolean;
  readonly tiers: number;
  readonly onPress: () => void;
  readonly onActive: () => void;
  readonly onShow: (target: Element) => void;
  readonly onHide: () => void;
}

function One({ bubble, place, isActive, tiers, onPress, onActive, onShow, onHide }: OneProps) {
  const styles = useStyles();
  const { x, y, radius, letter, label, tier } = bubble;
  const light = lights[lightOf(tier, tiers)];
  return (
    <g
      role="button"
      aria-label={label}
      className={styles.bubble}
      tabIndex={isActive ? 0 : -1}
      data-place={place}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPress();
      }}
      onFocus={(event) => {
        onActive();
        onShow(event.currentTarget);
      }}
      onBlur={onHide}
      onMouseEnter={(event) => onShow(event.currentTarget)}
      onMouseLeave={onHide}
    >
      <circle cx={x} cy={y} r={radius + 2} />
      <circle cx={x} cy={y} r={radius} fill={light.backgroundColor} className={styles.disc} />
      <text x={x} y={y} className={styles.letter} fill={light.color} fontSize={Math.min(12, radius * 1.4)}>
        {letter.slice(0, 2)}
      </text>
    </g>
  );
}

/** Where a key leads from a place, or undefined when it is none of the bubbles'. */
function moved(key: string, from: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: from + 1,
    ArrowDown: from + 1,
    ArrowLeft: from - 1,
    ArrowUp: from - 1,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}
