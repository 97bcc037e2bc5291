import type { BriefInput } from "./briefInput.ts";

/** What makes a brief repeatable, a line each: version, case and data by their hashes, the command that computes it again. */
export function manifestLines(input: BriefInput): readonly string[] {
  const { words, manifest } = input;
  const data = manifest.data.map(
    (each) => `${each.name} ${each.version}${each.sha256 === null ? "" : ` (sha256 ${each.sha256})`}`,
  );
  const sha = `${input.case.id}${manifest.caseSha256 === null ? "" : ` (sha256 ${manifest.caseSha256})`}`;
  return [
    words.say("brief.generated", { version: manifest.tertius, sha, data: data.join(", ") }),
    ...(manifest.seed === null ? [] : [words.say("brief.seed", { seed: String(manifest.seed) })]),
    words.say("brief.reproduce", {}),
    words.say("brief.again", { version: manifest.tertius, command: briefCommand(input) }),
  ];
}

/** The command that computes the brief again, with what was asked and set on top of the case. */
function briefCommand({ case: { id, settings, answeredFor, parties }, manifest, words }: BriefInput): string {
  const option = (name: string, value: string | null): readonly string[] =>
    value === null ? [] : [`--${name} ${value}`];
  return [
    `tertius brief ${id}`,
    ...settings.map((each) => `--set '${each.replaceAll("'", "'\\''")}'`),
    ...option("for", answeredFor === null ? null : parties.third.join(",")),
    ...option("deficits", manifest.deficits),
    ...option("elasticities", manifest.elasticities),
    ...option("lang", words.language === "en" ? null : words.language),
  ].join(" ");
}
