import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
});

interface Props<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string; readonly count: number }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One of a few ways to look at a list, each with how many lines it has. */
export function FilterButtons<Key extends string>({ label, options, chosen, onChoose }: Props<Key>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {options.map(({ key, text, count }) => (
        <ToggleButton
          key={key}
          size="small"
          appearance="subtle"
          className={styles.button}
          checked={key === chosen}
          onClick={() => onChoose(key)}
        >
          {`${text} ${count}`}
        </ToggleButton>
      ))}
    </div>
  );
}
