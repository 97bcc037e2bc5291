import type { Verdict } from "../../../../results/index.ts";
import {
  aboutText,
  BASIS_PATHS,
  basisSentence,
  type ClaimsAccount,
  claimsCounted,
  claimSections,
  sectionTitle,
  summaryText,
  verdictPaths,
  VERDICTS,
  verdictText,
} from "../../../findings/index.ts";
import type { Traced } from "../../traced.ts";
import { type PageClaim, pageClaim } from "./pageClaim.ts";
import { type PageFacts, pageFacts } from "./pageFacts.ts";

/** Claims of one section of the article, folded under its name and their number. */
export interface ClaimSection {
  readonly title: Traced;
  readonly claims: readonly PageClaim[];
}

/** The verdicts that a reader may choose among; the style sheet hides claims of the others. */
export interface ClaimFilter {
  readonly title: string;
  readonly choices: readonly { readonly verdict: "all" | Verdict; readonly label: string }[];
}

/** The claims of an article: what they come to, a choice of verdicts, every claim by section, and the cited figures. */
export interface PageClaims {
  readonly opening: readonly Traced[];
  readonly filter: ClaimFilter;
  readonly sections: readonly ClaimSection[];
  readonly note: string;
  readonly facts: PageFacts | null;
}

/** The claims of an account as a page shows them. */
export function pageClaims(account: ClaimsAccount): PageClaims {
  const { words } = account;
  return {
    opening: [
      { text: aboutText(account), origin: { source: "case.yaml#article" } },
      { text: summaryText(account), origin: { paths: ["claims", ...verdictPaths(account)] } },
      { text: basisSentence(account), origin: { paths: BASIS_PATHS } },
    ],
    filter: filterOf(account),
    sections: sectionsOf(account),
    note: words.say("brief.claims.note", { legend: words.say("claims.legend", {}) }),
    facts: pageFacts(account),
  };
}

function sectionsOf(account: ClaimsAccount): readonly ClaimSection[] {
  const { words } = account;
  return claimSections(account).map(({ section, claims }) => ({
    title: {
      text: words.say("page.claims", {
        section: sectionTitle(section, words),
        claims: claimsCounted(claims.length, words),
      }),
      origin: { paths: [`claims[section=${section}]`] },
    },
    claims: claims.map((claim) => pageClaim(claim, words)),
  }));
}

function filterOf({ claims, words }: ClaimsAccount): ClaimFilter {
  const found = VERDICTS.filter((verdict) => claims.some((each) => each.verdict === verdict));
  return {
    title: words.say("page.filter", {}),
    choices: [
      { verdict: "all", label: words.say("page.filter.all", {}) },
      ...found.map((verdict) => ({ verdict, label: verdictText(verdict, words) })),
    ],
  };
}
