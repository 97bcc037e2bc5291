import type {
  AlternativeResult,
  ClaimResult,
  Flip,
  NotTestable,
  QuantityResult,
  Verdict,
} from "../../../results/index.ts";
import { listText, type Wording } from "../../../base/wording/index.ts";
import { isNearLine, supportText } from "./claimSupport.ts";
import { overText } from "./overText.ts";
import { valueText, plainNumber, quantityLabel, quantityName, quantityWords, testText } from "./quantityWords.ts";
import { closureText } from "../trade/headline.ts";
import { rangeSentences } from "./rangeSentences.ts";

const LISTED = 4;

/** A verdict in words. */
export function verdictText(verdict: Verdict, words: Wording): string {
  return words.say(`claims.verdict.${verdict}`, {});
}

/** What a verdict rests on, and whether it is partial. */
export function basisText({ basis, partialBecause }: ClaimResult, words: Wording): string {
  const own = words.say(basis === null ? "claims.basis.none" : `claims.basis.${basis}`, {});
  return [own, ...partialBecause.map((each) => words.say(`claims.partial.${each}`, {}))].join("; ");
}

/**
 * How firm a verdict is; of one that is uncertain, how much of what was varied supports it; nothing where there is none.
 * Later figures that say the opposite are named beside it.
 */
export function firmnessText(claim: ClaimResult, words: Wording): string {
  const said = ownFirmness(claim, words);
  return opposedLater(claim).length === 0 ? said : words.say("claims.firmness.later", { said });
}

function ownFirmness({ verdict, firmness, quantities }: ClaimResult, words: Wording): string {
  if (verdict === "uncertain") return supportText(quantities, words);
  if (verdict === "not-testable") return "";
  if (firmness === undefined) return words.say("claims.firmness.untried", {});
  const { firm, tried, turning } = firmness;
  const said = { turning: String(turning.length), tried: String(tried) };
  if (firm && tried === 0) return words.say("claims.firmness.over", { list: variedList(quantities, words) });
  if (firm) return words.say("claims.firmness.firm", said);
  return words.say(turning.length === 0 ? "claims.firmness.ends" : "claims.firmness.turns", said);
}

/** Over what the values that decide were varied. */
function variedList(quantities: ClaimResult["quantities"], words: Wording): string {
  const parts = triedOver(quantities).flatMap((over) => over.split(" × "));
  return listText([...new Set(parts.map((part) => variedText(part, words)))], words.language);
}

/** Later figures of a claim that holds or does not, which say the opposite. */
function opposedLater({ verdict, laterEvidence = [] }: ClaimResult): readonly QuantityResult[] {
  if (verdict !== "supported" && verdict !== "contradicted") return [];
  const opposite = verdict === "supported" ? "contradicted" : "supported";
  return laterEvidence.filter((each) => each.verdict === opposite);
}

/** A part of what was varied, without the ids of figures: `explain` names them. */
function variedText(part: string, words: Wording): string {
  return part.startsWith("ends") ? words.say("claims.firmness.limits", {}) : overText(part, words);
}

/** What the values that decide were varied over, each once. */
function triedOver(quantities: ClaimResult["quantities"]): readonly string[] {
  return [...new Set(quantities.flatMap(({ decides, range }) => (decides && range !== undefined ? [range.over] : [])))];
}

/** What a claim says, in the language of the words. */
export function paraphraseText({ paraphrase }: ClaimResult, { language }: Wording): string {
  return paraphrase[language];
}

/**
 * The nearest change that turns a claim, or what was tried and turns it not; nothing where nothing was computed. Later
 * figures that say the opposite follow. A narrow column has readings by their names alone.
 */
export function nearestFlipText(claim: ClaimResult, words: Wording, isNarrow = false): string {
  const later = opposedLater(claim).map((each) => laterName(each, words, isNarrow));
  const own = turnText(claim, words, isNarrow);
  return later.length === 0 ? own : words.say("claims.flip.later", { own, list: listText(later, words.language) });
}

function laterName(quantity: QuantityResult, words: Wording, isNarrow: boolean): string {
  return isNarrow ? quantityName(quantity, words) : valuedText(quantity, words);
}

