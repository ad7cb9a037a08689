import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { weightPresets, type WeightPreset } from "#core";
import { modelViewWords, type Language } from "#text";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

interface Props {
  readonly language: Language;
  readonly onPreset: (preset: WeightPreset) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

/** What changes the whole model at once: presets of weights, and its file. */
export function ModelMenus(props: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <PresetMenu {...props} />
      <FileMenu {...props} />
    </div>
  );
}

function PresetMenu({ language, onPreset }: Props) {
  const words = modelViewWords[language];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{words.presets}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {weightPresets.map((preset) => (
            <MenuItem key={preset} subText={words.presetHints[preset]} onClick={() => onPreset(preset)}>
              {words.preset[preset]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function FileMenu({ language, onFile, onSave, onCopy }: Props) {
  const styles = useStyles();
  const words = modelViewWords[language];
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small">{words.file}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => picker.current?.click()}>{words.open}</MenuItem>
            <MenuItem onClick={onSave}>{words.save}</MenuItem>
            <MenuItem onClick={onCopy}>{words.copy}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.open}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
