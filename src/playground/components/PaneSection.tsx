import { useState, type ComponentProps } from "react";
import type { PlaygroundWords } from "#text";
import { PaneFrame } from "./PaneFrame";

interface PaneSectionProps extends Omit<ComponentProps<typeof PaneFrame>, "loads"> {
  readonly words: PlaygroundWords;
}

/** The pane below its title, with a button that loads it anew. */
export function PaneSection({ words, ...pane }: PaneSectionProps) {
  const [loads, setLoads] = useState(0);
  return (
    <section className="pane" aria-label={words.pane}>
      <div className="pane-title">
        <h2>{pane.title}</h2>
        <button
          type="button"
          title={words.reloadPane}
          aria-label={words.reloadPane}
          onClick={() => setLoads(loads + 1)}
        >
          ⟳
        </button>
      </div>
      <PaneFrame {...pane} loads={loads} />
    </section>
  );
}
