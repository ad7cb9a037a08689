import { useState } from "react";

/** Which industries stand in the list of bounds though they may have none yet. */
export interface Listed {
  /** Names without outer spaces, in the order in which somebody asked for them. */
  readonly listed: readonly string[];
  /** The last one, and how often anybody asked: asked again, it gets the keyboard again. */
  readonly wanted: { readonly name: string; readonly times: number };
  readonly want: (name: string) => void;
  readonly forget: (name: string) => void;
}

/** A row that loses its last bound stays while it is edited, until somebody removes it. */
export function useListed(): Listed {
  const [listed, setListed] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState({ name: "", times: 0 });
  return {
    listed,
    wanted,
    want: (name) => {
      const key = name.trim();
      setListed((before) => (before.includes(key) ? before : [...before, key]));
      setWanted(({ times }) => ({ name: key, times: times + 1 }));
    },
    forget: (name) => setListed((before) => before.filter((other) => other !== name)),
  };
}
