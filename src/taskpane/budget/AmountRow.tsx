import { Button, createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetPart } from "#core";
import { budgetViewWords, type Language } from "#text";
import { ScoreBar } from "../components/ScoreBar";
import { TierChip } from "../components/TierChip";
import { lightOf, lights } from "../components/tierLight";
import { unseen } from "../components/unseen";
import { showNumber } from "../fields/showNumber";
import { rowHeight } from "../results/useRowList";
import { amountText, wanText } from "./amountText";
import { BoundIcon } from "./BoundIcon";
import type { BoundKind } from "./budgetEdits";
import { EditIcon } from "./EditIcon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    height: "100%",
    display: "grid",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    scrollMarginTop: "140px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  middle: { display: "grid", gap: "3px", minWidth: 0 },
  first: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bound: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: { display: "grid", textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  edit: { minWidth: "24px", width: "28px", flexShrink: 0 },
  unseen,
});

interface PartProps {
  readonly language: Language;
  readonly part: BudgetPart;
  /** Index of its tier, best 0, -1 without enough data; "A Key". */
  readonly tier: { readonly index: number; readonly count: number; readonly shown: string };
  /** What holds the amount. */
  readonly kinds: readonly BoundKind[];
  readonly total: number;
  /** The greatest amount of the list, which fills the bar. */
  readonly most: number;
}

interface Props extends PartProps {
  /** Room for the amounts, the same in every line so that bars can be compared; a CSS length. */
  readonly width: string;
  readonly position: number;
  readonly isActive: boolean;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
}

/** An industry with its amount, as a number and as a bar, and what holds it. */
export function AmountRow({ width, position, isActive, onSelect, onEdit, ...props }: Props) {
  const styles = useStyles();
  const { language, part, tier } = props;
  const edit = budgetViewWords[language].edit(part.name);
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.main}
        style={{ gridTemplateColumns: `24px minmax(0, 1fr) ${width}` }}
        onClick={onSelect}
        data-position={position}
        tabIndex={tabIndex}
        title={part.name}
      >
        <TierChip id={part.tier} index={tier.index} tiers={tier.count} />
        <NameAndBar {...props} />
        <Amount {...props} />
      </button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.edit}
        tabIndex={tabIndex}
        aria-label={edit}
        title={edit}
        icon={<EditIcon />}
        onClick={onEdit}
      />
    </div>
  );
}

function NameAndBar({ language, part, tier, kinds, most }: PartProps) {
  const styles = useStyles();
  return (
    <span className={styles.middle}>
      <span className={styles.first}>
        <span className={styles.name}>{part.name}</span>
        <span className={styles.unseen}>{tier.shown}</span>
        {kinds.map((kind) => (
          <span key={kind} className={styles.bound} data-kind={kind}>
            <BoundIcon kind={kind} />
            {budgetViewWords[language].bound[kind]}
          </span>
        ))}
      </span>
      <ScoreBar part={part.amount / most} color={lights[lightOf(tier.index, tier.count)].backgroundColor} />
    </span>
  );
}

function Amount({ language, part, total }: PartProps) {
  const styles = useStyles();
  const ofTotal = total > 0 ? part.amount / total : 0;
  // Among thousands of industries every share is small: "0%" would be no news.
  const share = showNumber(ofTotal, language, "fraction", ofTotal < 0.01 ? 2 : 1);
  const wan = wanText(part.amount, language);
  return (
    <span className={styles.amount}>
      {amountText(part.amount, language)}
      <span className={styles.small}>{wan === undefined ? share : `${wan} · ${share}`}</span>
    </span>
  );
}
