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
} from "@fluentui/react-components";
import { languages, paneWords, type Language } from "#text";

const useStyles = makeStyles({ more: { minWidth: "32px", flexShrink: 0 } });

interface Props {
  readonly language: Language;
  readonly busy: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onFreeze: () => void;
  readonly onRead: () => void;
}

/** What is seldom wanted. */
export function PaneMenu({ language, busy, onLanguage, onFreeze, onRead }: Props) {
  const styles = useStyles();
  const words = paneWords[language];
  const choose = (chosen: string | undefined): void => {
    const known = languages.find((one) => one === chosen);
    if (known !== undefined) onLanguage(known);
  };
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
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
