import { Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Problem } from "#core";
import { dataWords } from "#text";
import { showNumber } from "../fields/showNumber";
import type { DataViewProps } from "../view";
import { hasGaps, isUsed, readColumns, usesOf } from "./columnLines";
import { ColumnSection } from "./ColumnSection";
import { ProblemGroups } from "./ProblemGroups";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  section: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  heading: { display: "grid" },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What was read from the sheet: what to mend in it, and every column with how it was read and what it feeds. */
export function DataView({ language, grid, model, preview, problems, onSelect }: DataViewProps) {
  const styles = useStyles();
  const words = dataWords[language];
  const columns = readColumns(grid);
  const uses = useMemo(() => usesOf(grid, model, problems), [grid, model, problems]);
  const all = useMemo(() => [...problems, ...preview.problems], [problems, preview.problems]);
  const shown = (count: number): string => showNumber(count, language);
  const used = columns.filter((column) => isUsed(uses.get(column.header)));
  const complete = !used.some((column) => hasGaps(column, uses.get(column.header)));
  const said = leftOut(problems, language);
  return (
    <div className={styles.view}>
      <section className={styles.section} data-section="problems">
        <Subtitle2 as="h2" className={styles.title}>
          {words.problems}
        </Subtitle2>
        <ProblemGroups problems={all} language={language} onSelect={onSelect} complete={complete} />
      </section>
      <section className={styles.section} data-section="columns">
        <div className={styles.heading}>
          <Subtitle2 as="h2" className={styles.title}>
            {words.columns}
          </Subtitle2>
          <Caption1 className={styles.muted}>
            {words.summary(shown(grid.names.length), shown(columns.length), shown(used.length))}
          </Caption1>
          {said === "" ? null : <Caption1 className={styles.muted}>{said}</Caption1>}
        </div>
        <ColumnSection columns={columns} uses={uses} language={language} onSelect={onSelect} />
      </section>
    </div>
  );
}

/** Which rows of the range count and which do not, where that may surprise; "" where it may not. */
function leftOut(problems: readonly Problem[], language: DataViewProps["language"]): string {
  const words = dataWords[language];
  const totals = problems.filter(({ code }) => code === "grid/total-left-out").length;
  const hidden = problems.some(({ code }) => code === "grid/hidden-rows");
  const said = [...(totals > 0 ? [words.totalsLeftOut(totals)] : []), ...(hidden ? [words.hiddenRows] : [])];
  return said.join(" · ");
}
