/** The product's mark: three lights and three bars, as in assets/icon.svg. */
export function Lights({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <g fill="#8a8f98">
        <rect x="7" y="2" width="9" height="2" rx="0.5" />
        <rect x="7" y="7" width="6" height="2" rx="0.5" />
        <rect x="7" y="12" width="3" height="2" rx="0.5" />
      </g>
      <circle cx="3" cy="3" r="2" fill="#1f9d55" />
      <circle cx="3" cy="8" r="2" fill="#f0a202" />
      <circle cx="3" cy="13" r="2" fill="#d7373f" />
    </svg>
  );
}
