import type { CaseOptions } from "../options.ts";

/** The options of a command on a case that change its answer, as they are typed again. */
export function repeatedOptions({
  lang,
  settings,
  typedDeficits,
  elasticities,
  dataRoots,
}: Pick<CaseOptions, "lang" | "settings" | "typedDeficits" | "elasticities" | "dataRoots">): readonly string[] {
  return [
    ...(lang === "en" ? [] : ["--lang", lang]),
    ...settings.flatMap((each) => ["--set", each]),
    ...(typedDeficits === null ? [] : ["--deficits", typedDeficits]),
    ...(elasticities === null ? [] : ["--elasticities", elasticities]),
    ...dataRoots.flatMap((each) => ["--data-root", each]),
  ];
}
