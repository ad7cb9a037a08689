import { Badge } from "@fluentui/react-components";
import type { Severity } from "#core";
import { modelViewWords, severityWord, type Language } from "#text";

/** The gravest of some problems that wants mending; notes do not. */
export function worstOf(problems: readonly { readonly severity: Severity }[]): "error" | "warning" | undefined {
  if (problems.some(({ severity }) => severity === "error")) return "error";
  return problems.some(({ severity }) => severity === "warning") ? "warning" : undefined;
}

interface Props {
  readonly language: Language;
  readonly suggested?: boolean;
  readonly wrong: "error" | "warning" | undefined;
}

/** In a word or two, why a closed line wants a look. */
export function Marks({ language, suggested = false, wrong }: Props) {
  return (
    <>
      {suggested ? (
        <Badge size="small" appearance="tint" color="brand">
          {modelViewWords[language].suggested}
        </Badge>
      ) : null}
      {wrong === undefined ? null : (
        <Badge size="small" appearance="tint" color={wrong === "error" ? "danger" : "warning"}>
          {severityWord(wrong, language)}
        </Badge>
      )}
    </>
  );
}
