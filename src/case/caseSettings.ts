import { Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { ALLIANCES_JSON_SCHEMA } from "./alignment/index.ts";
import { CLAIMS_JSON_SCHEMA } from "./claims/index.ts";
import { CASE_FILE, CASE_JSON_SCHEMA } from "./schema.ts";
import { marketName, readSetMarket } from "./markets/index.ts";
import { CODEBOOK_JSON_SCHEMA } from "./positions/index.ts";
import { append, hasErrors, type Problem } from "../base/problems/index.ts";
import {
  applySetting,
  type CaseSource,
  type FileSettings,
  readSetting,
  readSetYaml,
  readYaml,
  type Setting,
  unknownStep,
} from "./text/index.ts";

/**
 * Writes settings into a case before it is checked, each `PATH=VALUE`: any key of the case format, list entries by
 * position or id (`measures[us-301].announced`), values as YAML on one line. What leads through a key that names a file
 * (`markets[lng].inertia.sigma`, `alignment.alliances[ID].…`, `positions.codebook.…`, `claims[ID].…`) is meant for that
 * file, and is written when that is read.
 *
 * @returns settings of other files, and problems: E130 for what is no setting, E131 for a path that leads nowhere, E110 to
 *   E114 for the value.
 */
export function applyCaseSettings(
  document: Document,
  texts: readonly string[],
): { readonly files: FileSettings; readonly problems: readonly Problem[] } {
  const files = new Map<string, Setting[]>();
  const problems: Problem[] = [];
  for (const text of texts) {
    const setting = readSetting(text, problems);
    if (setting === null) continue;
    const meant = namedFile(document, setting);
    if (meant === null) append(problems, applySetting(document, setting, CASE_JSON_SCHEMA));
    else if ("code" in meant) problems.push(meant);
    else files.set(meant.file, [...(files.get(meant.file) ?? []), meant.setting]);
  }
  return { files, problems };
}

/** Texts of a case that settings change, or what is wrong with the settings. */
export interface ChangedTexts {
  /** By path: `case.yaml` always, and every other file that a setting is meant for. Null beside any problem. */
  readonly texts: ReadonlyMap<string, string> | null;
  readonly problems: readonly Problem[];
}

/**
 * The files of a case with settings written into them; comments stay.
 *
 * @param without  Keys of `case.yaml` that are taken out.
 */
export function withSettings(
  source: Pick<CaseSource, "read">,
  settings: readonly string[],
  without: readonly string[] = [],
): ChangedTexts {
  const { yaml, problems } = readFrom(source, CASE_FILE, readYaml);
  if (yaml === null) return { texts: null, problems };
  const { document } = yaml;
  const { files, problems: found } = applyCaseSettings(document, settings);
  const others = [...files.keys()].map((file) => {
    const schema = FILE_KEYS.find(({ keys }) => fileAt(document, keys) === file)?.schema;
    const read = (name: string, text: string): ReturnType<typeof readYaml> =>
      schema === undefined ? readSetMarket(name, text, files) : readSetYaml(name, text, files, schema);
    return [file, readFrom(source, file, read)] as const;
  });
  const wrong = [...found, ...others.flatMap(([, read]) => read.problems)];
  if (hasErrors(wrong)) return { texts: null, problems: wrong };
  for (const key of without) document.delete(key);
  const changed = others.map(([file, read]) => [file, String(read.yaml?.document)] as const);
  return { texts: new Map([[CASE_FILE, String(document)], ...changed]), problems: wrong };
}

/** A YAML file of a case, or why it cannot be read. */
function readFrom(source: Pick<CaseSource, "read">, file: string, read: typeof readYaml): ReturnType<typeof readYaml> {
  const text = source.read(file);
  return typeof text === "string" ? read(file, text) : { yaml: null, problems: [text] };
}

/**
 * Settings as a piece of a case, which says what they set and nothing else.
 *
 * @example
 *   settingsYaml(["scenarios[war].scale[us]=0.5", "headline=war"])   // "scenarios:\n  war:\n    scale:\n      us: 0.5\nheadline: war\n"
 */
export function settingsYaml(settings: readonly string[]): string {
  const document = new Document({});
  for (const text of settings) {
    const steps = readSetting(text, [])?.steps ?? [];
    const { contents } = parseDocument(text.slice(text.indexOf("=") + 1));
    if (steps.length > 0)
      document.setIn(
        steps.map((step) => step.text),
        contents,
      );
  }
  return String(document);
}

/** Keys of a case that name a YAML file, and are followed by what is inside of it, with the schema of that file. */
const FILE_KEYS = [
  { keys: ["claims"], schema: CLAIMS_JSON_SCHEMA },
  { keys: ["positions", "codebook"], schema: CODEBOOK_JSON_SCHEMA },
  { keys: ["alignment", "alliances"], schema: ALLIANCES_JSON_SCHEMA },
] as const;

/** The path of the file that a key of a case names; null where it names none. */
function fileAt(document: Document, keys: readonly string[]): string | null {
  const file = isMap(document.contents) ? document.getIn(keys, true) : null;
  return isScalar(file) && typeof file.value === "string" ? file.value : null;
}

/** The file that a setting is meant for; null where that is the case itself, a problem where it is a market without a name. */
function namedFile(document: Document, setting: Setting): { file: string; setting: Setting } | Problem | null {
  const { steps } = setting;
  const inside = (file: string, depth: number): { file: string; setting: Setting } => ({
    file,
    setting: { ...setting, steps: steps.slice(depth) },
  });
  if (steps.length > 2 && steps[0]?.text === "markets") {
    const files = marketFiles(document);
    const name = steps[1]!.text;
    const file = files.find((each) => marketName(each) === name) ?? files[/^\d{1,3}$/u.test(name) ? Number(name) : -1];
    return file === undefined ? unknownStep(setting, 1, files.map(marketName)) : inside(file, 2);
  }
  const known = FILE_KEYS.find(
    ({ keys }) => steps.length > keys.length && keys.every((key, at) => steps[at]?.text === key),
  );
  const file = known === undefined ? null : fileAt(document, known.keys);
  return known === undefined || file === null ? null : inside(file, known.keys.length);
}

function marketFiles(document: Document): readonly string[] {
  const list = isMap(document.contents) ? document.get("markets", true) : null;
  return isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : "")) : [];
}
