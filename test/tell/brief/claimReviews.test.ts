import { describe, expect, it } from "vitest";
import {
  claimReviews,
  dataBlock,
  reviewedClaims,
  type ReviewedArticle,
  type ReviewedClaim,
} from "../../../src/tell/brief/index.ts";
import { briefHtml } from "../../../src/page/index.ts";
import type { Claim } from "../../../src/case/index.ts";
import { onPage } from "../../browser.ts";
import { caseOf } from "../findings/fixture.ts";
import { briefInput } from "./briefFixture.ts";

/** Properties of schema.org that each type may have, of those that are used; own and inherited. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    "identifier",
    "inLanguage",
    "datePublished",
    "author",
    "claimReviewed",
    "itemReviewed",
    "reviewRating",
    "reviewBody",
  ],
  Claim: ["author", "datePublished", "appearance"],
  Article: ["headline", "author", "publisher", "datePublished", "url"],
  Rating: ["alternateName"],
  Person: ["name"],
  Organization: ["name"],
};

const ARTICLE: ReviewedArticle = {
  author: "A. Author",
  title: "On trade",
  publisher: "The Journal",
  date: "2020-08-01",
  address: "https://example.org/article",
  source: null,
};
const UNKNOWN: ReviewedArticle = {
  author: null,
  title: null,
  publisher: null,
  date: null,
  address: null,
  source: null,
};

const CLAIMS: readonly ReviewedClaim[] = [
  { id: "C1", paraphrase: { en: "Exports fell", ru: "Экспорт упал" }, verdict: "contradicted", reason: "They rose." },
  { id: "C2", paraphrase: { en: "</script><script>alert(1)</script>", ru: "<!--" }, verdict: "depends on" },
];
const CLAIM: Claim = {
  id: "C",
  locator: "line 1",
  section: "trade",
  type: "empirical",
  paraphrase: { en: "", ru: "" },
  scenario: [],
  quantities: [],
  alternatives: {
    scenario: [],
    measure: [],
    source: [],
    closure: [],
    base: [],
    elasticities: [],
    closing: [],
    reading: [],
  },
  reason: null,
  why: null,
  open: null,
  untested: null,
  byConstruction: null,
  consistency: [],
  errata: [],
  observed: [],
  later: [],
  parameters: [],
  line: 1,
};
const CONTEXT = { language: "en", date: "2020-08-01" } as const;

/** What stands in a document that the vocabulary does not have. */
function strangers(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(strangers);
  if (typeof node !== "object" || node === null) return [];
  const { "@type": type = "", ...fields } = node as Readonly<Record<string, unknown>>;
  const own = Object.keys(fields).filter((name) => !(VOCABULARY[String(type)] ?? []).includes(name));
  return [...own.map((name) => `${String(type)}.${name}`), ...Object.values(fields).flatMap(strangers)];
}

describe("reviews of claims for machines", () => {
  it("speak the vocabulary of schema.org", () => {
    const { "@context": context, "@graph": graph } = claimReviews(CLAIMS, ARTICLE, CONTEXT);
    expect(context).toBe("https://schema.org");
    expect(graph).toHaveLength(2);
    expect(strangers(graph)).toEqual([]);
    for (const review of graph as readonly Record<string, unknown>[]) {
      for (const needed of ["@type", "author", "claimReviewed", "datePublished", "itemReviewed", "reviewRating"]) {
        expect(Object.keys(review)).toContain(needed);
      }
    }
  });

  it("name the article as far as it is known", () => {
    const whole = JSON.stringify(claimReviews(CLAIMS, ARTICLE, CONTEXT));
    for (const part of Object.values(ARTICLE).filter((each) => each !== null))
      expect(whole).toContain(JSON.stringify(part));
    const [first] = claimReviews(CLAIMS, UNKNOWN, CONTEXT)["@graph"] as readonly Record<string, unknown>[];
    expect(first["itemReviewed"]).toEqual({ "@type": "Claim", appearance: { "@type": "Article" } });
    const odd = claimReviews(CLAIMS, { ...ARTICLE, address: "javascript:alert(1)" }, CONTEXT);
    expect(JSON.stringify(odd)).not.toContain("javascript");
  });

  it("are in the language of the page", () => {
    const russian = claimReviews(CLAIMS, ARTICLE, { ...CONTEXT, language: "ru" });
    expect(JSON.stringify(russian)).toContain('"claimReviewed":"Экспорт упал"');
    expect(JSON.stringify(russian)).toContain('"inLanguage":"ru"');
  });

  it("no text closes their block", () => {
    const block = dataBlock(claimReviews(CLAIMS, ARTICLE, CONTEXT));
    expect(block.indexOf("<", 1)).toBe(block.lastIndexOf("</script>"));
    const text = block.replace(/^<script[^>]*>|<\/script>$/g, "");
    expect(JSON.parse(text)).toEqual(claimReviews(CLAIMS, ARTICLE, CONTEXT));
  });

  it("pair the claims of a case with their verdicts, and leave out those without one", () => {
    const claim = (id: string) => ({ ...CLAIM, id, paraphrase: { en: `Claim ${id}`, ru: `Тезис ${id}` } });
    const case_ = caseOf({ claims: { article: ARTICLE, facts: [], claims: [claim("C1"), claim("C2")] } });
    expect(reviewedClaims(case_, [{ id: "C2", verdict: "supported" }], (verdict) => `is ${verdict}`)).toEqual([
      { id: "C2", paraphrase: { en: "Claim C2", ru: "Тезис C2" }, verdict: "is supported" },
    ]);
    expect(reviewedClaims(caseOf(), [{ id: "C2", verdict: "supported" }], String)).toEqual([]);
  });

  it("are absent from a brief without claims", () => {
    expect(briefHtml(briefInput())).not.toContain("<script");
  });

  it("stand in the page under a policy that allows no script, and are found there", async () => {
    const claims = { article: ARTICLE, facts: [], claims: [] };
    const html = briefHtml(briefInput("en", { case: caseOf({ claims }), reviews: CLAIMS }));
    await onPage({}, async (page) => {
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.setContent(html);
      const found = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(found ?? "")).toEqual(claimReviews(CLAIMS, ARTICLE, CONTEXT));
      expect(complaints).toEqual([]);
    });
  });
});
