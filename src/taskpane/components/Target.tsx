import {
  Body1Strong,
  Button,
  Caption1,
  Link,
  makeStyles,
  Skeleton,
  SkeletonItem,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Inspection } from "#actions";
import type { Problem } from "#core";
import { paneWords, type Language } from "#text";
import { areaAddress, quoteSheet, sheetNames } from "#workbook";
import { modelOf, type State } from "../state/state";

const useStyles = makeStyles({
  box: { display: "grid", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere", minWidth: 0 },
  // Excel draws its own menu over the top right 34 × 32 px.
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingRight: "34px" },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  address: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
  change: { flexShrink: 0 },
});

interface Props {
  readonly state: State;
  readonly language: Language;
  readonly onPick: (on: boolean) => void;
  readonly onPicked: (range: string | undefined) => void;
  readonly onSelect: (reference: string) => void;
  readonly menu: ReactNode;
}

/** What the button would act on, and the way to another range: select it in the sheet. */
export function Target({ state, language, onPick, onPicked, onSelect, menu }: Props) {
  const styles = useStyles();
  const { reading, picking } = state;
  const words = paneWords[language];
  if (picking !== undefined) return <Picker {...{ picking, language, onPick, onPicked }} />;
  if (reading.status === "loading") {
    return (
      <Skeleton aria-label={words.reading} className={styles.box}>
        <SkeletonItem size={16} />
        <SkeletonItem size={12} />
      </Skeleton>
    );
  }
  const grid = reading.status === "read" ? reading.inspection.grid : undefined;
  const address = grid === undefined ? undefined : areaAddress(grid.area);
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        {grid === undefined || address === undefined ? (
          <Body1Strong className={styles.address}>{isBroken(reading) ? words.brokenRange : words.noRange}</Body1Strong>
        ) : (
          <Link
            className={styles.address}
            title={words.showRange}
            onClick={() => onSelect(`${quoteSheet(grid.sheet)}!${address}`)}
          >
            {`${grid.sheet}!${address}`}
          </Link>
        )}
        <Button size="small" appearance="subtle" className={styles.change} onClick={() => onPick(true)}>
          {words.change}
        </Button>
        {menu}
      </div>
      {reading.status === "read" ? (
        <Caption1 className={styles.muted}>{aboutRange(reading.inspection, modelOf(state), language)}</Caption1>
      ) : null}
    </div>
  );
}

/** True when there are rows, and something in them is in the way; false where there is nothing to read. */
const cannotBeRead = ({ grid, problems }: Inspection): boolean =>
  grid === undefined && problems.some(({ severity, code }) => severity === "error" && !nothingThere.includes(code));

const nothingThere: readonly Problem["code"][] = ["grid/not-found", "grid/empty"];

const isBroken = (reading: State["reading"]): boolean => reading.status === "read" && cannotBeRead(reading.inspection);

/** "94 industries · 12 criteria · model from GTM Model" */
function aboutRange(inspection: Inspection, model: ReturnType<typeof modelOf>, language: Language): string {
  const { grid, modelSource } = inspection;
  const words = paneWords[language];
  if (grid === undefined) return cannotBeRead(inspection) ? words.brokenRangeHint : words.noRangeHint;
  const rows = words.industries(grid.names.length);
  if (model === undefined) return rows;
  const source = modelSource === "suggested" ? words.suggestedModel : words.modelFrom(sheetNames.model);
  return [rows, words.criteria(model.criteria.length), source].join(" · ");
}

interface PickerProps {
  readonly picking: string;
  readonly language: Language;
  readonly onPick: (on: boolean) => void;
  readonly onPicked: (range: string | undefined) => void;
}

function Picker({ picking, language, onPick, onPicked }: PickerProps) {
  const styles = useStyles();
  const words = paneWords[language];
  return (
    <div className={styles.box}>
      <Body1Strong>{picking === "" ? words.pick : words.picked(picking)}</Body1Strong>
      <Caption1 className={styles.muted}>{words.pickHint}</Caption1>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={picking === ""} onClick={() => onPicked(picking)}>
          {words.useSelection}
        </Button>
        <Button size="small" onClick={() => onPicked(undefined)}>
          {words.findRange}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onPick(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
