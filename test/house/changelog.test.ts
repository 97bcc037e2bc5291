import { describe, expect, it } from "vitest";
import { resultsWithoutRow } from "./changelog.ts";
import { filesBelow, textOf } from "./sources.ts";

function expectedResults(): Map<string, string> {
  const files = filesBelow("cases", "expected.json");
  return new Map(files.map((path) => [path.split("/")[1] ?? path, textOf(path)]));
}

describe("the changelog", () => {
  it("has a row under 'Changes of results' for the results of every case as they are now", () => {
    expect(resultsWithoutRow(textOf("CHANGELOG.md"), expectedResults())).toEqual([]);
  });

  const row = "| war | 2cf24dba5fb0 | first results | – |";
  const changelog = (rows: string): string =>
    `# Changelog\n## 0.1.0\n### Changes of results\n${rows}\n### Fixes\n| war | 486ea46224d1 |\n`;

  it("results that moved without a row are named, with the row to add", () => {
    expect(resultsWithoutRow(changelog(row), new Map([["war", "hello"]]))).toEqual([]);
    expect(resultsWithoutRow(changelog(row), new Map([["war", "world"]]))).toEqual([
      'The results of war moved. Add a row on top of "Changes of results" in CHANGELOG.md, ' +
        "with the numbers before and after and the reason:\n| war | 486ea46224d1 | … → … | why |",
    ]);
  });

  it("results that moved back need a new row too", () => {
    const later = `| war | 486ea46224d1 | 1 → 2 | because |\n${row}`;
    expect(resultsWithoutRow(changelog(later), new Map([["war", "hello"]]))).toHaveLength(1);
  });
});
