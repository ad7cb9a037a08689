export interface ServedFile {
  readonly body: Buffer;
  /** With its charset. */
  readonly type: string;
}
export const folders: Readonly<Record<"playground" | "addin" | "client" | "samples", string>>;
export function fileFor(address: string): ServedFile | undefined;
export function localFileFor(address: string): ServedFile | undefined;
