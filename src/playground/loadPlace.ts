import type { FunctionsFile } from "#host/page";

/** What the server holds beside the add-in's page. */
export interface Place {
  readonly manifest: Document;
  readonly functions: FunctionsFile;
  /** File names of the sample workbooks. */
  readonly samples: readonly string[];
}

export async function loadPlace(): Promise<Place> {
  const [manifest, functions, samples] = await Promise.all([
    fetched("./manifest.xml").then((answer) => answer.text()),
    fetched("./functions.json").then((answer) => answer.json() as Promise<FunctionsFile>),
    fetched("./samples/index.json").then((answer) => answer.json() as Promise<string[]>),
  ]);
  return { manifest: new DOMParser().parseFromString(manifest, "text/xml"), functions, samples };
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
