import { isMap, isScalar, isSeq, type Document, type Node } from "yaml";
import { CASE_JSON_SCHEMA, keysOf, schemaAt, type SchemaNode } from "./jsonSchema.ts";
import type { Problem } from "../problems/index.ts";
import { nearest } from "../wording/index.ts";
import { settingShape, unknownSetting } from "./readingProblems.ts";
import { keyText, readYaml } from "./yamlText.ts";

/**
 * Writes settings into a case before it is checked, each `PATH=VALUE`: any key of the case format, list entries by
 * position or id (`measures[us-301].announced`), values as YAML on one line.
 *
 * @param root  Schema of the document: of the case, or of its alliance file.
 * @returns problems: E130 for what is no setting, E131 for a path that leads nowhere, E110 to E114 for the value.
 */
export function applySettings(
  document: Document,
  settings: readonly string[],
  root: SchemaNode = CASE_JSON_SCHEMA,
): Problem[] {
  return settings.flatMap((setting) => applySetting(document, setting, root));
}

/** Where a case names the file of its alliance decisions; a setting below it is written into that file. */
const ALLIANCES = "alignment.alliances";

/** Settings of the case itself, and those below `alignment.alliances` where that names a file. */
export function partedSettings(
  document: Document,
  settings: readonly string[],
): { readonly own: readonly string[]; readonly alliances: readonly string[] } {
  const namesFile = isMap(document.contents) && isScalar(document.getIn(ALLIANCES.split("."), true));
  const isBelow = (setting: string): boolean => namesFile && setting.trimStart().startsWith(`${ALLIANCES}[`);
  return {
    own: settings.filter((setting) => !isBelow(setting)),
    alliances: settings.filter(isBelow),
  };
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

function applySetting(document: Document, setting: string, root: SchemaNode): Problem[] {
  const equals = setting.indexOf("=");
  const path = setting.slice(0, Math.max(0, equals)).trim();
  const steps = pathSteps(root === CASE_JSON_SCHEMA ? path : path.slice(ALLIANCES.length + 1).replace("]", ""));
  if (equals < 0 || steps === null) return [settingShape(setting)];
  const value = readYaml(`--set ${path}`, setting.slice(equals + 1).trim());
  if (value.yaml === null) return value.problems;
  const place = located(document, steps, root);
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
  root: SchemaNode,
): (string | number)[] | { readonly step: string; readonly near: string | null } {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const here = path.length === 0 ? document.contents : document.getIn(path, true);
    const schema = schemaAt(root, path);
    const isList = schema?.items !== undefined;
    const next = isList ? entryAt(here, step) : step;
    if (next === null || schemaAt(root, [...path, next]) === null) {
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
