import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
  /** Which card it is, for whoever looks for it. */
  readonly name: string;
}

/** A title, what it means, and buttons. The focus goes to it, so that the keyboard is where the answer is asked. */
export function Card({ title, text, children, name }: Props) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), [name]);
  return (
    <section ref={card} tabIndex={-1} aria-label={title} className={styles.card} data-card={name}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}
