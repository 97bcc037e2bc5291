import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/base/wording/index.ts";
import { briefHtml, CONTENT_SECURITY_POLICY } from "../../src/page/index.ts";
import { briefInput } from "../tell/brief/briefFixture.ts";
import { caseOf, results } from "../tell/findings/fixture.ts";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

function hostileCase() {
  const measures = caseOf().measures.map((measure) => ({ ...measure, title: HOSTILE, basis: HOSTILE }));
  const source = [...caseOf().bibliography.values()][0];
  const address = "javascript:alert(1)";
  const reference = {
    ...source.reference,
    title: HOSTILE,
    author: [{ literal: HOSTILE }],
    URL: address,
    note: HOSTILE,
  };
  const bad = { ...source, title: HOSTILE, author: HOSTILE, url: address, reference };
  return caseOf({ title: HOSTILE, id: HOSTILE, measures, bibliography: new Map([["us-301-source", bad]]) });
}

describe("the brief", () => {
  it("allows no script and nothing from elsewhere", () => {
    const html = briefHtml(briefInput());
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`);
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, iframe, object, embed, link, img, form, base")).toHaveLength(0);
    expect(html.replaceAll(/ href="data:[^"]*"/gu, "")).not.toMatch(/\son\w+=|url\((?!#)|@import/i);
  });

  it("writes hostile text as text, everywhere", () => {
    const war = { ...results().scenarios["war"], title: HOSTILE };
    const html = briefHtml(
      briefInput("en", {
        case: hostileCase(),
        results: { scenarios: { war, failed: { title: HOSTILE, at: "", measures: [], status: "failed" } } },
        packages: [
          {
            name: HOSTILE,
            version: HOSTILE,
            title: HOSTILE,
            year: 2017,
            licenses: [{ name: HOSTILE, path: "javascript:alert(1)" }],
            sources: [{ title: HOSTILE, path: "data:text/html,x" }],
            notes: [HOSTILE],
          },
        ],
        elasticities: [{ name: HOSTILE, source: HOSTILE }],
        manifest: {
          tertius: HOSTILE,
          caseSha256: HOSTILE,
          data: [{ name: HOSTILE, version: HOSTILE, sha256: HOSTILE }],
          deficits: HOSTILE,
          elasticities: HOSTILE,
          seed: 7,
        },
      }),
    );
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, img")).toHaveLength(0);
    expect(html).not.toMatch(/<script|<img/i);
    const addresses = [...document.querySelectorAll("a")].map((each) => each.getAttribute("href") ?? "");
    const isSafe = (each: string): boolean => /^(?:https?:\/\/|#|data:(?:text\/csv|image\/svg\+xml);)/u.test(each);
    expect(addresses.filter((each) => !isSafe(each))).toEqual([]);
  });

  it("says its language, its question and its headline", () => {
    for (const language of LANGUAGES) {
      const { document } = parseHTML(briefHtml(briefInput(language)));
      expect(document.documentElement.getAttribute("lang")).toBe(language);
      expect(document.querySelectorAll("h1")).toHaveLength(1);
      expect(document.querySelector("h1")!.textContent).toBe(document.querySelector("title")!.textContent);
      expect(document.querySelector(".headline")!.textContent).toMatch(/^(?:Close to nothing|Почти ничего)/u);
    }
  });

  it("holds every chart in two layouts with its table and alternative text", () => {
    const { document } = parseHTML(briefHtml(briefInput()));
    const figures = [...document.querySelectorAll("figure")];
    expect(figures).toHaveLength(5);
    for (const figure of figures) {
      expect(figure.querySelectorAll("svg")).toHaveLength(2);
      expect(figure.querySelectorAll("details table")).toHaveLength(1);
      for (const svg of figure.querySelectorAll("svg")) expect(svg.getAttribute("aria-label")).toMatch(/\.$/);
      expect(figure.querySelector("figcaption")).toBeNull();
    }
  });

  it("says under each measure how much it puts on what, and folds many steps", () => {
    const [first, second] = caseOf().measures;
    const steps = [
      "USA charges 10 points more until 2019-05-10",
      "USA charges 15 points more",
      "USA charges 25 points more",
    ];
    const measures = new Map([
      [first.id, steps],
      [second.id, ["CHN charges 5 points more"]],
    ]);
    const { document } = parseHTML(briefHtml(briefInput("en", { measures })));
    const folded = [...document.querySelectorAll("details")].find((each) => each.textContent.includes(steps[0]))!;
    expect(folded.querySelector("summary")!.textContent).toBe("All 3 steps of the measure");
    expect([...folded.querySelectorAll("li")].map((each) => each.textContent)).toEqual(steps);
    expect(folded.querySelector("time")!.textContent).toBe("2019-05-10");
    const plain = [...document.querySelectorAll("li")].find(
      (each) => each.textContent === "CHN charges 5 points more",
    )!;
    expect(plain.closest("details")).toBeNull();
  });

  it("uses each id once", () => {
    const { document } = parseHTML(briefHtml(briefInput()));
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("every number in a table stands in a column whose header names its unit, or beside its unit", () => {
    const { document } = parseHTML(briefHtml(briefInput()));
    const unit = /, (%|million USD|percentage points|% in logs)$/;
    const bare = [...document.querySelectorAll("table")].flatMap((table) => {
      const heads = [...table.querySelectorAll("thead th")].map((each) => each.textContent ?? "");
      const rows = [...table.querySelectorAll("tbody tr")].filter((row) => row.children.length > 1);
      const isNumeric = (at: number): boolean =>
        rows.some((row) => /^[+−]?\d[\d.,]*$/.test(row.children[at]?.textContent ?? ""));
      return heads.at(-1) === "Unit" ? [] : heads.filter((head, at) => isNumeric(at) && !unit.test(head));
    });
    expect(bare).toEqual([]);
  });

  it("every percentage and amount in its sentences has a unit", () => {
    const { document } = parseHTML(briefHtml(briefInput()));
    const sentences = [...document.querySelectorAll(".headline, h2 + ul > li")].map((each) => each.textContent ?? "");
    const signed = sentences.flatMap((sentence) => [...sentence.matchAll(/[+−]\d[\d.,]*(?<after>[^;)]{0,25})/gu)]);
    expect(signed.length).toBeGreaterThan(5);
    for (const match of signed) expect(match.groups!["after"], match[0]).toMatch(/^(\u202f%|\u202fmillion| to [+−])/);
  });

  it("lists measures with their sources, data with licences, methods and hashes", () => {
    const html = briefHtml(briefInput());
    expect(html).toContain("US tariffs on China, 1 September 2019 (basis: published) [2]");
    expect(html).toContain(
      "To compute it again, with Tertius 0.1.0, in the folder that holds the case: tertius brief us-china-2018-russia",
    );
    expect(html).toContain('<a href="https://example.org/notice?a=1&amp;b=2" rel="noopener noreferrer">');
    expect(html).toContain(
      '<a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">CC BY 4.0</a>',
    );
    expect(html).toContain("The cost structure is of 2020, fitted to the flows of 2017.");
    expect(html).toContain("https://doi.org/10.1093/restud/rdu035");
    expect(html).toContain(`case us-china-2018-russia (sha256 ${caseOf().sha256})`);
  });

  it("is the same, byte for byte, whenever it is made", () => {
    expect(briefHtml(briefInput("ru"))).toBe(briefHtml(briefInput("ru")));
  });

  it("says that there is no answer when nothing was solved", () => {
    const html = briefHtml(briefInput("en", { results: { scenarios: {} }, charts: [] }));
    expect(html).toContain("The model has no answer for any scenario.");
  });

  it("a case without sources says so", () => {
    const html = briefHtml(briefInput("en", { case: caseOf({ bibliography: new Map() }), elasticities: [] }));
    expect(html).toContain("The case names no source for its measures.");
  });
});
