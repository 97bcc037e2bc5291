import { Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { CASE_JSON_SCHEMA } from "./schema.ts";
import { marketName } from "./markets/index.ts";
import { append, type Problem } from "../base/problems/index.ts";
import { applySetting, type FileSettings, readSetting, type Setting, unknownStep, readYaml } from "./text/index.ts";

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
  const found: Problem[] = [];
  const read = settings.flatMap((each) => readSetting(each, found) ?? []);
  append(
    found,
    read.flatMap((setting) => applySetting(yaml.document, setting, CASE_JSON_SCHEMA)),
  );
  return found.length > 0 ? { text: null, problems: found } : { text: String(yaml.document), problems: [] };
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

/** Keys of a case that name a YAML file, and are followed by what is inside of it. */
const FILE_KEYS = [["claims"], ["positions", "codebook"], ["alignment", "alliances"]] as const;

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
  const keys = FILE_KEYS.find((each) => steps.length > each.length && each.every((key, at) => steps[at]?.text === key));
  const file = keys === undefined || !isMap(document.contents) ? undefined : document.getIn(keys, true);
  return keys !== undefined && isScalar(file) && typeof file.value === "string"
    ? inside(file.value, keys.length)
    : null;
}

function marketFiles(document: Document): readonly string[] {
  const list = isMap(document.contents) ? document.get("markets", true) : null;
  return isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : "")) : [];
}
