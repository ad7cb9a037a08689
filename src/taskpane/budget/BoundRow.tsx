import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "#core";
import { budgetViewWords, type Language } from "#text";
import { ProblemList } from "../components/ProblemList";
import { NumberField } from "../fields/NumberField";
import { BoundIcon } from "./BoundIcon";
import { boundKinds, greatestAmount, type BoundKind, type Bounds } from "./budgetEdits";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: "160px",
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  planned: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  remove: { minWidth: "28px", flexShrink: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  field: { display: "grid", gap: "2px" },
  label: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly language: Language;
  readonly name: string;
  readonly bounds: Bounds;
  /** What the industry gets, in words; "" where nothing is split. */
  readonly planned: string;
  readonly problems: readonly Problem[];
  /** How often somebody has asked for it: then the keyboard goes to its first field. */
  readonly wanted: number;
  readonly onSet: (kind: BoundKind, amount: number) => void;
  readonly onClear: (kind: BoundKind) => void;
  readonly onRemove: () => void;
}

/** An industry with its floor and cap, or its lock. */
export function BoundRow(props: Props) {
  const { language, name, problems, wanted } = props;
  const styles = useStyles();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted === 0) return;
    row.current?.scrollIntoView({ block: "nearest" });
    row.current?.querySelector("input")?.focus();
  }, [wanted]);
  return (
    <li ref={row} className={styles.row} data-bound={name}>
      <Head {...props} />
      <div className={styles.fields}>
        {boundKinds.map((kind) => (
          <BoundField key={kind} kind={kind} {...props} />
        ))}
      </div>
      {problems.length === 0 ? null : <ProblemList problems={problems} language={language} />}
    </li>
  );
}

function Head({ language, name, planned, onRemove }: Props) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  const remove = words.removeOf(name);
  return (
    <div className={styles.head}>
      <span className={styles.name}>{name}</span>
      <span className={styles.planned}>{planned}</span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        ✕
      </Button>
    </div>
  );
}

function BoundField({ kind, language, name, bounds, onSet, onClear }: Props & { readonly kind: BoundKind }) {
  const styles = useStyles();
  const words = budgetViewWords[language];
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden="true">
        <BoundIcon kind={kind} />
        {words.bound[kind]}
      </span>
      <NumberField
        label={words.boundOf(words.bound[kind], name)}
        hideLabel
        language={language}
        value={bounds[kind]}
        min={0}
        max={greatestAmount}
        placeholder="–"
        onChange={(typed) => onSet(kind, typed)}
        onClear={() => onClear(kind)}
      />
    </div>
  );
}
