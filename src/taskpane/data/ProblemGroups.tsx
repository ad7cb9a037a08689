import { Caption1, createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { Problem, Severity } from "#core";
import { dataWords, type Language } from "#text";
import { ProblemList } from "../components/ProblemList";
import { distinct, severities } from "../components/problemKinds";

const useStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS },
  clean: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  tick: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  hint: { gridColumn: 2, color: tokens.colorNeutralForeground2 },
  group: { display: "grid", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, font: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
});

interface GroupProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly onSelect: (reference: string) => void;
}

interface Props extends GroupProps {
  /** True when no cell that a criterion wants is missing. */
  readonly complete: boolean;
}

/** Problems by severity, worst first; notes are folded until somebody asks for them. */
export function ProblemGroups({ problems, language, onSelect, complete }: Props) {
  const styles = useStyles();
  const words = dataWords[language];
  const found = useMemo(() => distinct(problems), [problems]);
  const of = (severity: Severity) => found.filter((problem) => problem.severity === severity);
  const clean = found.every(({ severity }) => severity === "info");
  return (
    <div className={styles.stack}>
      {clean ? (
        <div className={styles.clean} data-clean>
          <span className={styles.tick} aria-hidden="true">
            ✓
          </span>
          <span>{words.nothingToMend}</span>
          {complete ? <Caption1 className={styles.hint}>{words.nothingToMendHint}</Caption1> : null}
        </div>
      ) : null}
      {severities.map((severity) => {
        const some = of(severity);
        return some.length === 0 ? null : (
          <Group key={severity} severity={severity} problems={some} language={language} onSelect={onSelect} />
        );
      })}
    </div>
  );
}

function Group({ severity, problems, language, onSelect }: GroupProps & { readonly severity: Severity }) {
  const styles = useStyles();
  const [open, setOpen] = useState(severity !== "info");
  const list = useId();
  return (
    <section className={styles.group} data-severity={severity}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          {dataWords[language].severities[severity](problems.length)}
        </button>
      </h3>
      <div id={list}>{open ? <ProblemList problems={problems} language={language} onSelect={onSelect} /> : null}</div>
    </section>
  );
}
