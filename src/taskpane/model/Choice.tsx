import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props<Key extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Key;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly onChange: (key: Key) => void;
  readonly problem?: string;
}

/** One of a few things, with its label above. */
export function Choice<Key extends string>({
  label,
  hideLabel = false,
  value,
  options,
  onChange,
  problem,
}: Props<Key>) {
  const styles = useStyles();
  return (
    <Field
      size="small"
      {...(hideLabel ? {} : { label })}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" })}
    >
      <Select
        size="small"
        className={styles.select}
        {...(hideLabel ? { "aria-label": label } : {})}
        value={value}
        onChange={(_event, data) => {
          const chosen = options.find(({ key }) => key === data.value);
          if (chosen !== undefined) onChange(chosen.key);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The columns of a table to choose from; one that the table does not have is kept and said to be missing. */
export function columnOptions(headers: readonly string[], current: string, missing: (column: string) => string) {
  const known = headers.map((header) => ({ key: header, text: header }));
  return headers.includes(current) ? known : [{ key: current, text: missing(current) }, ...known];
}
