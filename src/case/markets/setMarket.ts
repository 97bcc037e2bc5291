import { type FileSettings, readSetYaml, type YamlText } from "../text/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { MARKET_JSON_SCHEMA } from "./tables.ts";

/** Keys that change nothing of what is computed. */
const WORDS: ReadonlySet<string> = new Set(["commodity", "names", "score"]);

/**
 * A market file with settings written into it. A score that was kept before figures of the market were set is marked as such: it says
 * how near the market came as it was.
 */
export function readSetMarket(
  file: string,
  text: string,
  settings: FileSettings,
): { yaml: YamlText | null; problems: Problem[] } {
  const read = readSetYaml(file, text, settings, MARKET_JSON_SCHEMA);
  const document = read.yaml?.document;
  const scored = document?.getIn(["score", "scenario"]);
  const isChanged = (settings.get(file) ?? []).some(({ steps: [first, second] }) => {
    if (first?.text === "scenarios") return second?.text === scored;
    return first !== undefined && !WORDS.has(first.text);
  });
  if (scored !== undefined && isChanged) document!.setIn(["score", "stale"], document!.createNode("true"));
  return read;
}
