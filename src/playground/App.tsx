import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PaneConnection, Refusal } from "#host/page";
import { playgroundWords } from "#text";
import { DeveloperPanel } from "./components/DeveloperPanel";
import { Divider } from "./components/Divider";
import { FileStrip } from "./components/FileStrip";
import { GridView } from "./components/GridView";
import { DiscardQuestion, MessageLine } from "./components/Messages";
import { PaneFrame } from "./components/PaneFrame";
import { RibbonBar } from "./components/RibbonBar";
import { downloadFile } from "./downloadFile";
import { handleOf } from "./handle";
import type { Place } from "./loadPlace";
import { loadSample } from "./loadPlace";
import { editRefusal, openFailure } from "./messages";
import type { RibbonButton } from "./manifest";
import { readRibbon } from "./manifest";
import type { Settings } from "./settings";
import { displayLanguage, sampleFor } from "./settings";
import { useDrop } from "./useDrop";
import { useRegions } from "./useRegions";
import { useWorkbook } from "./useWorkbook";

interface AppProps {
  readonly settings: Settings;
  readonly place: Place;
}

type Opening = () => Promise<void>;

export function App({ settings, place }: AppProps) {
  const [language, setLanguage] = useState(settings.language);
  const [dark, setDark] = useState(settings.dark);
  const [paneWidth, setPaneWidth] = useState(settings.paneWidth);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asked, setAsked] = useState<Opening | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [paneLoads, setPaneLoads] = useState(0);
  const pane = useRef<PaneConnection | null>(null);
  const words = playgroundWords[language];
  const office = displayLanguage(language);
  const ribbon = useMemo(() => readRibbon(place.manifest, office), [place, office]);
  const books = useWorkbook(office, place.functions);
  const { file, failure, unsaved } = books;

  const openSample = async (name: string): Promise<void> => books.open(await loadSample(name), name);
  useEffect(() => {
    const sample = settings.sample ?? sampleFor(language, place.samples);
    void (sample === undefined ? books.open(null, words.bookName) : openSample(sample));
    // Once: what is opened later is the person's choice.
  }, []);
  useEffect(() => {
    document.documentElement.lang = office;
    document.title = words.title;
  }, [office, words]);

  // For whoever looks from the console, and for the browser stories.
  useEffect(() => void Object.assign(window, { playground: file && handleOf(file.work) }), [file]);

  /** Nothing unsaved is dropped without a question. */
  const ask = (opening: Opening): void => (unsaved ? setAsked(() => opening) : void opening());
  const openFile = (chosen: File): void =>
    ask(async () => books.open(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
  const dropping = useDrop(openFile);
  useRegions();
  const save = async (): Promise<void> => {
    const bytes = await books.save();
    if (bytes && file) downloadFile(bytes, file.name);
  };
  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action === null) return document.querySelector<HTMLIFrameElement>(".pane iframe")?.focus();
    setRunning(id);
    await pane.current?.ribbon(action).finally(() => setRunning(null));
  };
  const connected = useCallback((connection: PaneConnection | null) => (pane.current = connection), []);
  const refused = useCallback((found: Refusal) => setRefusal(found), []);

  const message = failure ? openFailure(words, failure) : refusal ? editRefusal(words, refusal) : null;
  const dismiss = (): void => {
    books.dismiss();
    setRefusal(null);
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="provider">
      <div className="app">
        <FileStrip
          {...{ words, language, dark, unsaved, setLanguage, setDark }}
          file={file?.name ?? ""}
          samples={place.samples}
          open={openFile}
          openSample={(name) => ask(() => openSample(name))}
          openNew={() => ask(() => books.open(null, words.bookName))}
          save={() => void save()}
        />
        <RibbonBar words={words} ribbon={ribbon} press={(button) => void press(button)} running={running} />
        {message && <MessageLine words={words} message={message} dismiss={dismiss} />}
        {file && (
          <main className="work" style={{ gridTemplateColumns: `minmax(0, 1fr) 5px ${paneWidth}px` }}>
            <GridView
              work={file.work}
              chinese={language === "zh"}
              dark={dark}
              label={words.sheet}
              functions={place.help[language]}
              charts={words.charts}
              refused={refused}
            />
            <Divider label={words.paneWidth} width={paneWidth} setWidth={setPaneWidth} />
            <section className="pane" aria-label={words.pane}>
              <div className="pane-title">
                <h2>{ribbon.name}</h2>
                <button
                  type="button"
                  title={words.reloadPane}
                  aria-label={words.reloadPane}
                  onClick={() => setPaneLoads(paneLoads + 1)}
                >
                  ⟳
                </button>
              </div>
              <PaneFrame
                work={file.work}
                language={office}
                dark={dark}
                title={ribbon.name}
                loads={paneLoads}
                connected={connected}
              />
            </section>
          </main>
        )}
        <footer className="status">
          <details>
            <summary>{words.developer}</summary>
            {file && (
              <DeveloperPanel {...{ words }} work={file.work} blanks={books.blanks} setBlanks={books.setBlanks} />
            )}
          </details>
          <span>{words.privacy}</span>
        </footer>
        {asked && file && (
          <DiscardQuestion
            words={words}
            file={file.name}
            answer={(drop) => {
              setAsked(null);
              if (drop) void asked();
            }}
          />
        )}
        {dropping && <div className="drop">{words.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}
