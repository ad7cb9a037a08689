import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CloseCall } from "#core";
import { resultWords } from "#text";
import { whyText } from "#workbook";
import { closeText } from "./closeText";
import { ContributionTable } from "./ContributionTable";
import { gateLines, rowReference } from "./criterionLines";
import { numberText } from "./numberText";
import type { ResultProps } from "./props";
import { tierName } from "./tierName";

const useStyles = makeStyles({
  detail: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  why: { margin: 0 },
  facts: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notes: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props extends ResultProps {
  /** Index in the table. */
  readonly row: number;
  readonly calls: readonly CloseCall[];
}

/** Why one industry stands where it does: the sheet's sentence, what could change it, and every point. */
export function RowDetail(props: Props) {
  const { grid, model, result, language, row, onSelect } = props;
  const styles = useStyles();
  const words = resultWords[language];
  const notes = notesOf(props);
  const number = numberText(language);
  const rank = result.rank[row] ?? 0;
  const ranked = result.rank.reduce((count, r) => count + (r > 0 ? 1 : 0), 0);
  return (
    <div role="region" aria-label={words.details(grid.names[row] ?? "")} className={styles.detail}>
      <p className={styles.why} data-why>
        {whyText(model, result, row, language)}
      </p>
      <p className={styles.facts}>
        {words.facts(
          rank === 0 ? "" : number.whole(rank),
          number.whole(ranked),
          number.percent(result.coverage[row] ?? 0),
        )}
      </p>
      {notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ContributionTable {...props} />
      <Link as="button" onClick={() => onSelect(rowReference(grid, row))}>
        {words.select}
      </Link>
    </div>
  );
}

/** Gates that fired, tiers that are near, and how far the missing data reach. */
function notesOf({ model, result, language, row, calls }: Props): string[] {
  const words = resultWords[language];
  const { exact } = numberText(language);
  const final = result.tierIndex[row] ?? -1;
  const name = (index: number): string => tierName(model.tiers, index, language);
  const gates = gateLines(model, result, row).map(({ reason, cap, byScore, lowered }) =>
    lowered ? words.lowered(reason, name(byScore), name(cap)) : words.notLowered(reason, name(cap)),
  );
  const near = calls.map((call) => closeText(call, result.score[row] ?? Number.NaN, model.tiers, language));
  const [low, high] = [result.low[row] ?? 0, result.high[row] ?? 0];
  const reach = final !== -1 && high - low > 0.005 ? [words.interval(exact(low), exact(high))] : [];
  return [...gates, ...near, ...reach];
}
