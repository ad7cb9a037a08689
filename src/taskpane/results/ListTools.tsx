import { makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { resultWords, type Language } from "#text";
import { numberText } from "./numberText";
import type { RowFilter } from "./rankedRows";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", minHeight: "24px", minWidth: 0 },
  search: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  order: { flexShrink: 1, minWidth: 0, maxWidth: "45%" },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  close: { minWidth: 0, whiteSpace: "nowrap" },
});

interface FilterProps {
  readonly language: Language;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

interface Props extends FilterProps {
  readonly shown: number;
  readonly all: number;
  /** How many close calls there are in all. */
  readonly close: number;
}

/** Search, order, how many are shown, and the switch to close calls. */
export function ListTools({ shown, all, close, ...props }: Props) {
  const styles = useStyles();
  const { language, filter, onFilter } = props;
  const words = resultWords[language];
  const { whole } = numberText(language);
  return (
    <div className={styles.tools}>
      <SearchLine {...props} />
      <div className={styles.line}>
        <span role="status" className={styles.count}>
          {words.count(whole(shown), whole(all), shown !== all)}
        </span>
        {close > 0 || filter.closeOnly ? (
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.close}
            checked={filter.closeOnly}
            onClick={() => onFilter({ ...filter, closeOnly: !filter.closeOnly })}
          >
            ≈ {words.closeCalls(whole(close))}
          </ToggleButton>
        ) : null}
      </div>
    </div>
  );
}

function SearchLine({ language, filter, onFilter }: FilterProps) {
  const styles = useStyles();
  const words = resultWords[language];
  return (
    <div className={styles.line}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={filter.query}
        onChange={(_, { value }) => onFilter({ ...filter, query: value })}
      />
      <Select
        size="small"
        className={styles.order}
        aria-label={words.order}
        value={filter.order}
        onChange={(_, { value }) => onFilter({ ...filter, order: value === "sheet" ? "sheet" : "rank" })}
      >
        <option value="rank">{words.orders.rank}</option>
        <option value="sheet">{words.orders.sheet}</option>
      </Select>
    </div>
  );
}
