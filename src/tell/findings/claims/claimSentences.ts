import { greatest } from "../../../base/units/index.ts";
import type { AlternativeKind } from "../../../case/index.ts";
import type { ClaimResult, QuantityResult } from "../../../results/index.ts";
import { capitalised, type Wording } from "../../../base/wording/index.ts";
import type { Finding } from "../finding.ts";
import { BASE_SCENARIO } from "../trade/account.ts";
import { claimsCounted, type ClaimsAccount, verdictCounts, verdictPaths } from "./claimsAccount.ts";
import { paraphraseText } from "./claimWords.ts";
import { measuredText, quantityWords } from "./quantityWords.ts";

type ClaimFinding = Omit<Finding, "rank">;

/** Contradictions that are told one by one. */
const TOLD = 5;

/**
 * What the verdicts come to, the most telling first: how many of each, where the article disagrees with itself, what
 * the numbers contradict by the widest margin, and what turns with a choice.
 */
export function claimFindings(account: ClaimsAccount): readonly ClaimFinding[] {
  return [
    summaryFinding(account),
    ...itselfFindings(account),
    ...contradictedFindings(account),
    ...turningFinding(account),
  ];
}

function summaryFinding(account: ClaimsAccount): ClaimFinding {
  const { claims, words } = account;
  const sentence = words.say("claims.finding.summary", {
    claims: claimsCounted(claims.length, words),
    list: verdictCounts(account),
  });
  const results = ["claims", ...verdictPaths(account)];
  const supported = claims.filter(({ verdict }) => verdict === "supported").length;
  return counting(account, { sentence, value: supported, results }, claims);
}

function counting(
  { words }: ClaimsAccount,
  said: Pick<ClaimFinding, "sentence" | "value" | "results">,
  claims: readonly ClaimResult[],
): ClaimFinding {
  const sources = [...new Set(claims.flatMap(({ evidence }) => [...evidence.sources]))].toSorted();
  const unit = words.say("claims.unit.count", {});
  return { ...said, range: null, unit, scenario: BASE_SCENARIO, horizon: null, sources };
}

/** Figures of the article that do not fit together. */
function itselfFindings({ claims, words }: ClaimsAccount): readonly ClaimFinding[] {
  return claims.flatMap((claim) =>
    (claim.consistency ?? [])
      .filter(({ verdict }) => verdict === "contradicted")
      .map((quantity) => {
        const own = quantityWords(quantity, words);
        const said = { ...saidOf(claim, words), value: measuredText(own), threshold: own.test };
        return told(claim, "consistency", quantity, words.say("claims.finding.itself", said));
      }),
  );
}

/** Contradicted claims whose deciding figures are looked up, the widest margin first. */
function contradictedFindings({ claims, words }: ClaimsAccount): readonly ClaimFinding[] {
  const found = claims.flatMap((claim) => {
    if (claim.verdict !== "contradicted" || claim.partial || claim.basis === "by-construction") return [];
    const [quantity] = claim.quantities.filter(({ verdict }) => verdict === "contradicted");
    return quantity === undefined ? [] : [{ claim, quantity }];
  });
  return found
    .toSorted((one, other) => missedBy(other.quantity) - missedBy(one.quantity))
    .slice(0, TOLD)
    .map(({ claim, quantity }) => told(claim, "quantities", quantity, contradictedText(claim, quantity, words)));
}

function contradictedText(claim: ClaimResult, quantity: QuantityResult, words: Wording): string {
  const own = quantityWords(quantity, words);
  return words.say("claims.finding.contradicted", {
    ...saidOf(claim, words),
    name: capitalised(own.label),
    value: measuredText(own),
    range: own.range === null ? "" : words.say("claims.finding.range", own.range),
    threshold: own.test,
  });
}

function saidOf(claim: ClaimResult, words: Wording): { readonly id: string; readonly says: string } {
  return { id: claim.id, says: paraphraseText(claim, words) };
}

/** Margin over the threshold, so that quantities of different units can be put in an order. */
function missedBy({ margin, threshold }: QuantityResult): number {
  const size = greatest([threshold].flat().map((each) => Math.abs(each)));
  return Math.abs(margin ?? 0) / (size === 0 ? 1 : size);
}

function told(
  claim: ClaimResult,
  list: "quantities" | "consistency",
  { value, range, unit, name }: QuantityResult,
  sentence: string,
): ClaimFinding {
  return {
    sentence,
    value,
    range: range === undefined ? null : { low: range.low, high: range.high },
    unit: `${unit}, level`,
    scenario: claim.scenario,
    horizon: null,
    results: [`claims[${claim.id}].${list}[${name}]`],
    sources: claim.evidence.sources,
  };
}

function turningFinding(account: ClaimsAccount): readonly ClaimFinding[] {
  const { claims, words } = account;
  const turning = claims.filter(({ firmness }) => firmness?.firm === false);
  const kinds = turning.flatMap(({ firmness }) => [...new Set((firmness?.turning ?? []).map(({ kind }) => kind))]);
  const [most] = [...new Set(kinds)].toSorted((one, other) => countOf(kinds, other) - countOf(kinds, one));
  if (most === undefined) return [];
  const sentence = words.say("claims.finding.depends", {
    count: String(turning.length),
    kind: words.say(`claims.kind.${most}`, {}),
    most: String(countOf(kinds, most)),
  });
  const results = ["claims[firmness.firm=false]", `claims[firmness.turning.kind=${most}]`];
  return [counting(account, { sentence, value: turning.length, results }, turning)];
}

function countOf(kinds: readonly AlternativeKind[], wanted: AlternativeKind): number {
  return kinds.filter((kind) => kind === wanted).length;
}

/** What to bear in mind with the verdicts: figures from memory, quantities without value. */
export function claimWarnings({ claims, words }: ClaimsAccount): readonly string[] {
  const because = (reason: "recalled" | "no-value"): readonly string[] =>
    claims.filter(({ partialBecause }) => partialBecause.includes(reason)).map(({ id }) => id);
  const [recalled, missing] = [because("recalled"), because("no-value")];
  const said = (ids: readonly string[]): { claims: string; ids: string } => ({
    claims: claimsCounted(ids.length, words),
    ids: ids.join(", "),
  });
  return [
    ...(recalled.length === 0 ? [] : [words.say("claims.warning.recalled", said(recalled))]),
    ...(missing.length === 0 ? [] : [words.say("claims.warning.uncomputed", said(missing))]),
  ];
}
