import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Tier } from "#core";
import { pictureWords, type Language } from "#text";
import { TierChip } from "../components/TierChip";
import { numberText } from "./numberText";
import { tierName } from "./tierName";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    width: "1%",
    padding: `4px 0 4px ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    verticalAlign: "bottom",
  },
  first: { width: "auto", textAlign: "start", paddingLeft: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: "4px 0", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: {
    padding: `4px 0 4px ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface PictureRow {
  readonly row: number;
  readonly name: string;
  /** Index of the tier; -1 without enough data. */
  readonly tier: number;
  /** One text a column, already formatted. */
  readonly numbers: readonly string[];
}

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly PictureRow[];
  readonly tiers: readonly Tier[];
  readonly language: Language;
}

const page = 100;

/** What a chart shows, as a table with a hundred rows at first. */
export function PictureTable({ caption, columns, rows, tiers, language }: Props) {
  const styles = useStyles();
  const words = pictureWords[language];
  const [shown, setShown] = useState(page);
  const rest = rows.length - shown;
  return (
    <div className={styles.stack}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {words.industry}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.row} row={row} tiers={tiers} language={language} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {words.more(numberText(language).whole(Math.min(page, rest)))}
        </Button>
      ) : null}
    </div>
  );
}

interface RowProps extends Pick<Props, "tiers" | "language"> {
  readonly row: PictureRow;
}

function Row({ row: { name, tier, numbers }, tiers, language }: RowProps) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <span className={styles.line}>
          <TierChip
            id={tiers[tier]?.id ?? ""}
            index={tier}
            tiers={tiers.length}
            name={tierName(tiers, tier, language)}
          />
          {name}
        </span>
      </th>
      {numbers.map((number, column) => (
        <td key={column} className={styles.number}>
          {number}
        </td>
      ))}
    </tr>
  );
}
