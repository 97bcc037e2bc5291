import type { Explanation } from "../../../audit/index.ts";
import type { ClaimResult } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { type Block, filled, paragraph, section } from "../block.ts";
import type { ClaimsAccount } from "./claimsAccount.ts";
import { isNearLine } from "./claimSupport.ts";
import { claimNotes } from "./claimTables.ts";
import {
  basisText,
  flipText,
  paraphraseText,
  restsOnMiss,
  restsOnSector,
  verdictText,
  whySentences,
} from "./claimWords.ts";
import { alternativeTable, factTable, nameOf, quantityTable, stepTable } from "./explainTables.ts";
import { isRangeUnknown, plainNumber } from "./quantityWords.ts";

/** A claim with everything behind its verdict: quantities, steps, figures, alternatives, what stands beside, flips. */
export function explainAnswer(account: ClaimsAccount, explanation: Explanation): readonly Block[] {
  const { words } = account;
  const { result } = explanation;
  const { say } = words;
  return [
    {
      kind: "heading",
      level: 1,
      text: say("claims.explain.title", { id: result.id, says: paraphraseText(result, words) }),
    },
    paragraph(placeText(account, result)),
    paragraph(verdictSentence(result, words)),
    ...listed([...whySentences(result, words), ...claimNotes(result, words).map(({ text }) => text)]),
    ...section(say("claims.explain.quantities", {}), quantityBlocks(result, words)),
    ...explanation.computation.flatMap((each) => computationBlocks(result, each, words)),
    ...section(say("claims.explain.inputs", {}), filled(factTable(account, result))),
    ...section(say("claims.explain.results", {}), listed(resultTexts(result, words))),
    ...section(say("claims.explain.alternatives", {}), filled(alternativeTable(result, words))),
    ...section(say("claims.explain.flips", {}), flipBlocks(result, words)),
    ...section(say("claims.explain.searched", {}), listed(searchedTexts(explanation, words))),
  ];
}

function listed(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function placeText({ words }: ClaimsAccount, { locator, type, scenario }: ClaimResult): string {
  return words.say("claims.explain.place", { locator, type: words.say(`claims.type.${type}`, {}), scenario });
}

/** The verdict with its basis and the rule that it comes from. */
function verdictSentence(result: ClaimResult, words: Wording): string {
  return words.say("claims.explain.verdict", {
    verdict: verdictText(result.verdict, words),
    basis: basisText(result, words),
    rule: ruleText(result, words),
  });
}

/** The rule that a verdict follows from; where a range is not known, rule 5 says so instead of that nothing turns it. */
function ruleText({ verdict, quantities }: ClaimResult, words: Wording): string {
  if (verdict === "uncertain" && restsOnMiss({ quantities })) return words.say("claims.rule.uncertain.record", {});
  if (verdict === "uncertain" && restsOnSector({ quantities })) return words.say("claims.rule.uncertain.sector", {});
  if (isNearLine({ verdict, quantities })) return words.say("claims.rule.uncertain.near", {});
  const isPlain = verdict === "supported" || verdict === "contradicted";
  const isUnknown = isPlain && quantities.some(isRangeUnknown);
  return words.say(isUnknown ? `claims.rule.${verdict}.rangeUnknown` : `claims.rule.${verdict}`, {});
}

function quantityBlocks(result: ClaimResult, words: Wording): readonly Block[] {
  const { quantities, secondThreshold = [] } = result;
  if (quantities.length === 0) return [];
  const seconds = secondThreshold.map(({ name, threshold, holds }) =>
    words.say("claims.second", {
      name: nameOf(name, result, words),
      threshold: plainNumber(threshold, words.language),
      holds: words.say(holds ? "claims.second.holds" : "claims.second.fails", {}),
    }),
  );
  return [quantityTable(result, words), ...listed(seconds)];
}

function computationBlocks(
  result: ClaimResult,
  { quantity, steps }: Explanation["computation"][number],
  words: Wording,
): readonly Block[] {
  const written = result.quantities.find(({ name }) => name === quantity)?.expression;
  return section(words.say("claims.explain.computation", { name: nameOf(quantity, result, words) }), [
    ...(written === undefined ? [] : [paragraph(words.say("claims.explain.expression", { expression: written }))]),
    stepTable(quantity, steps, words),
  ]);
}

function resultTexts({ evidence }: ClaimResult, words: Wording): readonly string[] {
  return evidence.results.map(({ path, scenario }) => words.say("claims.explain.result", { path, scenario }));
}

function flipBlocks(result: ClaimResult, words: Wording): readonly Block[] {
  const { flips, verdict } = result;
  if (flips.length > 0) return listed(flips.map((flip) => flipText(flip, result, words)));
  return verdict === "not-testable" ? [] : [paragraph(words.say("claims.explain.noFlip", {}))];
}

function searchedTexts({ searched }: Explanation, words: Wording): readonly string[] {
  return searched.map(({ path, low, high, turnsAt }) => {
    const number = (value: number): string => plainNumber(value, words.language);
    const ends = { path, low: number(low), high: number(high) };
    return turnsAt === null
      ? words.say("claims.explain.neverTurns", ends)
      : words.say("claims.explain.turnsAt", { ...ends, at: number(turnsAt) });
  });
}
