import { describe, expect, it } from "vitest";
import { brokenLinks, missingPaths } from "./links.ts";
import { filesBelow, textOf } from "./sources.ts";

const PAGES = new Map(filesBelow(".", ".md").map((path) => [path, textOf(path)]));

describe("links in the documentation", () => {
  it("every relative link and anchor leads somewhere", () => {
    expect([...PAGES.keys()].flatMap((page) => brokenLinks(page, PAGES))).toEqual([]);
  });

  it("every path of the project that a page names is there", () => {
    expect([...PAGES].flatMap(([page, text]) => missingPaths(page, text))).toEqual([]);
    expect(missingPaths("a.md", "see `src/nowhere.ts`")).toEqual(["a.md: `src/nowhere.ts` is not there"]);
  });

  it("a link to a missing page, and one to a missing heading, are found", () => {
    const pages = new Map([
      [
        "a.md",
        "[b](b.md) [c](no/where.md) [d](b.md#two-words) [e](b.md#three) `[f](code.md)` [g](https://example.org)",
      ],
      ["b.md", "# One\n## Two words\n"],
    ]);
    expect(brokenLinks("a.md", pages)).toEqual([
      "a.md: no/where.md: there is no no/where.md",
      "a.md: b.md#three: b.md has no heading for #three",
    ]);
  });
});
