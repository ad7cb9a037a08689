import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { caughtBy, findColumn, type Gate } from "#core";
import { modelViewWords, sheetWords } from "#text";
import { showNumber } from "../fields/showNumber";
import { addGate, ruleOf } from "./editGates";
import { GatePanel } from "./GatePanel";
import { AddIcon } from "./icons";
import { Marks, worstOf } from "./Marks";
import type { PartProps } from "./part";
import { problemsIn } from "./problemsAt";
import { unitOf } from "./unitOf";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, justifyItems: "start" },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  card: {
    width: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    "& > div + div": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  header: { "& > button": { paddingRight: tokens.spacingHorizontalM, paddingLeft: tokens.spacingHorizontalS } },
  line: { display: "grid", width: "100%", padding: "4px 0", overflowWrap: "anywhere", minWidth: 0 },
  panel: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** The red lines, each with the industries that it catches now. */
export function GateSection(props: PartProps) {
  const styles = useStyles();
  const { language, grid, model, onChange } = props;
  const words = modelViewWords[language];
  const [open, setOpen] = useState<number>();
  const add = (): void => {
    onChange(addGate(model, grid, words.newReason));
    setOpen(model.gates.length);
  };
  return (
    <section className={styles.section} data-section="gates">
      <Subtitle2 as="h2" className={styles.title}>
        {words.gates}
      </Subtitle2>
      {model.gates.length === 0 ? (
        <Caption1 className={styles.muted}>{words.noGates}</Caption1>
      ) : (
        <GateList {...props} open={open} onOpen={setOpen} />
      )}
      <Button size="small" icon={<AddIcon />} onClick={add}>
        {words.addGate}
      </Button>
    </section>
  );
}

interface ListProps extends PartProps {
  readonly open: number | undefined;
  readonly onOpen: (index: number | undefined) => void;
}

function GateList({ open, onOpen, ...props }: ListProps) {
  const styles = useStyles();
  return (
    <Accordion
      className={styles.card}
      collapsible
      openItems={open === undefined ? [] : [open]}
      onToggle={(_event, { value }) => onOpen(value === open ? undefined : Number(value))}
    >
      {props.model.gates.map((gate, index) => (
        <AccordionItem key={index} value={index}>
          <AccordionHeader as="h3" size="small" className={styles.header}>
            <GateLine {...props} gate={gate} index={index} />
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <GatePanel {...props} gate={gate} index={index} onRemoved={() => onOpen(undefined)} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

interface LineProps extends PartProps {
  readonly gate: Gate;
  readonly index: number;
}

function GateLine({ language, grid, model, preview, gate, index }: LineProps) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const caught = useMemo(() => caughtBy(gate, grid), [gate, grid]);
  const { test, limit } = ruleOf(gate);
  const column = findColumn(grid, gate.column);
  const shown = typeof limit === "number" ? showNumber(limit, language, unitOf(column)) : limit;
  const cap = model.tiers.find((tier) => tier.id === gate.capTier);
  const effect = words.caps(cap === undefined ? gate.capTier : `${cap.id} ${cap.label[language]}`);
  const catches = caught === undefined ? words.notInTable(gate.column) : words.catches(showNumber(caught, language));
  return (
    <span className={styles.line}>
      <span>
        {words.gate(gate.column, sheetWords[language].tests[test], shown)}{" "}
        <Marks language={language} wrong={worstOf(problemsIn(preview.problems, `gates[${index}]`))} />
      </span>
      <Caption1 className={styles.muted}>{`${effect} · ${catches}`}</Caption1>
    </span>
  );
}
