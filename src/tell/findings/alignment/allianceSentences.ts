import type { AllianceResult } from "../../../results/index.ts";
import { listText } from "../../../base/wording/index.ts";
import {
  type AlignmentAccount,
  type AlignmentSentence,
  pairName,
  parameterText,
  plain,
  signed,
  stateList,
} from "./alignmentAccount.ts";

type Member = AllianceResult["decision"]["members"][number];

/** What an alliance comes to: a verdict only where the decision beat the base rate, else what would have to be true. */
export function allianceSentence(account: AlignmentAccount, found: AllianceResult): AlignmentSentence {
  const { words } = account;
  const [first, second] = found.decision.members;
  const sides = {
    title: words.title(found.title),
    a: words.country(first.state).name,
    b: words.country(second.state).name,
    utilityA: signed(words, first.utility),
    utilityB: signed(words, second.utility),
  };
  const told =
    found.standing === "verdict"
      ? words.say("align.alliance.sentence", { ...sides, verdict: verdictText(account, found) })
      : words.say("align.alliance.arithmetic", { ...sides, need: needText(account, found) });
  const sentence = [told, ...againstRecord(account, found)].join(" ");
  const least = Math.min(first.utility, second.utility);
  return {
    sentence,
    value: least,
    range: null,
    unit: "utility of the member that gains less",
    scenario: "base",
    results: ["alignment.alliance"],
  };
}

function verdictText({ words }: AlignmentAccount, { decision }: AllianceResult): string {
  const { signedFully, signedSome } = decision;
  return words.say(signedFully ? "align.alliance.yes" : signedSome ? "align.alliance.some" : "align.alliance.no", {});
}

/** What would have to be true for both to gain at full commitment. */
function needText(account: AlignmentAccount, { decision }: AllianceResult): string {
  const without = decision.members.filter(({ signsFully }) => !signsFully);
  if (without.length === 0) return account.words.say("align.alliance.bothGain", {});
  const needs = without.map((member) => memberNeed(account, member, decision));
  return account.words.say("align.alliance.need", { list: needs.join("; ") });
}

/** Each single figure that would turn a member's answer. */
function memberNeed(
  account: AlignmentAccount,
  { state, retaliation }: Member,
  { flips }: AllianceResult["decision"],
): string {
  const { words } = account;
  const turning = flips.filter(({ of, commitment, signs }) => of === state && commitment === "full" && signs);
  const country = words.country(state).name;
  if (turning.length === 0) return words.say("align.alliance.noWay", { country });
  const ways = turning.map((flip) => {
    const place = flip.member === state ? { parameter: flip.parameter, member: null } : flip;
    const key = flip.side === "below" ? "align.alliance.below" : "align.alliance.above";
    const now = nowText(account, flip, retaliation);
    return words.say(key, { parameter: parameterText(account, place), at: plain(words, flip.at), now });
  });
  return words.say("align.alliance.way", { country, ways: ways.join(words.say("align.alliance.or", {})) });
}

/** What a figure is in the case; of a loss that the trade model gives, also where its variants put it. */
function nowText(
  { words }: AlignmentAccount,
  { parameter, base }: AllianceResult["decision"]["flips"][number],
  { range }: Member["retaliation"],
): string {
  const now = plain(words, base);
  if (parameter !== "retaliationLoss") return words.say("align.alliance.now", { now });
  return words.say("align.alliance.nowOf", { now, low: plain(words, range.low), high: plain(words, range.high) });
}

/** Said wherever gains and the record of defence pacts disagree. */
function againstRecord(account: AlignmentAccount, { members, observed, decision }: AllianceResult): readonly string[] {
  if (observed === null) return [];
  const isPact = observed.obligations.some(({ kind }) => kind === "defence");
  if (isPact === decision.signedFully) return [];
  const key = isPact ? "align.alliance.deniesPact" : "align.alliance.withoutPact";
  return [account.words.say(key, { pair: stateList(account, members), year: String(observed.year) })];
}

/** How the decision fared on pairs of which it is known whether they are allied; nothing where the case decides none. */
export function trialSentences({ alignment, words }: AlignmentAccount): readonly AlignmentSentence[] {
  const { allianceTrial: trial, alliance } = alignment;
  if (alliance.length === 0) return [];
  const told = { range: null, unit: "share of pairs", scenario: "base" };
  if (trial === null) return [{ ...told, value: null, sentence: words.say("align.trial.none", {}) }];
  const { fully, standing } = trial;
  const sentence = words.say("align.trial.skill", {
    count: String(fully.count),
    year: String(trial.year),
    accuracy: shareText(words, fully.accuracy),
    constant: shareText(words, fully.constantAccuracy),
    hits: String(fully.hits),
    pacts: String(fully.hits + fully.misses),
    falseAlarms: String(fully.falseAlarms),
    hitShare: shareText(words, fully.hits / (fully.hits + fully.misses)),
    falseShare: shareText(words, fully.falseAlarms / (fully.count - fully.hits - fully.misses)),
    conclusion: words.say(`align.trial.${standing}`, {}),
  });
  return [{ ...told, value: fully.accuracy, sentence }];
}

/** `78 %` */
function shareText(words: AlignmentAccount["words"], share: number): string {
  return `${plain(words, 100 * share, 0)}\u202f%`;
}

/** What the trial said of the pair of a decision, by its own rules. */
export function triedSentence(account: AlignmentAccount, { members, tried }: AllianceResult): readonly string[] {
  if (tried === null) return [];
  const { words } = account;
  const gains = members.map(
    (state) => `${words.country(state).label} ${signed(words, tried.utilities[state] ?? null)}`,
  );
  return [
    words.say("align.trial.pair", {
      pair: pairName(account, ...members),
      year: String(tried.year),
      adversary: words.country(tried.adversary).name,
      gains: listText(gains, words.language),
      observed: words.say(tried.observed ? "align.trial.pact" : "align.trial.noPact", {}),
      right: words.say(tried.said === tried.observed ? "align.trial.right" : "align.trial.wrong", {}),
    }),
  ];
}
