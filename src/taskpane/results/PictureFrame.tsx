import { Caption1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { pictureWords, type Language } from "#text";

const useStyles = makeStyles({
  frame: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  notes: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, flexShrink: 0, alignSelf: "start" },
});

interface Props {
  readonly language: Language;
  /** Sentences on what is, and what is not, to be seen. */
  readonly notes: readonly string[];
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A chart with its switch to the same numbers as a table. */
export function PictureFrame({ language, notes, picture, table }: Props) {
  const styles = useStyles();
  const words = pictureWords[language];
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <Caption1 className={styles.notes}>{notes.join(language === "zh" ? "" : " ")}</Caption1>
        <ToggleButton
          size="small"
          appearance="subtle"
          className={styles.button}
          checked={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {words.asTable}
        </ToggleButton>
      </div>
      {asTable ? table : picture}
    </div>
  );
}
