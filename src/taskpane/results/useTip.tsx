import { Tooltip } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";

interface Tip {
  readonly text: string;
  readonly target: Element;
}

/** For the pointer to travel from what is explained to the explanation, in ms. */
const grace = 200;

export interface TipHandle {
  /** Handlers of an element that a text explains. */
  readonly of: (text: string) => { onShow: (target: Element) => void; onHide: () => void };
  readonly hide: () => void;
  /** To be rendered once beside the elements. */
  readonly surface: ReactElement;
}

/** One tooltip for many elements of a drawing; the pointer may rest on it, and Escape closes it. */
export function useTip(): TipHandle {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stay = (): void => clearTimeout(timer.current);
  const hide = (): void => {
    stay();
    setTip(null);
  };
  const hideSoon = (): void => {
    stay();
    // A pointer that wanders off does not take away what the keyboard asked for.
    timer.current = setTimeout(() => setTip((now) => (now?.target === document.activeElement ? now : null)), grace);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (text: string, target: Element): void => {
    stay();
    setTip({ text, target });
  };
  return {
    of: (text) => ({ onShow: (target) => show(text, target), onHide: hideSoon }),
    hide,
    surface: (
      <Tooltip
        relationship="inaccessible"
        withArrow
        visible={tip !== null}
        positioning={{ target: tip?.target ?? null, position: "above", pinned: false }}
        content={{ children: tip?.text ?? "", onMouseEnter: stay, onMouseLeave: hideSoon }}
        onVisibleChange={(_, { visible }) => {
          if (!visible) hideSoon();
        }}
      />
    ),
  };
}
