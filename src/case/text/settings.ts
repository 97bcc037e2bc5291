import { isMap, isSeq, type Document, type Node } from "yaml";
import { keysOf, schemaAt, type SchemaNode } from "./jsonSchema.ts";
import { append, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { settingShape, unknownSetting } from "../problems/index.ts";
import { keyText, readYaml, type YamlText } from "./yamlText.ts";

/** A `PATH=VALUE` that is meant for one document. */
export interface Setting {
  /** The path as it was typed. */
  readonly path: string;
  /** Keys, ids and positions that lead to the value inside of the document. */
  readonly steps: readonly Step[];
  readonly value: unknown;
}

interface Step {
  readonly text: string;
  /** Where it begins in the path as it was typed. */
  readonly at: number;
}

/** Settings by the file that they change, of the files that a case names. */
export type FileSettings = ReadonlyMap<string, readonly Setting[]>;

/** A YAML file of a case with the settings that are meant for it written into it; see `readYaml`. */
export function readSetYaml(
  file: string,
  text: string,
  settings: FileSettings,
  root: SchemaNode,
): { yaml: YamlText | null; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, text);
  if (yaml === null) return { yaml, problems };
  const found = (settings.get(file) ?? []).flatMap((setting) => applySetting(yaml.document, setting, root));
  return { yaml, problems: [...problems, ...found] };
}

/** A `PATH=VALUE` taken apart; null beside the problems. */
export function readSetting(text: string, problems: Problem[]): Setting | null {
  const equals = text.indexOf("=");
  const path = text.slice(0, Math.max(0, equals)).trim();
  if (equals < 0 || !/^[^.[\]=\s]+(?:\.[^.[\]=\s]+|\[[^[\]=\s]+\])*$/u.test(path)) {
    problems.push(settingShape(text));
    return null;
  }
  const value = readYaml(`--set ${path}`, text.slice(equals + 1).trim());
  append(problems, value.problems);
  return value.yaml === null ? null : { path, steps: stepsOf(path), value: value.yaml.document.toJS() };
}

/** Steps of `a.b[c].d`; a step in brackets may hold dots. */
function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/\[([^[\]]+)\]|[^.[\]]+/gu)].map((match) => ({
    text: match[1] ?? match[0],
    at: match.index + (match[1] === undefined ? 0 : 1),
  }));
}

/** Writes one setting into a document; E131 for a path that leads nowhere. */
export function applySetting(document: Document, setting: Setting, root: SchemaNode): Problem[] {
  const place = located(document, setting, root);
  if ("code" in place) return [place];
  if (document.contents === null) document.contents = document.createNode({}) as Node;
  try {
    // Nodes made here have no place, so that they do not pretend to stand in the text of the file.
    document.setIn(place, document.createNode(setting.value));
  } catch {
    return [unknownStep(setting, setting.steps.length - 1, [])];
  }
  return [];
}

/** Path inside the document, ids replaced by positions; else E131 for the step that leads nowhere. */
function located(document: Document, setting: Setting, root: SchemaNode): (string | number)[] | Problem {
  const path: (string | number)[] = [];
  for (const [depth, { text }] of setting.steps.entries()) {
    const here = path.length === 0 ? document.contents : document.getIn(path, true);
    const schema = schemaAt(root, path);
    const isList = schema?.items !== undefined;
    const next = isList ? entryAt(here, text) : text;
    if (next === null || schemaAt(root, [...path, next]) === null) {
      return unknownStep(setting, depth, isList ? entryIds(here) : keysOf(schema), deeperPath(schema, text));
    }
    path.push(next);
  }
  return path;
}

/** E131, with the nearest path that exists: another name at the same place, or the same name further inside. */
export function unknownStep(
  { path, steps }: Setting,
  depth: number,
  known: readonly string[],
  deeper: string | null = null,
): Problem {
  const { text, at } = steps[depth]!;
  const near = deeper ?? nearest(text, known);
  const instead = near === null ? null : `${path.slice(0, at)}${near}${path.slice(at + text.length)}`;
  return unknownSetting(path, text, instead, known);
}

/** Where a key stands further inside of a mapping, such as `inertia.sigma`; null where it stands nowhere. */
function deeperPath(schema: SchemaNode | null, key: string): string | null {
  for (const [name, inner] of Object.entries(schema?.properties ?? {})) {
    if (keysOf(inner).includes(key)) return `${name}.${key}`;
    const further = deeperPath(inner, key);
    if (further !== null) return `${name}.${further}`;
  }
  return null;
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
