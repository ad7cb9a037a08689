import { Accordion, Caption1, Subtitle2, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addCriterion, criterionGroups, effectiveShares, weighCriteria, weighGroups } from "#core";
import { modelViewWords } from "#text";
import { showNumber } from "../fields/showNumber";
import { AddCriterion } from "./AddCriterion";
import { GroupCard } from "./GroupCard";
import type { PartProps } from "./part";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  groups: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
});

interface Props extends PartProps {
  readonly onRemove: (index: number) => void;
}

/** The criteria under their three questions, one open at a time. */
export function CriteriaSection(props: Props) {
  const styles = useStyles();
  const { language, grid, model, onChange } = props;
  const words = modelViewWords[language];
  const [open, setOpen] = useState<string | null>(null);
  const shares = effectiveShares(model);
  const grouped = model.groups !== undefined;
  const add = (header: string): void => {
    const added = addCriterion(model, grid, header);
    onChange(added);
    setOpen(added.criteria[added.criteria.length - 1]?.id ?? null);
  };
  return (
    <section className={styles.section} data-section="criteria">
      <Head {...props} />
      <Accordion
        collapsible
        openItems={open === null ? [] : [open]}
        onToggle={(_event, data) => setOpen(data.openItems.map(String).find((id) => id !== open) ?? null)}
      >
        <div className={styles.groups}>
          {criterionGroups.map((group) => (
            <GroupCard key={group} {...props} group={group} shares={shares} open={open} />
          ))}
        </div>
      </Accordion>
      <div className={styles.foot}>
        <AddCriterion model={model} grid={grid} language={language} onAdd={add} />
        <Switch
          label={words.weighGroups}
          checked={grouped}
          onChange={(_event, data) => onChange(data.checked ? weighGroups(model) : weighCriteria(model))}
        />
      </div>
    </section>
  );
}

/** The title, and what weights add up to where that is not 100. */
function Head({ language, model }: PartProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const sum = model.criteria.reduce((total, c) => total + c.weight, 0);
  const scaled = model.groups === undefined && Math.abs(sum - 100) > 0.01;
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2" className={styles.title}>
        {words.criteria}
      </Subtitle2>
      {!scaled ? null : (
        <Caption1 className={styles.muted}>{words.weightsAdd(showNumber(sum, language, "plain", 2))}</Caption1>
      )}
    </div>
  );
}
