import { isMap, isSeq, type Document, type Node } from "yaml";
import { CASE_JSON_SCHEMA, keysOf, schemaAt } from "./jsonSchema.ts";
import type { Problem } from "../problems/index.ts";
import { nearest } from "../wording/index.ts";
import { settingShape, unknownSetting } from "./readingProblems.ts";
import { keyText, readYaml } from "./yamlText.ts";

/**
 * Writes settings into a case before it is checked, each `PATH=VALUE`: any key of the case format, list entries by
 * position or id (`measures[us-301].announced`), values as YAML on one line.
 *
 * @returns problems: E130 for what is no setting, E131 for a path that leads nowhere, E110 to E114 for the value.
 */
export function applySettings(document: Document, settings: readonly string[]): Problem[] {
  return settings.flatMap((setting) => applySetting(document, setting));
}

/**
 * The text of a case with settings written into it; its comments stay.
 *
 * @returns the altered text, or null beside the problems.
 */
export function withSettings(
  text: string,
  settings: readonly string[],
): { text: string | null; problems: readonly Problem[] } {
  const { yaml, problems } = readYaml("case.yaml", text);
  if (yaml === null) return { text: null, problems };
  const found = applySettings(yaml.document, settings);
  return found.length > 0 ? { text: null, problems: found } : { text: String(yaml.document), problems: [] };
}

function applySetting(document: Document, setting: string): Problem[] {
  const equals = setting.indexOf("=");
  const path = setting.slice(0, Math.max(0, equals)).trim();
  const steps = pathSteps(path);
  if (equals < 0 || steps === null) return [settingShape(setting)];
  const value = readYaml(`--set ${path}`, setting.slice(equals + 1).trim());
  if (value.yaml === null) return value.problems;
  const place = located(document, steps);
  if (!Array.isArray(place)) return [unknownSetting(path, place.step, place.near)];
  if (document.contents === null) document.contents = document.createNode({}) as Node;
  try {
    document.setIn(place, withoutPlaces(document, value.yaml.document));
  } catch {
    return [unknownSetting(path, steps.at(-1) ?? "", null)];
  }
  return [];
}

/** Steps of `a.b[c].d`; null when the text is no path. */
function pathSteps(path: string): readonly string[] | null {
  if (!/^[^.[\]=\s]+(?:\.[^.[\]=\s]+|\[[^[\]=\s]+\])*$/u.test(path)) return null;
  return path.split(/[.[\]]+/u).filter((step) => step !== "");
}

/** Path inside the document, ids replaced by positions; else the step that leads nowhere. */
function located(
  document: Document,
  steps: readonly string[],
): (string | number)[] | { readonly step: string; readonly near: string | null } {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const here = path.length === 0 ? document.contents : document.getIn(path, true);
    const schema = schemaAt(CASE_JSON_SCHEMA, path);
    const isList = schema?.items !== undefined;
    const next = isList ? entryAt(here, step) : step;
    if (next === null || schemaAt(CASE_JSON_SCHEMA, [...path, next]) === null) {
      return { step, near: nearest(step, isList ? entryIds(here) : keysOf(schema)) };
    }
    path.push(next);
  }
  return path;
}

function entryAt(list: unknown, step: string): number | null {
  const count = isSeq(list) ? list.items.length : 0;
  const byId = entryIds(list).indexOf(step);
  if (byId >= 0) return byId;
  const position = /^\d{1,6}$/u.test(step) ? Number(step) : -1;
  return position >= 0 && position < count ? position : null;
}

function entryIds(list: unknown): readonly string[] {
  if (!isSeq(list)) return [];
  return list.items.map((item) => (isMap(item) ? (keyText(item.get("id", true)) ?? "") : ""));
}

/** The value as nodes that do not pretend to stand somewhere in the case's own text. */
function withoutPlaces(document: Document, value: Document): Node {
  return document.createNode(value.toJS()) as Node;
}
