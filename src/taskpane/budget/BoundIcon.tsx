import type { BoundKind } from "./budgetEdits";

const paths: Readonly<Record<BoundKind, string>> = {
  // A line to stand on, one to stay under, and a padlock.
  floor: "M2 14h12v-1.5H2zM8 2l4 4.5H9V11H7V6.5H4z",
  cap: "M2 2h12v1.5H2zM8 14l4-4.5H9V5H7v4.5H4z",
  lock: "M4.5 7V5a3.5 3.5 0 0 1 7 0v2H13v7H3V7zM6 7h4V5a2 2 0 0 0-4 0z",
};

/** The sign of a floor, a cap or a lock; the word stands beside it. */
export function BoundIcon({ kind }: { readonly kind: BoundKind }) {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" fill="currentColor" style={{ flexShrink: 0 }}>
      <path d={paths[kind]} fillRule="evenodd" />
    </svg>
  );
}
