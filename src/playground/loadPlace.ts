import type { FunctionsFile } from "#host/page";
import type { Language } from "#text";
import type { FunctionHelp } from "./grid/openGrid";

interface Help {
  readonly functions: readonly FunctionHelp[];
}

/** What the server holds beside the add-in's page. */
export interface Place {
  readonly manifest: Document;
  readonly functions: FunctionsFile;
  /** The functions in each language's words. */
  readonly help: Readonly<Record<Language, readonly FunctionHelp[]>>;
  /** File names of the sample workbooks. */
  readonly samples: readonly string[];
}

export async function loadPlace(): Promise<Place> {
  const [manifest, functions, chinese, samples] = await Promise.all([
    fetched("./manifest.xml").then((answer) => answer.text()),
    fetched("./functions.json").then((answer) => answer.json() as Promise<FunctionsFile & Help>),
    fetched("./functions.zh-CN.json").then((answer) => answer.json() as Promise<Help>),
    fetched("./samples/index.json").then((answer) => answer.json() as Promise<string[]>),
  ]);
  return {
    manifest: new DOMParser().parseFromString(manifest, "text/xml"),
    functions,
    samples,
    help: { en: functions.functions, zh: chinese.functions },
  };
}

export async function loadSample(name: string): Promise<Uint8Array> {
  const answer = await fetched(`./samples/${encodeURIComponent(name)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The server of this page has no ${address}.`);
  return answer;
}
