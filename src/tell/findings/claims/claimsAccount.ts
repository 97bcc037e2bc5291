import type { AuditedResults, Basis, ClaimResult, NotTestable, Verdict } from "../../../results/index.ts";
import type { Case } from "../../../case/index.ts";
import { capitalised, counted, listText, type Wording } from "../../../base/wording/index.ts";

/** What everything told of claims is made of. */
export interface ClaimsAccount {
  readonly case: Case;
  readonly claims: readonly ClaimResult[];
  readonly words: Wording;
}

/** Verdicts in the order in which they are counted. */
export const VERDICTS: readonly Verdict[] = [
  "supported",
  "partly-supported",
  "uncertain",
  "depends-on",
  "contradicted",
  "not-testable",
];

/** The account of a run; null when no claims were audited. */
export function claimsAccount({ claims }: AuditedResults, case_: Case, words: Wording): ClaimsAccount | null {
  return claims === undefined || claims.length === 0 ? null : { case: case_, claims, words };
}

/** A number of claims with its noun. */
export function claimsCounted(count: number, words: Wording): string {
  const forms = {
    one: words.say("claims.claims.one", {}),
    few: words.say("claims.claims.few", {}),
    many: words.say("claims.claims.many", {}),
  };
  return counted(count, forms, words.language);
}

/** How many claims have each verdict that occurs, in words: `12 supported, 3 contradicted`. */
export function verdictCounts({ claims, words }: ClaimsAccount): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = claims.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [words.say(`claims.count.${verdict}`, { count: String(count) })];
  });
  return listText(parts, words.language);
}

/** Where the claims of each verdict that occurs stand in the document of a run. */
export function verdictPaths({ claims }: Pick<ClaimsAccount, "claims">): readonly string[] {
  return VERDICTS.filter((verdict) => claims.some((each) => each.verdict === verdict)).map(
    (verdict) => `claims[verdict=${verdict}]`,
  );
}

/** Where what the verdicts rest on is counted. */
export const BASIS_PATHS: readonly string[] = [
  ...["data", "model", "coding", "by-construction"].map((basis) => `claims[basis=${basis}]`),
  "claims[firmness.firm=true]",
  "claims[firmness.firm=false]",
  "claims[verdict=uncertain]",
  "claims[verdict=not-testable]",
  "claims[notTestable=by-construction]",
  "claims[notTestable=own-article]",
];

/** What the verdicts rest on, how many of them are firm, how many claims have none, and of how many a part is not tested. */
export function basisSentence({ claims, words }: ClaimsAccount): string {
  const tested = claims.filter(({ verdict }) => verdict !== "not-testable");
  const of = (basis: Basis): string => String(tested.filter((each) => each.basis === basis).length);
  const because = (reason: NotTestable): string =>
    String(claims.filter(({ notTestable }) => notTestable === reason).length);
  const untested = claims.filter(({ verdict, untested: part }) => verdict === "supported" && part !== null).length;
  const summary = words.say("claims.basisSummary", {
    data: of("data"),
    model: of("model"),
    coding: of("coding"),
    construction: because("by-construction"),
    own: because("own-article"),
    firm: String(tested.filter(({ firmness }) => firmness?.firm === true).length),
    untried: String(tested.filter(isUntried).length),
    untestable: String(claims.length - tested.length),
    turning: String(tested.filter(({ firmness }) => firmness?.firm === false).length),
  });
  if (untested === 0) return summary;
  return `${summary} ${words.say("claims.basisSummary.untested", { count: String(untested) })}`;
}

/** Whether a claim has a verdict for which nothing but its centre was tried. */
export function isUntried({ verdict, firmness }: Pick<ClaimResult, "verdict" | "firmness">): boolean {
  return firmness === undefined && verdict !== "uncertain" && verdict !== "not-testable";
}

/** The article in words: author, title, publisher and date as far as they are known. */
export function articleText({ case: { claims }, words }: ClaimsAccount): string {
  const { author = null, title = null, publisher = null, date = null } = claims?.article ?? {};
  const known = [author, title, publisher, date].filter((part) => part !== null && part !== "");
  return known.length === 0 ? words.say("claims.article", {}) : known.join(", ");
}

/** Sections of the article in the order of the case, each with its claims. */
export function claimSections({
  claims,
}: Pick<ClaimsAccount, "claims">): readonly { readonly section: string; readonly claims: readonly ClaimResult[] }[] {
  const names = [...new Set(claims.map(({ section }) => section))];
  return names.map((section) => ({ section, claims: claims.filter((each) => each.section === section) }));
}

/** Sections that articles often have; others are named as the case names them. */
const NAMED_SECTIONS = ["summary", "context", "positions", "energy", "agriculture", "technology", "alliance"] as const;

/** Name of a section of the article; of claims without one, all claims. */
export function sectionTitle(section: string, words: Wording): string {
  const named = NAMED_SECTIONS.find((each) => each === section);
  if (named !== undefined) return words.say(`claims.section.${named}`, {});
  return section === "" ? words.say("claims.section.none", {}) : capitalised(section);
}
