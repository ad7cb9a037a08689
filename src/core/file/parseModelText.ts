import { problem, type Problem } from "../model/problem";
import type { ScoringModel } from "../model/scoringModel";
import { parseModelFile } from "./parseModelFile";

/**
 * Reads the text of a model file; one that is not JSON is a problem with the line where it stops being it.
 *
 * @example parseModelText("{ \"version\": 1,").problems[0].detail // { line: 1 }
 */
export function parseModelText(text: string): { model?: ScoringModel; problems: Problem[] } {
  const bare = text.replace(/^\ufeff/, "");
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (error) {
    const line = bare.slice(0, positionOf(String(error), bare)).split("\n").length;
    return { problems: [problem("error", "file/not-json", "", { line })] };
  }
  return parseModelFile(json);
}

/** Engines name a position, or quote ten characters around it; where the text just ends, neither. */
function positionOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message);
  if (quoted === null) return text.length;
  const [, before, snippet = ""] = quoted;
  return text.indexOf(snippet) + (before === undefined ? Math.max(snippet.length - 10, 0) : 10);
}
