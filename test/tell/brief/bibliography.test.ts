import fc from "fast-check";
import { render } from "svelte/server";
import { describe, expect, it } from "vitest";
import { bibliography } from "../../../src/tell/brief/index.ts";
import Cited from "../../../src/page/components/Cited.svelte";
import { readBibliography } from "../../../src/case/names/bibliography.ts";
import type { Reference } from "../../../src/case/index.ts";
import { METHODS } from "../../../src/tell/findings/index.ts";

const ANY_TEXTS = 60;

const ARTICLE: Reference = {
  id: "b",
  type: "article-journal",
  title: "Trade, and What Follows",
  author: [
    { family: "Bauer", given: "Anna Maria" },
    { family: "Adams", given: "J." },
  ],
  issued: { "date-parts": [[2019, 5]] },
  "container-title": "Journal of Trade",
  volume: "12",
  issue: "3",
  page: "45-67",
  DOI: "10.1000/xyz",
  note: "Table 2.",
};

const INSTITUTION: Reference = {
  id: "a",
  type: "document",
  title: "Rates by month",
  author: [{ literal: "Office of Trade" }],
  publisher: "Official Gazette",
  URL: "https://example.org/rates",
};

function texts(references: readonly Reference[], language: "en" | "ru" = "en"): readonly string[] {
  return bibliography(references, language).map(({ text }) => text);
}

describe("the bibliography", () => {
  it("is in author-date style, sorted by author, with addresses apart", () => {
    expect(bibliography([INSTITUTION, ARTICLE], "en")).toEqual([
      {
        key: "b",
        text: "Bauer, A. M. and Adams, J. (2019). Trade, and What Follows. Journal of Trade, 12(3), 45–67. Table 2.",
        url: "https://doi.org/10.1000/xyz",
      },
      {
        key: "a",
        text: "Office of Trade (n.d.). Rates by month. Official Gazette.",
        url: "https://example.org/rates",
      },
    ]);
  });

  it("has Russian words between titles that stay as they are", () => {
    expect(texts([INSTITUTION, ARTICLE], "ru")).toEqual([
      "Bauer, A. M. и Adams, J. (2019). Trade, and What Follows. Journal of Trade, 12(3), 45–67. Table 2.",
      "Office of Trade (б. д.). Rates by month. Official Gazette.",
    ]);
  });

  it("is the same whatever language was asked for before", () => {
    const first = texts([ARTICLE], "ru");
    texts([ARTICLE, INSTITUTION], "en");
    expect(texts([ARTICLE], "ru")).toEqual(first);
  });

  it("ends in one full stop, also after a note that has its own, and after a question", () => {
    for (const note of ["As of May", "As of May.", "As of May..", "As of May?"]) {
      expect(texts([{ ...INSTITUTION, note }])[0]).toMatch(/[^.?][.?]$/);
    }
  });

  it("keeps two sources of one author and year, and any key", () => {
    const twins = ["__proto__", "constructor", "s0", "s1"].map((id) => ({ ...INSTITUTION, id }));
    expect(
      bibliography(twins, "en")
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(["__proto__", "constructor", "s0", "s1"]);
  });

  it("a source without an author stands under its title, once", () => {
    expect(texts([{ id: "a", type: "book", title: "The Trade" }])).toEqual(["The Trade (n.d.)."]);
  });

  it("no address but http(s) is one, and hostile text is text", () => {
    const [cited] = bibliography([{ ...INSTITUTION, title: "<script>", URL: "javascript:alert(1)" }], "en");
    expect(cited.url).toBeNull();
    const { body } = render(Cited, { props: { citation: cited } });
    expect(body).toContain("&lt;script>");
    expect(body).not.toContain("<a ");
  });

  it("gives one line for each source, whatever its texts", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    const reference = fc.record(
      { title: text, note: text, publisher: text, volume: text, issue: text, page: text, number: text, genre: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), (parts) => {
        const references = parts.map((part, at) => ({ ...part, id: `k${at}`, type: "article-journal" }));
        const cited = bibliography(references, "en");
        expect(cited.map(({ key }) => key).toSorted()).toEqual(references.map(({ id }) => id).toSorted());
        for (const each of cited) expect(each.text).not.toContain("\n");
      }),
      { numRuns: ANY_TEXTS, seed: 1 },
    );
  });

  it("cites every method in full", () => {
    const cited = bibliography(
      METHODS.map(({ reference }) => reference),
      "en",
    );
    expect(cited).toHaveLength(METHODS.length);
    for (const { text, url } of cited) {
      expect(text).toMatch(/^\p{Lu}[^()]+ \((?:19|20)\d\d\)\. .+\.$/u);
      expect(url).toMatch(/^https:\/\/doi\.org\/10\./);
    }
  });
});

describe("an entry of BibTeX", () => {
  it("keeps what a style needs", () => {
    const { sources } = readBibliography(
      "sources.bib",
      '@article{a, author = "Bauer, Anna and {Office of Trade}", title = "On {GDP}", journal = "J", volume = 1, number = 2, pages = "3--4", year = 2019, month = 5, doi = "10.1000/x", note = "N."}',
    );
    expect(sources?.get("a")?.reference).toEqual({
      id: "a",
      type: "article-journal",
      title: "On GDP",
      author: [{ family: "Bauer", given: "Anna" }, { literal: "Office of Trade" }],
      issued: { "date-parts": [[2019, 5]] },
      "container-title": "J",
      volume: "1",
      issue: "2",
      page: "3-4",
      DOI: "10.1000/x",
      note: "N.",
    });
  });

  it("is a problem when its key is taken", () => {
    const { problems } = readBibliography(
      "sources.bib",
      "@misc{a, title = {A}}\n@misc{b, title = {B}}\n@misc{a, title = {C}}",
    );
    expect(problems.map(({ code, line, path }) => [code, line, path])).toEqual([["E121", 3, "a"]]);
  });
});
