import type { ClaimResult, Verdict } from "../../../../results/index.ts";
import {
  basisText,
  claimNotes,
  firmnessText,
  leastSupported,
  paraphraseText,
  verdictText,
  whySentences,
} from "../../../findings/index.ts";
import type { Wording } from "../../../../base/wording/index.ts";
import type { Traced } from "../../traced.ts";
import { type ClaimBehind, claimBehind } from "./claimBehind.ts";

/** A claim in two lines: what the article says, and the verdict; what is behind it is folded below. */
export interface PageClaim {
  readonly verdict: Verdict;
  /** Its id, which is its anchor too. */
  readonly id: Traced;
  readonly says: Traced;
  readonly locator: Traced;
  readonly verdictText: string;
  /** How firm the verdict is, and what it rests on. */
  readonly firmness: Traced;
  /** Null for a claim without numbers: its notes are not folded. */
  readonly behind: ClaimBehind | null;
  readonly notes: readonly Traced[];
  /** Whether it stands as in the case where levers moved: it was not judged anew. */
  readonly isFixed: boolean;
}

/** A claim of an article as a page shows it. */
export function pageClaim(claim: ClaimResult, words: Wording): Omit<PageClaim, "isFixed"> {
  const { id, locator, verdict } = claim;
  const own = (part: "id" | "locator" | "paraphrase", text: string): Traced => ({
    text,
    origin: { paths: [`claims[${id}].${part}`] },
  });
  return {
    verdict,
    id: own("id", id),
    says: own("paraphrase", paraphraseText(claim, words)),
    locator: own("locator", locator),
    verdictText: verdictText(verdict, words),
    firmness: { text: restsOn(claim, words), origin: { paths: firmnessPaths(claim) } },
    behind: claimBehind(claim, words),
    notes: notesOf(claim, words),
  };
}

function restsOn(claim: ClaimResult, words: Wording): string {
  const firmness = firmnessText(claim, words);
  return firmness === "" ? basisText(claim, words) : `${firmness}; ${basisText(claim, words)}`;
}

/** Where the numbers of the firmness stand: alternatives that were tried, what values were varied over, or the range of what is uncertain. */
function firmnessPaths({ id, verdict, firmness, quantities }: ClaimResult): readonly string[] {
  if (verdict !== "uncertain") {
    if (firmness === undefined) return [];
    const ranges =
      firmness.tried === 0 ? quantities.filter(({ decides, range }) => decides && range !== undefined) : [];
    return [
      ...["tried", "turning"].map((key) => `claims[${id}].firmness.${key}`),
      ...ranges.flatMap(({ name }) => ["over", "count"].map((key) => `claims[${id}].quantities[${name}].range.${key}`)),
    ];
  }
  const least = leastSupported(quantities);
  if (least === null) return [];
  return ["holding", "count"].map((end) => `claims[${id}].quantities[${least.name}].range.${end}`);
}

/** Why the claim is read so, in the words of the case, and what is to be known of it. */
function notesOf(claim: ClaimResult, words: Wording): readonly Traced[] {
  const at = `claims[${claim.id}]`;
  return [
    ...whySentences(claim, words).map((text): Traced => ({ text, origin: { paths: whyPaths(claim) } })),
    ...claimNotes(claim, words).map(({ text, part }): Traced => ({
      text,
      origin: { paths: [part === null ? at : `${at}.${part}`] },
    })),
  ];
}

/** Where the case's own words on a reading stand. */
function whyPaths({ id, quantities }: ClaimResult): readonly string[] {
  const own = quantities.filter(({ decides, why }) => decides && why !== undefined);
  return [
    ...["why", "untested", "open"].map((key) => `claims[${id}].${key}`),
    ...own.flatMap(({ name }) =>
      ["why", "threshold", "tolerance"].map((key) => `claims[${id}].quantities[${name}].${key}`),
    ),
  ];
}
