import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { startDocument } from "../../src/page/index.ts";
import { startCase, startPage } from "../../src/tell/brief/index.ts";
import { type Language, LANGUAGES } from "../../src/base/wording/index.ts";
import { onUnfolded, pageFaults } from "../tell/brief/pageFaults.ts";
import { caseOf, results, words } from "../tell/findings/fixture.ts";

const HOSTILE = `"><script>alert(1)</script>`;

function documentOf(language: Language): string {
  const one = startCase(results(), caseOf(), words(language), "one.html");
  const hostile = { ...one, question: HOSTILE, address: "two.html" };
  return startDocument(
    startPage(language, [one, hostile], (each) => `index.${each}.html`),
    "0.0.0",
  );
}

describe("the page over several briefs", () => {
  it.each(LANGUAGES)("says the question and the verdict of each case, and leads to it: %s", (language) => {
    const { document } = parseHTML(documentOf(language));
    const { question, verdicts } = startCase(results(), caseOf(), words(language), "one.html");
    const [first] = document.querySelectorAll("section");
    expect(first.querySelector("a")!.getAttribute("href")).toBe("one.html");
    expect(first.querySelector("a")!.textContent).toBe(question);
    expect(verdicts.length).toBeGreaterThan(0);
    expect([...first.querySelectorAll(".verdict")].map((each) => each.textContent)).toEqual(verdicts);
    expect(document.querySelectorAll("script")).toHaveLength(0);
    const other = LANGUAGES.find((each) => each !== language)!;
    expect(document.querySelector(`a[lang=${other}]`)!.getAttribute("href")).toBe(`index.${other}.html`);
  });

  it("says a verdict behind a name with a small letter, as the command line does", () => {
    const case_ = { ...caseOf(), parties: { ...caseOf().parties, third: ["RUS", "VNM"] } };
    const { verdicts } = startCase(results(), case_, words(), "one.html");
    expect(verdicts.length).toBe(2);
    for (const verdict of verdicts) expect(verdict).toMatch(/^[^:]+: \p{Ll}/u);
  });

  it.each([1280, 390])("is accessible and no wider than %i", async (width) => {
    expect(await pageFaults(documentOf("en"), { width, contrast: true })).toEqual({ faults: [], width });
  });

  it.each([
    [1280, 820],
    [390, 390],
  ])("is one column in the middle of a screen of %i, %i wide", async (width, column) => {
    const place = await onUnfolded(documentOf("en"), { width }, (page) =>
      page.evaluate(() => {
        const { left, right } = document.querySelector("main")!.getBoundingClientRect();
        return { column: right - left, beside: [left, innerWidth - right] };
      }),
    );
    const margin = (width - column) / 2;
    expect(place).toEqual({ column, beside: [margin, margin] });
  });
});
