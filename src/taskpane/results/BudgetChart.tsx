import { Button, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BudgetPlan } from "#core";
import { pictureWords } from "#text";
import { amountsOf } from "./amounts";
import { BudgetBarRow } from "./BudgetBarRow";
import { budgetBars, type BudgetBars } from "./budgetBars";
import { rowReference } from "./criterionLines";
import { numberText } from "./numberText";
import { PictureFrame } from "./PictureFrame";
import { PictureTable } from "./PictureTable";
import type { RowsProps } from "./props";

const useStyles = makeStyles({
  message: { margin: 0, color: tokens.colorNeutralForeground2 },
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Bars shown at first, and how many more at a time. */
const first = 15;
const page = 50;

/** Which industries the money goes to. */
export function BudgetChart(props: RowsProps) {
  const { grid, preview, language, rows } = props;
  const { budget } = preview;
  const styles = useStyles();
  const words = pictureWords[language];
  const amounts = useMemo(() => amountsOf(grid.names, budget), [grid, budget]);
  const all = useMemo(() => budgetBars(rows, amounts, Infinity), [rows, amounts]);
  if (budget === undefined) return <p className={styles.message}>{words.noBudget}</p>;
  if (all.bars.length === 0) return <p className={styles.message}>{words.nothing}</p>;
  const { whole } = numberText(language);
  return (
    <PictureFrame
      language={language}
      notes={[
        words.total(
          whole(budget.total),
          whole(budget.reserve),
          budget.unallocated === 0 ? "" : whole(budget.unallocated),
        ),
      ]}
      picture={<Picture {...props} budget={budget} amounts={amounts} />}
      table={<Table {...props} budget={budget} all={all} />}
    />
  );
}

interface PictureProps extends RowsProps {
  readonly budget: BudgetPlan;
  readonly amounts: ReadonlyMap<number, number>;
}

function Picture(props: PictureProps) {
  const { grid, language, rows, amounts, budget, onSelect } = props;
  const styles = useStyles();
  const words = pictureWords[language];
  const [most, setMost] = useState(first);
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const { bars, others } = useMemo(() => budgetBars(rows, amounts, most), [rows, amounts, most]);
  const { whole, short } = numberText(language);
  return (
    <div className={styles.stack}>
      <ul className={styles.list} aria-label={words.budget} {...arrows}>
        {bars.map((bar) => (
          <li key={bar.row}>
            <BudgetBarRow
              {...props}
              bar={bar}
              total={budget.total}
              onPress={() => onSelect(rowReference(grid, bar.row))}
            />
          </li>
        ))}
      </ul>
      {others.count > 0 ? (
        <Button size="small" onClick={() => setMost(most + page)}>
          {`${words.others(whole(others.count))} · ${short(others.amount)}`}
        </Button>
      ) : null}
      {others.count === 0 && most > first ? (
        <Button size="small" appearance="subtle" onClick={() => setMost(first)}>
          {words.fewer}
        </Button>
      ) : null}
    </div>
  );
}

interface TableProps extends RowsProps {
  readonly budget: BudgetPlan;
  readonly all: BudgetBars;
}

function Table({ grid, model, result, language, budget, all }: TableProps) {
  const words = pictureWords[language];
  const { whole, share } = numberText(language);
  return (
    <PictureTable
      language={language}
      caption={words.budget}
      columns={[words.amount, words.ofTotal]}
      tiers={model.tiers}
      rows={all.bars.map(({ row, amount }) => ({
        row,
        name: grid.names[row] ?? "",
        tier: result.tierIndex[row] ?? -1,
        numbers: [whole(amount), share(amount / budget.total)],
      }))}
    />
  );
}
