import type { Case } from "../../case/index.ts";
import type { Language, Wording } from "../../base/wording/index.ts";

/** A claim with what was found of it. */
export interface ReviewedClaim {
  readonly id: string;
  readonly paraphrase: { readonly en: string; readonly ru: string };
  /** The verdict in words of the page's language. */
  readonly verdict: string;
  /** Why, in a sentence; nothing when there is none. */
  readonly reason?: string;
}

/** What is the same for all reviews of a page. */
export interface ReviewContext {
  readonly language: Language;
  /** ISO date as of which the case speaks. */
  readonly date: string;
}

/** The article whose claims are reviewed; what is not known is null. */
export type ReviewedArticle = NonNullable<Case["claims"]>["article"];

type Fields = Readonly<Record<string, unknown>>;

/** JSON-LD of schema.org. */
export type ClaimReviews = Fields;

/**
 * Reviews of the claims of an article as JSON-LD of schema.org, one `ClaimReview` each. Verdicts that are no step of a
 * scale, such as "depends on", get no number: the rating has its name alone. Unknown parts of the article are left out.
 *
 * @source https://schema.org/ClaimReview
 */
export function claimReviews(
  claims: readonly ReviewedClaim[],
  article: ReviewedArticle,
  context: ReviewContext,
): ClaimReviews {
  const appearance = articleFields(article);
  return { "@context": "https://schema.org", "@graph": claims.map((claim) => review(claim, appearance, context)) };
}

function review(claim: ReviewedClaim, appearance: Fields, { language, date }: ReviewContext): Fields {
  return {
    "@type": "ClaimReview",
    identifier: claim.id,
    inLanguage: language,
    datePublished: date,
    author: { "@type": "Organization", name: "Tertius" },
    claimReviewed: claim.paraphrase[language],
    itemReviewed: {
      "@type": "Claim",
      ...known({ author: appearance["author"], datePublished: appearance["datePublished"] }),
      appearance,
    },
    reviewRating: { "@type": "Rating", alternateName: claim.verdict },
    ...known({ reviewBody: claim.reason }),
  };
}

function articleFields({ author, title, publisher, date, address }: ReviewedArticle): Fields {
  return {
    "@type": "Article",
    ...known({
      headline: title,
      author: named("Person", author),
      publisher: named("Organization", publisher),
      datePublished: date,
      url: address !== null && /^https?:\/\/\S+$/i.test(address) ? address : null,
    }),
  };
}

function named(type: "Person" | "Organization", name: string | null): Fields | null {
  return name === null || name === "" ? null : { "@type": type, name };
}

function known(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );
}

/**
 * The claims of a case with what was found of them.
 *
 * @param results  Verdict of each claim by its id; a claim without one is left out.
 * @param word     Says a verdict in the language of the page.
 */
export function reviewedClaims<Verdict extends string>(
  case_: Case,
  results: readonly { readonly id: string; readonly verdict: Verdict }[],
  word: (verdict: Verdict) => string,
): readonly ReviewedClaim[] {
  const verdicts = new Map(results.map(({ id, verdict }) => [id, verdict]));
  return (case_.claims?.claims ?? []).flatMap(({ id, paraphrase }) => {
    const verdict = verdicts.get(id);
    return verdict === undefined ? [] : [{ id, paraphrase, verdict: word(verdict) }];
  });
}

/** The reviews of a page; null where no claim was reviewed. */
export function pageReviews(case_: Case, claims: readonly ReviewedClaim[], { language }: Wording): ClaimReviews | null {
  if (case_.claims === null || claims.length === 0) return null;
  return claimReviews(claims, case_.claims.article, { language, date: case_.asOf });
}

/**
 * Data as a block in a page. No browser runs it, so it stands under a policy that allows no script; `<` is written as
 * an escape, so no text in it can close the block.
 *
 * @example
 *   dataBlock({ a: "</script>" })   // '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'
 */
export function dataBlock(data: ClaimReviews): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}
