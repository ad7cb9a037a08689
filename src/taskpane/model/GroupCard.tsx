import { AccordionItem, AccordionPanel, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { CriterionGroup } from "#core";
import { modelViewWords, sheetWords } from "#text";
import { showNumber } from "../fields/showNumber";
import { CriterionPanel } from "./CriterionPanel";
import { CriterionRow } from "./CriterionRow";
import { worstOf } from "./Marks";
import type { PartProps } from "./part";
import { problemProp, problemsOf } from "./problemsAt";
import { WeightEditor } from "./WeightEditor";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  share: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground2, gridColumn: "1 / -1" },
  weight: { gridColumn: "1 / -1", paddingTop: tokens.spacingVerticalXS },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  panel: { margin: `0 ${tokens.spacingHorizontalM}` },
});

interface Props extends PartProps {
  readonly group: CriterionGroup;
  /** As each criterion counts, in the model's order. */
  readonly shares: Float64Array;
  /** The id of the criterion that is open. */
  readonly open: string | null;
  readonly onRemove: (index: number) => void;
}

/** One of the three questions: what it counts, and the criteria that answer it. */
export function GroupCard(props: Props) {
  const styles = useStyles();
  const { language, model, group, shares, open, preview, onRemove } = props;
  const words = modelViewWords[language];
  const most = Math.max(...shares);
  const own = model.criteria.flatMap((criterion, index) => (criterion.group === group ? [{ criterion, index }] : []));
  const share = own.reduce((sum, { index }) => sum + (shares[index] ?? 0), 0);
  return (
    <section className={styles.card} data-group={group}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.title}>
          {sheetWords[language].groups[group]}
        </Subtitle2>
        <span className={styles.share}>{showNumber(share, language, "fraction", 1)}</span>
        <Caption1 className={styles.muted}>{words.questions[group]}</Caption1>
        {model.groups === undefined ? null : <GroupWeight {...props} share={share} />}
        {own.length === 0 ? <Caption1 className={styles.muted}>{words.noCriteria}</Caption1> : null}
      </div>
      {own.map(({ criterion, index }) => (
        <AccordionItem key={`${index} ${criterion.id}`} value={criterion.id} className={styles.item}>
          <CriterionRow
            label={criterion.label[language]}
            share={shares[index] ?? 0}
            most={most}
            suggested={criterion.suggested === true}
            wrong={worstOf(problemsOf(preview.problems, model, index))}
            language={language}
          />
          <AccordionPanel className={styles.panel}>
            {open === criterion.id ? (
              <CriterionPanel {...props} criterion={criterion} index={index} onRemove={() => onRemove(index)} />
            ) : null}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </section>
  );
}

function GroupWeight({ language, model, group, preview, onChange, share }: Props & { readonly share: number }) {
  const styles = useStyles();
  const name = sheetWords[language].groups[group];
  const groups = model.groups ?? {};
  return (
    <div className={styles.weight}>
      <WeightEditor
        label={`${modelViewWords[language].asTyped}: ${name}`}
        weight={groups[group] ?? 0}
        weights={Object.values(groups)}
        share={share}
        bare
        language={language}
        {...problemProp(preview.problems, `groups.${group}`, language)}
        onChange={(weight) => onChange({ ...model, groups: { ...groups, [group]: weight } })}
      />
    </div>
  );
}