/** How a claim is read by a quantity, with its value. */
function valuedText(quantity: QuantityResult, words: Wording): string {
  const said = quantityWords(quantity, words);
  const name = words.say("claims.quoted", { text: said.label });
  return words.say("claims.flip.valued", { name, value: valueText(said, words) });
}

function turnText(claim: ClaimResult, words: Wording, isNarrow: boolean): string {
  const { flip, verdict } = claim;
  if (verdict === "uncertain") return words.say(`claims.flip.${neededBy(claim)}`, {});
  if (isNarrow && flip?.kind === "alternative") {
    return narrowAlternative({ kind: flip.alternative, name: flip.name }, claim, words);
  }
  if (flip !== undefined) return flipText(flip, claim, words);
  if (verdict === "not-testable") return words.say("claims.flip.noneOfValue", {});
  if (claim.firmness === undefined) return words.say("claims.flip.untried", {});
  return words.say("claims.flip.none", { list: triedList(claim, words, isNarrow) });
}

/** What was tried and turns nothing: the alternatives, or over what the values that decide were varied. */
function triedList(claim: ClaimResult, words: Wording, isNarrow: boolean): string {
  const tried = claim.alternatives.filter(({ verdict }) => verdict !== null);
  if (tried.length === 0) return variedList(claim.quantities, words);
  return fewOf(
    tried.map((each) => (isNarrow ? narrowAlternative(each, claim, words) : alternativeText(each, claim, words))),
    words,
  );
}

function narrowAlternative(choice: Choice, claim: Quantities, words: Wording): string {
  const own = choice.kind === "reading" ? claim.quantities.find(({ name }) => name === choice.name) : undefined;
  if (own === undefined) return alternativeText(choice, claim, words);
  const name = quantityName(own, words);
  return words.say("claims.flip.alternative", { kind: words.say("claims.kind.reading", {}), name });
}

type Quantities = Pick<ClaimResult, "quantities">;

/** What an uncertain claim would take to be decided: other figures, another line, or none but its own range. */
function neededBy(claim: Pick<ClaimResult, "verdict" | "quantities">): "record" | "sector" | "near" | "range" {
  if (restsOnMiss(claim)) return "record";
  if (isNearLine(claim)) return "near";
  return restsOnSector(claim) ? "sector" : "range";
}

/** Whether the sentence on other choices already names the nearest change, or there is no verdict to turn. */
export function isFlipTold({ flip, firmness, verdict }: ClaimResult): boolean {
  if (verdict === "not-testable") return true;
  if (flip?.kind !== "alternative") return false;
  return (firmness?.turning ?? []).some(({ kind, name }) => kind === flip.alternative && name === flip.name);
}

/** A change that turns a claim. */
export function flipText(flip: Flip, claim: Quantities, words: Wording): string {
  switch (flip.kind) {
    case "fact":
    case "parameter": {
      const number = (value: number): string => plainNumber(value, words.language);
      const { of, from, to, low, high } = flip;
      const ends = { from: number(from), to: number(to), low: number(low), high: number(high) };
      return words.say("claims.flip.number", { of, ...ends });
    }
    case "setting":
      return words.say("claims.flip.setting", {
        base: words.economy(flip.base),
        elasticities: words.study(flip.elasticities),
        closure: closureText(flip, words),
      });
    case "alternative":
      return alternativeText({ kind: flip.alternative, name: flip.name }, claim, words);
    case "interval":
      return words.say("claims.flip.interval", { end: words.say(`claims.flip.end.${flip.end}`, {}), of: flip.of });
  }
}

type Choice = Pick<AlternativeResult, "kind" | "name">;

/** A named alternative, such as `measure “same order of votes”`; another reading by how it reads the claim. */
export function alternativeText(choice: Choice, claim: Quantities, words: Wording): string {
  const kind = words.say(`claims.kind.${choice.kind}`, {});
  return words.say("claims.flip.alternative", { kind, name: choiceName(choice, claim, words) });
}

