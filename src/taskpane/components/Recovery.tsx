import { Button } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { ErrorBar } from "./ErrorBar";

/** Office.onReady can answer without a host even inside Excel; a reload mostly helps. */
export function Recovery({ language, onReload }: { language: Language; onReload: () => void }) {
  const words = paneWords[language].noHost;
  return (
    <ErrorBar error={words}>
      <Button onClick={onReload}>{words.reload}</Button>
    </ErrorBar>
  );
}
