import { createHash } from "node:crypto";

/** Digits of the hash that a row of the changelog carries. */
const HASH_DIGITS = 12;

/** What stands under "Changes of results", newest first: the first row of a case must carry the hash of its results. */
export function resultsWithoutRow(changelog: string, expected: ReadonlyMap<string, string>): string[] {
  const rows = resultRows(changelog);
  return [...expected].flatMap(([name, text]) => {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
    const newest = rows.find((row) => row.includes(`| ${name} |`));
    if (newest?.includes(`| ${hash} |`)) return [];
    return [
      `The results of ${name} moved. Add a row on top of "Changes of results" in CHANGELOG.md, ` +
        `with the numbers before and after and the reason:\n| ${name} | ${hash} | … → … | why |`,
    ];
  });
}

function resultRows(changelog: string): string[] {
  const sections = changelog.split(/^(?=#{1,6} )/m).filter((section) => /^#+ Changes of results\s*$/m.test(section));
  return sections.flatMap((section) => section.split("\n").filter((line) => line.startsWith("| ")));
}
