import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dataWords, sheetWords, skipReason, type Language } from "#text";
import { showNumber } from "../fields/showNumber";
import { isUsed, type ColumnReading, type ColumnUse } from "./columnLines";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1.75rem minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  letters: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
  header: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  idle: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  format: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  details: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly reading: ColumnReading;
  readonly use: ColumnUse | undefined;
  readonly language: Language;
  readonly onSelect: (reference: string) => void;
}

/** A column in two lines: its header and how it was read, then what it feeds and what it lacks. */
export function ColumnRow({ reading, use, language, onSelect }: Props) {
  const styles = useStyles();
  const words = dataWords[language];
  const { header, letters, format, holdsNames, reference } = reading;
  const plain = !isUsed(use) && !holdsNames;
  return (
    <button type="button" className={styles.row} onClick={() => onSelect(reference)} data-column={letters}>
      <span className={styles.letters}>{letters}</span>
      <span className={mergeClasses(styles.header, plain && styles.idle)}>{header}</span>
      <span className={styles.format}>{words.formats[format]}</span>
      <span className={styles.details}>
        {useLines(reading, use, language).map((line, i) => (
          <span key={i} className={styles.quiet}>
            {line}
          </span>
        ))}
        <Notes reading={reading} use={use} language={language} />
      </span>
    </button>
  );
}

/** What the column is for: names, criteria, a gate, or nothing and why. */
function useLines({ holdsNames, header }: ColumnReading, use: ColumnUse | undefined, language: Language): string[] {
  const words = dataWords[language];
  const { criteria = [], gated = false, skipped } = use ?? {};
  const lines = [
    ...(holdsNames ? [words.names] : []),
    ...criteria.map(({ label, group }) => {
      const shown = sheetWords[language].groups[group];
      return label[language] === header ? shown : words.feeds(label[language], shown);
    }),
    ...(gated ? [words.gate] : []),
  ];
  if (lines.length > 0) return lines;
  return [skipped === undefined ? words.notUsed : words.notUsedBecause(skipReason(skipped, language))];
}

function Notes({ reading, use, language }: Omit<Props, "onSelect">) {
  const styles = useStyles();
  const words = dataWords[language];
  const shown = (count: number): string => showNumber(count, language);
  const { format, typedAsText, missing, errors, unreadable } = reading;
  const units = reading.units.join(language === "zh" ? "、" : ", ");
  // In a column of words every cell is "not readable": that is no news unless a criterion wants numbers of it.
  const numeric = format !== "text" || (use?.criteria.length ?? 0) > 0;
  const notes: ReactNode[] = [];
  const add = (count: number, text: (count: string) => string, warns: boolean): void => {
    if (count === 0) return;
    notes.push(
      <span key={notes.length} className={warns ? styles.warning : styles.quiet}>
        {`${warns ? "▲ " : ""}${text(shown(count))}`}
      </span>,
    );
  };
  add(errors, words.errors, true);
  if (numeric) add(unreadable, words.unreadable, true);
  if (numeric) add(missing, words.missing, false);
  add(typedAsText, (count) => words.typedAsText(count, units), false);
  return <>{notes}</>;
}
