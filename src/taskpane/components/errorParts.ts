/** What failed, and why with what to do; `what` is absent where the text does not read so. */
export interface ErrorParts {
  readonly what?: string;
  readonly rest: string;
}

/**
 * Splits "Could not …: why. What to do." after its first colon outside quotation marks.
 *
 * @example errorParts("Could not read the range: it is empty. Choose another.").what // "Could not read the range:"
 */
export function errorParts(text: string): ErrorParts {
  const match = /^((?:“[^”]*”|[^“:：])+(?:: |：))(.+)$/su.exec(text);
  const [, what, rest] = match ?? [];
  return what === undefined || rest === undefined ? { rest: text } : { what: what.trim(), rest };
}
