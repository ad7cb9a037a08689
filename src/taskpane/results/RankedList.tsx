import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useState } from "react";
import type { CloseCall } from "#core";
import { resultWords, type Language } from "#text";
import type { Grid } from "#workbook";
import { rowReference } from "./criterionLines";
import type { RowHeadProps, RowsProps } from "./props";
import { RankedRow } from "./RankedRow";
import { RowDetail } from "./RowDetail";
import { useRowList } from "./useRowList";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  empty: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props extends RowsProps {
  /** Of every row of the table. */
  readonly calls: readonly (readonly CloseCall[])[];
  readonly onAll: () => void;
}

/** The industries in order; one of them may be laid open. */
export function RankedList({ onAll, ...props }: Props) {
  const { grid, language, rows, onSelect } = props;
  const styles = useStyles();
  const view = useRowList(rows);
  const [open, toggle] = useOpenRow(grid, view.setActive, onSelect);
  if (rows.length === 0) return <NothingFound language={language} onAll={onAll} />;
  const item = (row: number, position: number) => {
    const isActive = position === view.active;
    return (
      <Item {...props} row={row} position={position} isActive={isActive} isOpen={row === open} onToggle={toggle} />
    );
  };
  return (
    <ul
      ref={view.list}
      className={styles.list}
      style={{ height: view.height }}
      aria-label={resultWords[language].list}
      onKeyDown={view.onKeyDown}
    >
      {view.items.map(({ index, start }) => {
        const row = rows[index] ?? 0;
        const place = { "data-index": index, "aria-setsize": rows.length, "aria-posinset": index + 1 };
        const style = { transform: `translateY(${start - view.margin}px)` };
        return (
          <li key={row} ref={row === open ? view.measure : null} className={styles.item} style={style} {...place}>
            {item(row, index)}
          </li>
        );
      })}
    </ul>
  );
}

/** Index of the row that lies open, and what pressing a row does: opening one selects it in the sheet. */
function useOpenRow(grid: Grid, setActive: (position: number) => void, onSelect: (reference: string) => void) {
  const [open, setOpen] = useState<number | null>(null);
  const toggle = useCallback(
    (row: number, position: number, isOpen: boolean): void => {
      setActive(position);
      setOpen(isOpen ? null : row);
      if (!isOpen) onSelect(rowReference(grid, row));
    },
    [grid, onSelect, setActive],
  );
  return [open, toggle] as const;
}

type ItemProps = Omit<Props, "onAll"> & Omit<RowHeadProps, "call">;

/** Kept as it is while the list scrolls. */
const Item = memo(function Item(props: ItemProps) {
  const calls = props.calls[props.row] ?? [];
  return (
    <>
      <RankedRow {...props} call={calls[0]} />
      {props.isOpen ? <RowDetail {...props} calls={calls} /> : null}
    </>
  );
});

function NothingFound({ language, onAll }: { readonly language: Language; readonly onAll: () => void }) {
  const styles = useStyles();
  const words = resultWords[language];
  return (
    <div className={styles.empty}>
      {words.nothingFound}
      <Button size="small" onClick={onAll}>
        {words.clear}
      </Button>
    </div>
  );
}
