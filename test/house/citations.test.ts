import { describe, expect, it } from "vitest";
import { brokenCitations, citationCount } from "./citations.ts";
import { filesBelow, sourceTexts, textOf } from "./sources.ts";

const PAGES = new Map(filesBelow(".", ".md").map((path) => [path, textOf(path)]));
const SOURCES = sourceTexts();

describe("pages that docstrings cite", () => {
  it("every page is there and has the heading that is named", () => {
    expect([...SOURCES].flatMap(([file, text]) => brokenCitations(file, text, PAGES))).toEqual([]);
  });

  it("citations are found: the engines have most of them", () => {
    const counts = [...SOURCES].map(([file, text]) => ({ file, count: citationCount(file, text) }));
    const engines = counts.filter(({ file }) => file.startsWith("src/engines/"));
    expect(engines.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(90);
  });
});

describe("the test of citations itself", () => {
  const pages = new Map([["docs/b.md", "# One\n## Two words\n```\n## In code\n```\n"]]);
  const faults = (comment: string): string[] =>
    brokenCitations("src/a.ts", `${comment}\nexport const a = "docs/no.md";\n`, pages);

  it("a page that is not there is found, and so is one without its folder", () => {
    expect(faults("/** @source docs/c.md, One */")).toEqual(["src/a.ts: docs/c.md: there is no docs/c.md"]);
    expect(faults("/** As in b.md. */")).toEqual(["src/a.ts: b.md: there is no b.md"]);
  });

  it("words that are no heading are found: others, fewer, more, in code, numbers of sections, anchors", () => {
    const lacking = (words: string): string[] => [`src/a.ts: docs/b.md: docs/b.md has no heading for ${words}`];
    expect(faults("/** @source docs/b.md, Three */")).toEqual(lacking("Three"));
    expect(faults("/** @source docs/b.md, Two: words */")).toEqual(lacking("Two"));
    expect(faults("/** @source docs/b.md, Two words and more */")).toEqual(lacking("Two words and more"));
    expect(faults("/** @source docs/b.md, In code */")).toEqual(lacking("In code"));
    expect(faults("/** @source docs/b.md §2 */")).toEqual(lacking("§2"));
    expect(faults("/** docs/b.md section 2; more */")).toEqual(lacking("section 2"));
    expect(faults("/** See docs/b.md#three. */")).toEqual(lacking("#three"));
    expect(faults("/** See docs/b.md, One. And docs/b.md, Three. */")).toEqual(lacking("Three"));
  });

  it("a fault is found in every docstring: of a member, of the second citation, over two lines", () => {
    const text =
      "/** docs/b.md */\nexport interface A {\n  /** docs/b.md, One; docs/b.md,\n   * Three */\n  readonly a: 1;\n}\n";
    expect(brokenCitations("src/a.ts", text, pages)).toEqual([
      "src/a.ts: docs/b.md: docs/b.md has no heading for Three",
    ]);
    expect(citationCount("src/a.ts", text)).toBe(3);
  });

  it("a heading may be followed by a mark and words, or by a tag; a page may stand alone", () => {
    expect(faults("/** @source docs/b.md, Two words: why. @unit none */")).toEqual([]);
    expect(faults("/**\n * @source docs/b.md, Two\n *   words\n * @unit none\n */")).toEqual([]);
    expect(
      faults("/** docs/b.md says it (docs/b.md, One). See docs/b.md#two-words. https://example.org/c.md */"),
    ).toEqual([]);
  });
});
