import { defineProblem, meant, quoted } from "../../base/problems/index.ts";

export const settingShape = defineProblem(
  "E130",
  {
    name: "setting without a value",
    meaning: "A setting is written PATH=VALUE, where VALUE is YAML on one line.",
    wayOut: "Write for instance `economy.elasticities=cp2015` or `parties.third=[RUS, KAZ]`.",
  },
  (setting: string) => ({
    place: { path: `--set ${quoted(setting)}` },
    message: "A setting is PATH=VALUE, and VALUE is YAML on one line.",
    found: setting,
    expected: "PATH=VALUE",
  }),
);

export const unknownSetting = defineProblem(
  "E131",
  {
    name: "unknown setting",
    meaning: "The path of a setting names no key of a case or of a file of it, or no entry of the list.",
    wayOut:
      "Use the keys of docs/case-format.md; list entries by position or id, markets by name: `measures[us-301].announced`, `markets.lng.inertia.sigma`.",
  },
  (path: string, part: string, near: string | null, known: readonly string[] = []) => {
    const named = known.filter((each) => each !== "");
    return {
      place: { path: `--set ${quoted(path)}` },
      message: `There is nothing to set at "${quoted(path)}": "${quoted(part)}" is not a key or entry there.`,
      found: path,
      expected: named.length === 0 ? null : `one of ${listedNames(named)}`,
      hints: meant(near),
    };
  },
);

const LISTED_NAMES = 20;

function listedNames(names: readonly string[]): string {
  const shown = names.slice(0, LISTED_NAMES).map(quoted).join(", ");
  return names.length > LISTED_NAMES ? `${shown}, … (${names.length})` : shown;
}
