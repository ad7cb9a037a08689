import type { PointerEvent } from "react";
import { PANE, clampPane } from "../settings";

interface DividerProps {
  readonly label: string;
  readonly width: number;
  readonly setWidth: (width: number) => void;
}

const STEP = 16;

/** Between the grid and the pane: dragged, or moved by the arrow keys. */
export function Divider({ label, width, setWidth }: DividerProps) {
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLDivElement>): void => {
    if (currentTarget.hasPointerCapture(pointerId)) setWidth(clampPane(window.innerWidth - clientX));
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PANE.least}
      aria-valuemax={PANE.most}
      aria-valuenow={width}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") setWidth(clampPane(width + STEP));
        if (key === "ArrowRight") setWidth(clampPane(width - STEP));
      }}
    />
  );
}
