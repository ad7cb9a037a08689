import { useState, type ComponentProps } from "react";
import type { Refusal } from "#host/page";
import type { PlaygroundWords } from "#text";
import type { Place } from "../loadPlace";
import { displayLanguage, type Settings } from "../settings";
import { Divider } from "./Divider";
import { GridView } from "./GridView";
import type { PaneFrame } from "./PaneFrame";
import { PaneSection } from "./PaneSection";

interface WorkAreaProps extends Pick<ComponentProps<typeof PaneFrame>, "work" | "title" | "dark" | "connected"> {
  readonly words: PlaygroundWords;
  readonly language: Settings["language"];
  readonly place: Place;
  readonly settings: Settings;
  readonly refused: (refusal: Refusal) => void;
}

/** The grid, the pane beside it, and what divides them. */
export function WorkArea({ words, language, place, settings, refused, ...shared }: WorkAreaProps) {
  const [paneWidth, setPaneWidth] = useState(settings.paneWidth);
  const { work, dark } = shared;
  return (
    <main className="work" style={{ gridTemplateColumns: `minmax(0, 1fr) 5px ${paneWidth}px` }}>
      <GridView
        {...{ work, dark, refused }}
        chinese={language === "zh"}
        label={words.sheet}
        functions={place.help[language]}
        charts={words.charts}
      />
      <Divider label={words.paneWidth} width={paneWidth} setWidth={setPaneWidth} />
      <PaneSection {...shared} words={words} language={displayLanguage(language)} />
    </main>
  );
}
