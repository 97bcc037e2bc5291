import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/base/wording/index.ts";
import { pageBody, pageDocument } from "../../src/page/index.ts";
import { type BriefPage, briefPage } from "../../src/tell/brief/index.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";
import { claimsInput } from "./claimsInput.ts";

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)><!-- -->{@html 1}`;

const asRead = (page: BriefPage): BriefPage => JSON.parse(JSON.stringify(page)) as BriefPage;

describe("a page as a document", () => {
  it.each(LANGUAGES)("is the same after its data was written as JSON and read again, in %s", (language) => {
    for (const input of [briefInput(language), claimsInput(language)]) {
      const page = briefPage(input);
      expect(pageDocument(asRead(page), true)).toBe(pageDocument(page, true));
    }
  });

  it("links to pictures of charts where they stand beside it", () => {
    const page = briefPage(briefInput());
    const pictures = (hasPictures: boolean): readonly (string | null)[] => {
      const { document } = parseHTML(pageDocument(page, hasPictures));
      return [...document.querySelectorAll('a[href$=".png"]')].map((each) => each.getAttribute("href"));
    };
    expect(pictures(false)).toEqual([]);
    expect(pictures(true)).toHaveLength(5);
    expect(pictures(true)).toContain("charts/map-RUS.png");
  });
});

describe("the claims of a page", () => {
  it("stand by section, each with its verdict, its numbers and its cited figures", () => {
    const { document } = parseHTML(pageDocument(briefPage(claimsInput()), false));
    const claims = [...document.querySelectorAll(".claim")];
    expect(claims.map((each) => each.id)).toEqual(["claim-C1", "claim-C2", "claim-C3"]);
    expect(claims.map((each) => each.querySelectorAll("details li").length)).toEqual([2, 1, 0]);
    expect(claims.map((each) => each.querySelectorAll(".verdict strong").length)).toEqual([1, 1, 1]);
    expect(claims[0].querySelector("summary")!.textContent).toMatch(
      /^[+−]?0\.2.*; the claim needs .* \(first of 2 numbers\)$/u,
    );
    expect(claims[1].querySelector('a[href="#fact-sold"]')!.textContent).toBe("sold");
    expect(document.querySelector("#fact-sold td")!.textContent).toBe("10 Mt (9.0 … 11)");
    expect(document.querySelectorAll("details.section")).toHaveLength(2);
  });

  it("hide by the choices of verdicts that occur, all of them shown at first", () => {
    const { document } = parseHTML(pageDocument(briefPage(claimsInput()), false));
    const choices = [...document.querySelectorAll(".filter input")];
    const verdicts = [...document.querySelectorAll(".claim")].map((each) => each.className.replace("claim ", ""));
    expect(new Set(choices.map((each) => each.id))).toEqual(
      new Set(["show-all", ...verdicts.map((each) => `show-${each}`)]),
    );
    const said = [...document.querySelectorAll(".filter label")].map((each) => each.textContent.trim());
    expect(said[0]).toBe(`all: ${verdicts.length}`);
    const counts = said.slice(1).map((each) => Number(/: (\d+)$/u.exec(each)?.[1]));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(verdicts.length);
    expect(choices.filter((each) => each.hasAttribute("checked")).map((each) => each.id)).toEqual(["show-all"]);
  });

  it.each(LANGUAGES)("keep hostile words as text, in %s", (language) => {
    const body = pageBody(briefPage(claimsInput(language, HOSTILE)), false);
    const { document } = parseHTML(`<html><body>${body}</body></html>`);
    expect(document.querySelectorAll("script, img")).toHaveLength(0);
    expect(document.querySelector("#claim-C1 .says span")!.textContent).toBe(HOSTILE);
    expect(document.querySelector("#claim-C3 .more")!.textContent).toContain(HOSTILE);
  });
});
