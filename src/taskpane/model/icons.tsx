interface Props {
  readonly path: string;
}

function Icon({ path }: Props) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={path} strokeWidth="1.25" strokeLinecap="round" />
    </svg>
  );
}

/** A plus. */
export const AddIcon = () => <Icon path="M8 3v10M3 8h10" />;

/** A cross. */
export const RemoveIcon = () => <Icon path="M4 4l8 8M12 4l-8 8" />;
