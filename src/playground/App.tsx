import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Refusal } from "#host/page";
import { playgroundWords, type PlaygroundWords } from "#text";
import { FileStrip } from "./components/FileStrip";
import { DiscardQuestion, MessageLine } from "./components/Messages";
import { RibbonBar } from "./components/RibbonBar";
import { StatusBar } from "./components/StatusBar";
import { WorkArea } from "./components/WorkArea";
import { downloadFile } from "./downloadFile";
import { handleOf } from "./handle";
import type { Place } from "./loadPlace";
import { editRefusal, openFailure } from "./messages";
import type { Settings } from "./settings";
import { displayLanguage, sampleFor } from "./settings";
import { useDrop } from "./useDrop";
import { useOpenings, type Openings } from "./useOpenings";
import { useRegions } from "./useRegions";
import { useRibbon } from "./useRibbon";
import { useWorkbook, type Workbooks } from "./useWorkbook";

interface AppProps {
  readonly settings: Settings;
  readonly place: Place;
}

export function App({ settings, place }: AppProps) {
  const [language, setLanguage] = useState(settings.language);
  const [dark, setDark] = useState(settings.dark);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const words = playgroundWords[language];
  const office = displayLanguage(language);
  const { ribbon, press, running, connected } = useRibbon(place.manifest, office);
  const books = useWorkbook(office, place.functions);
  const { file, unsaved } = books;
  const openings = useOpenings(books, words.bookName);
  const dropping = useDrop(openings.open);
  usePage(office, words.title, books);
  useFirst(openings, settings.sample ?? sampleFor(language, place.samples));
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="provider">
      <div className="app">
        <FileStrip
          {...openings}
          {...{ words, language, dark, unsaved, setLanguage, setDark }}
          file={file?.name ?? ""}
          samples={place.samples}
          save={() => void download(books)}
        />
        <RibbonBar {...{ words, ribbon, press, running }} />
        <Message {...{ words, books, refusal, setRefusal }} />
        {file && (
          <WorkArea
            {...{ words, language, dark, connected, place, settings }}
            work={file.work}
            title={ribbon.name}
            refused={setRefusal}
          />
        )}
        <StatusBar {...{ words, books }} />
        {openings.isAsking && file && <DiscardQuestion words={words} file={file.name} answer={openings.answer} />}
        {dropping && <div className="drop">{words.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}

interface MessageProps {
  readonly words: PlaygroundWords;
  readonly books: Workbooks;
  readonly refusal: Refusal | null;
  readonly setRefusal: (refusal: Refusal | null) => void;
}

/** Why a file was not opened, or an edit not made. */
function Message({ words, books, refusal, setRefusal }: MessageProps) {
  const message = books.failure ? openFailure(words, books.failure) : refusal && editRefusal(words, refusal);
  const dismiss = (): void => {
    books.dismiss();
    setRefusal(null);
  };
  return message && <MessageLine {...{ words, message, dismiss }} />;
}

/** Opens what the page starts with, once: what is opened later is the person's choice. */
function useFirst({ openSample, openNew }: Openings, sample: string | undefined): void {
  useEffect(() => {
    if (sample === undefined) openNew();
    else openSample(sample);
  }, []);
}

async function download({ file, save }: Workbooks): Promise<void> {
  const bytes = await save();
  if (bytes && file) downloadFile(bytes, file.name);
}

/** What the page says of itself, and what stands in the console for whoever looks there and for the browser stories. */
function usePage(language: string, title: string, { file }: Workbooks): void {
  useRegions();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  useEffect(() => void Object.assign(window, { playground: file && handleOf(file.work) }), [file]);
}
