/** A pencil; whoever shows it says in a label what is edited. */
export function EditIcon() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
      <path
        d="M2.5 13.5l.8-3.2 7.4-7.4a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-7.4 7.4zM9.5 4.2l2.3 2.3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