function choiceName({ kind, name }: Choice, { quantities }: Quantities, words: Wording): string {
  const own = quantities.find((each) => each.name === name);
  if (kind === "reading" && own !== undefined) return valuedText(own, words);
  if (kind === "measure") return words.say(`align.measure.${name}` as "align.measure.tau_b", {});
  if (kind === "closing") return words.say(`claims.closing.${name}` as "claims.closing.both", {});
  if (kind === "base") return words.economy(name);
  if (kind === "scenario") return words.say("claims.quoted", { text: words.scenario(name) });
  return kind === "elasticities" ? words.study(name) : name;
}

/** Sentences that say why a verdict is as it is: reason, what turns it, what has no value, and what ranges leave out. */
export function reasonSentences(claim: ClaimResult, words: Wording): readonly string[] {
  const { notTestable, quantities } = claim;
  const missing = quantities
    .filter(({ value }) => value === null)
    .map((quantity) =>
      words.say("claims.noValue", {
        name: words.say("claims.quoted", { text: quantityLabel(quantity, words) }),
        reason: (quantity.valueReason ?? "").replace(/(?<![.\s])[.\s]+$/u, ""),
      }),
    );
  return [
    ...(notTestable === undefined ? [] : notTestableSentence(claim, notTestable, words)),
    ...turningSentence(claim, words),
    ...missing,
    ...rangeSentences(claim, words),
  ];
}

function notTestableSentence({ reason }: ClaimResult, kind: NotTestable, words: Wording): readonly string[] {
  const own = reason === null ? null : bare(reason[words.language]);
  switch (kind) {
    case "own-article":
      return [words.say("claims.reason.itself", {})];
    case "arithmetic":
      return [words.say("claims.reason.arithmetic", {})];
    case "by-construction":
      return own === null ? [] : [words.say("claims.reason.construction", { reason: own })];
    case "reason":
    case "no-value":
      return own === null ? [] : [words.say("claims.reason.not", { reason: own })];
  }
}

const bare = (text: string): string => text.replace(/(?<![.\s])[.\s]+$/u, "");

/** Why the claim is read as it is, why thresholds of ours lie where they do, and why a choice is left open; each once. */
export function whySentences({ why, open, untested, quantities }: ClaimResult, words: Wording): readonly string[] {
  const { language } = words;
  const thresholds = quantities.flatMap((quantity) =>
    quantity.why === undefined || !quantity.decides
      ? []
      : [words.say("claims.why.threshold", { test: testText(quantity, words), why: bare(quantity.why[language]) })],
  );
  return [
    ...(why === null ? [] : [words.say("claims.why", { why: bare(why[language]) })]),
    ...new Set(thresholds),
    ...(restsOnMiss({ quantities }) ? [words.say("claims.record", {})] : []),
    ...(restsOnSector({ quantities }) ? [words.say("claims.sector", {})] : []),
    ...(untested === null ? [] : [words.say("claims.untested", { untested: bare(untested[language]) })]),
    ...(open === null ? [] : [words.say("claims.open", { open: bare(open[language]) })]),
  ];
}

/** Whether a figure that decides is of a market that did not reach prices that were recorded. */
export function restsOnMiss({ quantities }: Pick<ClaimResult, "quantities">): boolean {
  return quantities.some(({ decides, missesRecord }) => decides && missesRecord === true);
}

/** Whether a figure that decides is of a whole sector in which only a good was stopped. */
export function restsOnSector({ quantities }: Pick<ClaimResult, "quantities">): boolean {
  return quantities.some(({ decides, wholeSector }) => decides && wholeSector === true);
}

function turningSentence(claim: ClaimResult, words: Wording): readonly string[] {
  const turning = claim.firmness?.turning ?? [];
  if (turning.length === 0) return [];
  const named = turning.map((each) => alternativeText(each, claim, words));
  return [words.say("claims.turns", { list: fewOf(named, words) })];
}

/** The first few of a list, and how many are left; all where no more than one is left. */
function fewOf(named: readonly string[], words: Wording): string {
  const left = named.length - LISTED;
  if (left <= 1) return listText(named, words.language);
  return words.say("claims.depends.more", { list: named.slice(0, LISTED).join(", "), count: String(left) });
}
