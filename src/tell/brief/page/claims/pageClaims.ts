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

/** A verdict with how many claims have it. */
export interface VerdictChoice {
  readonly verdict: "all" | Verdict;
  readonly label: Traced;
}

/** The verdicts that a reader of a live page may choose among. */
export interface ClaimFilter {
  readonly title: string;
  readonly choices: readonly VerdictChoice[];
}

/** The claims of an article: what they come to, a choice of verdicts, every claim by section, and the cited figures. */
export interface PageClaims {
  readonly opening: readonly Traced[];
  /** Whether claims that were not judged anew are among those that are counted. */
  readonly isMixed: boolean;
  readonly filter: ClaimFilter;
  readonly sections: readonly ClaimSection[];
  readonly note: string;
  readonly facts: PageFacts | null;
}

/**
 * The claims of an account as a page shows them.
 *
 * @param fixed  Ids of those that stand as in the case; none when absent.
 */
export function pageClaims(account: ClaimsAccount, fixed: ReadonlySet<string> = new Set()): PageClaims {
  const { words } = account;
  return {
    isMixed: fixed.size > 0,
    opening: [
      { text: aboutText(account), origin: { source: "case.yaml#article" } },
      { text: summaryText(account), origin: { paths: ["claims", ...verdictPaths(account)] } },
      { text: basisSentence(account), origin: { paths: BASIS_PATHS } },
    ],
    filter: filterOf(account),
    sections: sectionsOf(account, fixed),
    note: words.say("brief.claims.note", { legend: words.say("claims.legend", {}) }),
    facts: pageFacts(account),
  };
}

function sectionsOf(account: ClaimsAccount, fixed: ReadonlySet<string>): readonly ClaimSection[] {
  const { words } = account;
  return claimSections(account).map(({ section, claims }) => ({
    title: {
      text: words.say("page.claims", {
        section: sectionTitle(section, words),
        claims: claimsCounted(claims.length, words),
      }),
      origin: { paths: [`claims[section=${section}]`] },
    },
    claims: claims.map((claim) => ({ ...pageClaim(claim, words), isFixed: fixed.has(claim.id) })),
  }));
}

function filterOf(account: ClaimsAccount): ClaimFilter {
  const { claims, words } = account;
  const found = VERDICTS.filter((verdict) => claims.some((each) => each.verdict === verdict));
  const choice = (verdict: VerdictChoice["verdict"], path: string, label: string, count: number): VerdictChoice => ({
    verdict,
    label: {
      text: words.say("page.filter.choice", { verdict: label, count: String(count) }),
      origin: { paths: [path] },
    },
  });
  return {
    title: words.say("page.filter", {}),
    choices: [
      choice("all", "claims", words.say("page.filter.all", {}), claims.length),
      ...found.map((verdict) => {
        const own = claims.filter((each) => each.verdict === verdict);
        return choice(verdict, `claims[verdict=${verdict}]`, verdictText(verdict, words), own.length);
      }),
    ],
  };
}
