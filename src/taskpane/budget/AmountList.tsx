import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BudgetPart, BudgetPlan, BudgetSettings, Tier } from "#core";
import { budgetViewWords, type Language } from "#text";
import { areaAddress, quoteSheet, tierShown, type Grid } from "#workbook";
import { useRowList } from "../results/useRowList";
import { AmountRow } from "./AmountRow";
import { amountText, wanText } from "./amountText";
import { boundKinds, boundsByName } from "./budgetEdits";
import { byAmount } from "./budgetLines";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface Props {
  readonly language: Language;
  readonly grid: Grid;
  readonly tiers: readonly Tier[];
  readonly budget: BudgetSettings;
  readonly plan: BudgetPlan;
  readonly onSelect: (reference: string) => void;
  readonly onEdit: (name: string) => void;
}

/** Every industry that the split knows, the greatest amount first. */
export function AmountList(props: Props) {
  const { language, grid, plan, onSelect, onEdit } = props;
  const styles = useStyles();
  const order = useMemo(() => byAmount(plan.rows), [plan.rows]);
  const look = useLook(props, plan.rows[order[0] ?? 0]?.amount ?? 0);
  const view = useRowList(order);
  const select = (position: number, name: string): void => {
    view.setActive(position);
    onSelect(rowOf(grid, name));
  };
  return (
    <ul
      ref={view.list}
      className={styles.list}
      style={{ height: view.height }}
      aria-label={budgetViewWords[language].amounts}
      onKeyDown={view.onKeyDown}
    >
      {view.items.map(({ index, start }) => {
        const part = plan.rows[order[index] ?? -1];
        if (part === undefined) return null;
        const place = { transform: `translateY(${start - view.margin}px)` };
        const of = { "aria-setsize": order.length, "aria-posinset": index + 1 };
        return (
          <li key={part.name} className={styles.item} style={place} {...of} data-amount={part.amount}>
            <AmountRow
              {...look(part)}
              position={index}
              isActive={index === view.active}
              onSelect={() => select(index, part.name)}
              onEdit={() => onEdit(part.name)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** What a line needs beside its place: its tier, its bounds, and what its bar is measured against. */
function useLook({ language, tiers, budget, plan }: Props, greatest: number) {
  const bounds = useMemo(() => boundsByName(budget), [budget]);
  const most = Math.max(plan.unit, greatest);
  const width = amountWidth(most, language);
  return (part: BudgetPart) => {
    const index = tiers.findIndex((tier) => tier.id === part.tier);
    const tier = tiers[index];
    const shown = tier === undefined ? budgetViewWords[language].insufficient : tierShown(tier, language);
    const held = bounds.get(part.name.trim()) ?? {};
    const kinds = boundKinds.filter((kind) => held[kind] !== undefined);
    return { language, part, tier: { index, count: tiers.length, shown }, kinds, total: plan.total, most, width };
  };
}

/** Room for the greatest amount, and for its 万 and share below in smaller print; 万 is two digits wide. */
function amountWidth(most: number, language: Language): string {
  const wan = wanText(most, language);
  const below = "100.0%".length + (wan === undefined ? 0 : wan.length + 4);
  return `${Math.max(amountText(most, language).length, Math.ceil(0.86 * below))}ch`;
}

/** The industry's row of the range, as a reference. */
function rowOf(grid: Grid, name: string): string {
  const row = grid.rows[grid.names.indexOf(name)] ?? grid.headerRow;
  return `${quoteSheet(grid.sheet)}!${areaAddress({ ...grid.area, top: row, bottom: row })}`;
}
