import type { Document } from "yaml";
import type { Problem } from "../../base/problems/index.ts";
import { type FileSettings, readSetYaml, readYaml, type YamlText } from "../text/index.ts";
import { MARKET_JSON_SCHEMA } from "./tables.ts";

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
  if (!settings.has(file) || document?.hasIn(["score", "scenario"]) !== true) return read;
  const before = readYaml(file, text).yaml?.document;
  if (before !== undefined && figuresOf(before) !== figuresOf(document))
    document.setIn(["score", "stale"], document.createNode("true"));
  return read;
}

/** All that a forecast is computed from: without words, the score itself, and scenarios that it is not of. */
function figuresOf(document: Document): string {
  const { commodity: _title, names: _names, score, scenarios, ...figures } = document.toJS() as Record<string, unknown>;
  const { scenario = "" } = score as { readonly scenario?: string };
  const own = (scenarios as Readonly<Record<string, unknown>> | undefined)?.[scenario];
  return JSON.stringify([figures, own]);
}
