import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { nineBox, type Axis } from "#core";
import { pictureWords, sheetWords } from "#text";
import { amountsOf } from "./amounts";
import { boxPoints, type BoxPoint, type Bubble } from "./boxPoints";
import { rowReference } from "./criterionLines";
import { bubblesShown, NineBoxPicture } from "./NineBoxPicture";
import { numberText } from "./numberText";
import { PictureFrame } from "./PictureFrame";
import { PictureTable } from "./PictureTable";
import type { RowsProps } from "./props";
import { tierName } from "./tierName";

const useStyles = makeStyles({
  message: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const axes: readonly Axis[] = ["attractiveness", "strength"];

/** Industries by own strength and attractiveness of the market. */
export function NineBoxChart(props: RowsProps) {
  const { grid, model, result, preview, language, rows } = props;
  const styles = useStyles();
  const words = pictureWords[language];
  const box = useMemo(() => nineBox(model.criteria, result.shares, result.values), [model, result]);
  const amounts = useMemo(() => amountsOf(grid.names, preview.budget), [grid, preview.budget]);
  const ranked = useMemo(() => rows.filter((row) => result.tierIndex[row] !== -1), [rows, result]);
  const points = useMemo(() => boxPoints(ranked, box, amounts), [ranked, box, amounts]);
  const empty = axes.find((axis) => box.criteria[axis] === 0);
  if (empty !== undefined) {
    const axis = sheetWords[language].axes[empty];
    return (
      <p className={styles.message} role="status">
        {words.noAxis(axis)} {words.noAxisTodo(axis)}
      </p>
    );
  }
  if (points.length === 0) return <p className={styles.message}>{words.nothing}</p>;
  const leftOut = rows.length - points.length;
  const { whole } = numberText(language);
  const notes = [
    ...(amounts.size > 0 ? [words.sizeIsBudget] : []),
    ...(points.length > bubblesShown ? [words.dots(whole(points.length - bubblesShown))] : []),
    ...(leftOut > 0 ? [words.leftOut(whole(leftOut))] : []),
  ];
  return (
    <PictureFrame
      language={language}
      notes={notes}
      picture={<Picture {...props} points={points} />}
      table={<Table {...props} points={points} />}
    />
  );
}

type PointsProps = RowsProps & { readonly points: readonly BoxPoint[] };

function Picture({ grid, model, result, language, points, onSelect }: PointsProps) {
  const { exact, whole } = numberText(language);
  const tierOf = (row: number): number => result.tierIndex[row] ?? -1;
  const bubbleOf = (point: BoxPoint): Bubble => {
    const tier = tierOf(point.row);
    const name = grid.names[point.row] ?? "";
    const label = pictureWords[language].point({
      name,
      tier: tierName(model.tiers, tier, language),
      across: exact(point.across),
      up: exact(point.up),
      amount: Number.isNaN(point.amount) ? "" : whole(point.amount),
    });
    return { ...point, name, tier, letter: model.tiers[tier]?.id ?? "", label };
  };
  return (
    <NineBoxPicture
      language={language}
      points={points}
      bubbleOf={bubbleOf}
      tierOf={tierOf}
      tiers={model.tiers.length}
      onPress={(row) => onSelect(rowReference(grid, row))}
    />
  );
}

function Table({ grid, model, result, language, points }: PointsProps) {
  const words = pictureWords[language];
  const { axes: names } = sheetWords[language];
  const { exact, short } = numberText(language);
  const withBudget = points.some((point) => !Number.isNaN(point.amount));
  return (
    <PictureTable
      language={language}
      caption={words.nineBox(names.strength, names.attractiveness)}
      columns={[words.shortUp, names.strength, ...(withBudget ? [words.amount] : [])]}
      tiers={model.tiers}
      rows={points.map(({ row, across, up, amount }) => ({
        row,
        name: grid.names[row] ?? "",
        tier: result.tierIndex[row] ?? -1,
        numbers: [exact(up), exact(across), ...(withBudget ? [short(amount)] : [])],
      }))}
    />
  );
}
