import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Toolbar,
  ToolbarButton,
  Tooltip,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Language, PlaygroundWords } from "#text";

interface FileStripProps {
  readonly words: PlaygroundWords;
  readonly language: Language;
  readonly dark: boolean;
  readonly file: string;
  readonly unsaved: boolean;
  readonly samples: readonly string[];
  readonly open: (file: File) => void;
  readonly openSample: (name: string) => void;
  readonly openNew: () => void;
  readonly save: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setDark: (dark: boolean) => void;
}

/** What Excel has in its title bar and its File tab, as far as trying an add-in needs it. */
export function FileStrip({ words, file, unsaved, open, openNew, save, ...rest }: FileStripProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="strip">
      <Toolbar aria-label={words.fileStrip} size="small">
        <ToolbarButton onClick={openNew}>{words.newBook}</ToolbarButton>
        <ToolbarButton onClick={() => picker.current?.click()}>{words.open}</ToolbarButton>
        <SamplesMenu words={words} samples={rest.samples} openSample={rest.openSample} />
        <ToolbarButton appearance="primary" onClick={save}>
          {words.save}
        </ToolbarButton>
      </Toolbar>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        hidden
        aria-label={words.open}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) open(chosen);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <h1 className="file" title={words.privacy}>
        {file}
        {unsaved && <span className="unsaved"> · {words.unsaved}</span>}
      </h1>
      <Appearance words={words} {...rest} />
    </header>
  );
}

function SamplesMenu({ words, samples, openSample }: Pick<FileStripProps, "words" | "samples" | "openSample">) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton>{words.samples} ▾</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map((name) => (
            <MenuItem key={name} onClick={() => openSample(name)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type AppearanceProps = Pick<FileStripProps, "words" | "language" | "dark" | "setLanguage" | "setDark">;

function Appearance({ words, language, dark, setLanguage, setDark }: AppearanceProps) {
  return (
    <div className="appearance">
      <Tooltip content={words.language} relationship="description">
        <Button
          size="small"
          appearance="subtle"
          lang={language === "zh" ? "en" : "zh-CN"}
          onClick={() => setLanguage(language === "zh" ? "en" : "zh")}
        >
          {language === "zh" ? "English" : "中文"}
        </Button>
      </Tooltip>
      <Button size="small" appearance="subtle" onClick={() => setDark(!dark)}>
        {dark ? `☀ ${words.light}` : `☾ ${words.dark}`}
      </Button>
    </div>
  );
}
