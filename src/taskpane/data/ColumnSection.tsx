import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { dataWords, type Language } from "#text";
import { showNumber } from "../fields/showNumber";
import { ColumnRow } from "./ColumnRow";
import { isShown, type ColumnFilter, type ColumnReading, type ColumnUse } from "./columnLines";
import { FilterButtons } from "./FilterButtons";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalXS },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  none: { color: tokens.colorNeutralForeground2 },
});

/** Fewer columns than this are looked through faster than filtered. */
const worthFiltering = 12;
/** Lines of a very wide range that are shown at once. */
const page = 120;

interface Props {
  readonly columns: readonly ColumnReading[];
  readonly uses: ReadonlyMap<string, ColumnUse>;
  readonly language: Language;
  readonly onSelect: (reference: string) => void;
}

/** The columns in sheet order, all or some of them. */
export function ColumnSection({ columns, uses, language, onSelect }: Props) {
  const styles = useStyles();
  const words = dataWords[language];
  const [filter, setFilter] = useState<ColumnFilter>("all");
  const [limit, setLimit] = useState(page);
  const under = (key: ColumnFilter) => columns.filter((column) => isShown(key, column, uses.get(column.header)));
  const found = under(filter);
  const rest = found.length - limit;
  const options = (["all", "inUse", "notInUse", "withGaps"] as const).map((key) => {
    return { key, text: words[key], count: under(key).length };
  });
  return (
    <div className={styles.section}>
      {columns.length < worthFiltering ? null : (
        <FilterButtons label={words.filter} options={options} chosen={filter} onChoose={setFilter} />
      )}
      {found.length === 0 ? <Caption1 className={styles.none}>{words.noneShown}</Caption1> : null}
      {found.length === 0 ? null : (
        <ul className={styles.list}>
          {found.slice(0, limit).map((column) => (
            <li key={column.letters}>
              <ColumnRow reading={column} use={uses.get(column.header)} language={language} onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
      {rest <= 0 ? null : (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + page)}>
          {words.moreLines(showNumber(Math.min(rest, page), language))}
        </Button>
      )}
    </div>
  );
}
