import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { languages, paneWords, type Language } from "#text";
import { Lights } from "./Lights";

const useStyles = makeStyles({
  // Excel draws its own menu over the top right 34 × 32 px.
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingRight: "34px" },
  title: { margin: 0, flexGrow: 1 },
  more: { minWidth: "32px" },
});

interface Props {
  readonly language: Language;
  readonly busy: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onFreeze: () => void;
  readonly onRead: () => void;
}

/** Whose pane this is, and what is seldom wanted. */
export function Heading({ language, busy, onLanguage, onFreeze, onRead }: Props) {
  const styles = useStyles();
  const words = paneWords[language];
  return (
    <header className={styles.header}>
      <Lights size={24} />
      <Subtitle2 as="h1" className={styles.title}>
        {words.title}
      </Subtitle2>
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = languages.find((one) => one === checkedItems[0]);
          if (chosen !== undefined) onLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" className={styles.more} aria-label={words.more} title={words.more}>
            <Dots />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onRead} disabled={busy}>
              {words.readAgain}
            </MenuItem>
            <MenuItem onClick={onFreeze} disabled={busy} subText={words.freezeHint}>
              {words.freeze}
            </MenuItem>
            <MenuDivider />
            <MenuItemRadio name="language" value="en" lang="en">
              English
            </MenuItemRadio>
            <MenuItemRadio name="language" value="zh" lang="zh-CN">
              中文
            </MenuItemRadio>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}

function Dots() {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} fill="currentColor" aria-hidden="true">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  );
}
