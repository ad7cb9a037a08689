import { AccordionHeader, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "#text";
import { ScoreBar } from "../components/ScoreBar";
import { showNumber } from "../fields/showNumber";
import { Marks } from "./Marks";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 44px 48px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    paddingTop: "2px",
    paddingBottom: "2px",
    boxSizing: "border-box",
  },
  header: { "& > button": { paddingRight: tokens.spacingHorizontalM, paddingLeft: tokens.spacingHorizontalS } },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200 },
  share: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  idle: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  /** As it counts, 0–1 of the whole. */
  readonly share: number;
  /** The greatest share of all, which fills the bar. */
  readonly most: number;
  readonly suggested: boolean;
  readonly wrong: "error" | "warning" | undefined;
  readonly language: Language;
}

/** A criterion in one line: its name, what it counts, whether it wants a look. */
export const CriterionRow = memo(function CriterionRow(props: Props) {
  const { label, share, most, suggested, wrong, language } = props;
  const styles = useStyles();
  return (
    <AccordionHeader as="h4" size="small" className={styles.header}>
      <span className={mergeClasses(styles.row, share === 0 && styles.idle)}>
        <span className={styles.name}>
          <span className={styles.label}>{label}</span>
          <Marks language={language} suggested={suggested} wrong={wrong} />
        </span>
        <ScoreBar part={most > 0 ? share / most : 0} color={tokens.colorBrandBackground} />
        <span className={styles.share}>{showNumber(share, language, "fraction", 1)}</span>
      </span>
    </AccordionHeader>
  );
});
