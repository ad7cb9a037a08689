import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { views, type View } from "../state/state";

const useStyles = makeStyles({
  // Four tabs fit into 320 px in both languages; their own padding is what has to give.
  list: { justifyContent: "space-between" },
  tab: { paddingLeft: "8px", paddingRight: "8px" },
});

interface Props {
  readonly view: View;
  readonly language: Language;
  readonly onView: (view: View) => void;
}

export function ViewTabs({ view, language, onView }: Props) {
  const styles = useStyles();
  const words = paneWords[language].views;
  return (
    <TabList className={styles.list} selectedValue={view} onTabSelect={(_, { value }) => onView(value as View)}>
      {views.map((one) => (
        <Tab key={one} value={one} id={`tab-${one}`} aria-controls="view" className={styles.tab}>
          {words[one]}
        </Tab>
      ))}
    </TabList>
  );
}
