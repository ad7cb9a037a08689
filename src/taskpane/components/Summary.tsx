import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreDone } from "#actions";
import { INSUFFICIENT } from "#core";
import { paneWords, type Language } from "#text";
import { industryCount } from "../state";
import { ProblemList } from "./ProblemList";
import { TierBars } from "./TierBars";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalL },
  card: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { display: "grid", overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
  section: { display: "grid", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly outcome: ScoreDone;
  readonly language: Language;
  readonly onUndo: () => void;
}

/** How many industries stand in which tier, where, and what is worth knowing about the run. */
export function Summary({ outcome, language, onUndo }: Props) {
  const styles = useStyles();
  const words = paneWords[language];
  const { tiers, target, problems } = outcome;
  const ranked = tiers.filter((tier) => tier.id !== INSUFFICIENT).length;
  return (
    <div className={styles.stack}>
      <section className={styles.card} data-done>
        <div className={styles.heading}>
          <Subtitle2 as="h2" style={{ margin: 0 }}>
            {words.scored(industryCount(outcome))}
          </Subtitle2>
          <Caption1 className={styles.muted}>
            {target.sheet} · {target.range}
          </Caption1>
        </div>
        <TierBars tiers={tiers} ranked={ranked} />
        {outcome.changes === 0 ? (
          <Caption1>{words.unchanged}</Caption1>
        ) : (
          <Button onClick={onUndo}>{words.undo}</Button>
        )}
      </section>
      {problems.length === 0 ? null : (
        <section className={styles.section}>
          <Subtitle2 as="h2" style={{ margin: 0 }}>
            {words.notes(problems.length)}
          </Subtitle2>
          <ProblemList problems={problems} language={language} />
        </section>
      )}
    </div>
  );
}
