import { type Act, actsBetween, answerScenario, type Case, isEasing, scenarioMeasures } from "../../case/index.ts";
import { capitalised, insideSentence, listText, type MessageKey, type Wording } from "../../base/wording/index.ts";
import { countriesText } from "./answeredFor.ts";
import { sizeText } from "./sweep/index.ts";

/** What the two sides do to each other, as the question says it. */
interface Dispute {
  /** Who acts stands first. */
  readonly sides: readonly [string, string];
  /** A, then B. */
  readonly own: readonly [string, string];
  readonly kind: "war" | "measures" | "eased" | "unknown";
  readonly acts: readonly Act[];
}

type AskedScenario = Case["scenarios"][number];

/**
 * The question of the case in words: what happened, then for whom it is asked. A trade war is one in which both sides impose something;
 * of one side alone it is said what it did.
 *
 * @param scenario  Whose measures are meant; the scenario that the answer is about when null.
 */
export function question(case_: Case, words: Wording, scenario: string | null = null): string {
  const third = countriesText(case_.parties.third, words);
  return words.say("question.asked", { dispute: happened(case_, scenario, words), third });
}

/**
 * What a scenario other than the answer's does where that is nothing between the two sides, else what the case says of its dispute,
 * else what the sides do to each other, else what happens in a market.
 */
function happened(case_: Case, scenario: string | null, words: Wording): string {
  const other = otherScenario(case_, scenario);
  if (other !== null && isBetweenOthers(case_, other)) return capitalised(withoutStop(scenarioTitle(other, words)));
  if (case_.dispute !== null && isOfDispute(case_, scenario)) return withoutStop(words.title(case_.dispute));
  const dispute = disputeOf(case_, scenario);
  return dispute === null ? inMarket(case_, scenario, words) : disputeText(dispute, words);
}

/** A scenario of the case that was asked for and is not the one that its answer is about; null of that one. */
function otherScenario(case_: Case, asked: string | null): AskedScenario | null {
  const scenario = case_.scenarios.find(({ id }) => id === asked);
  return scenario === undefined || scenario.id === answerScenario(case_)?.id ? null : scenario;
}

function scenarioTitle({ id, title }: AskedScenario, words: Wording): string {
  return title === "" ? id : words.title(title);
}

/** Whether a scenario takes measures and none of them, on whatever day, is one of the two sides against the other. */
function isBetweenOthers(case_: Case, scenario: AskedScenario): boolean {
  return scenario.measures.length > 0 && ownDispute(case_, scenario)?.kind === "unknown";
}

/** The dispute by the measures of a scenario on whatever day. */
function ownDispute(case_: Case, scenario: AskedScenario): Dispute | null {
  return disputeIn({ ...case_, measures: scenarioMeasures(case_, scenario) }, null);
}

/**
 * What to know of the scenario that an answer is about where somebody asked for another one than the case answers with: its name,
 * where the question does not have it, and its size among those of a sweep.
 */
export function scenarioNotes(case_: Case, words: Wording, asked: string | null): readonly string[] {
  const other = otherScenario(case_, asked);
  if (other === null) return [];
  const named = words.say("answer.scenario", { scenario: withoutStop(scenarioTitle(other, words)) });
  return [...(isBetweenOthers(case_, other) ? [] : [named]), ...sizesNote(case_, other, words)];
}

/** At which size of a sweep the answer is, and which others the case asks; nothing of a scenario that stands alone. */
function sizesNote({ scenarios }: Case, { sweep }: AskedScenario, words: Wording): readonly string[] {
  const rates = scenarios.flatMap((each) =>
    each.sweep !== null && each.sweep.of === sweep?.of ? [each.sweep.rate] : [],
  );
  if (sweep === null || rates.length < 2) return [];
  const sizes = listText(
    rates.map((rate) => sizeText(rate, words)),
    words.language,
  );
  return [words.say("answer.sizes", { sizes, size: sizeText(sweep.rate, words) })];
}

/** Whether a scenario does something of what the answer of the case is about, or nothing at all: what the case calls its dispute is that. */
function isOfDispute(case_: Case, asked: string | null): boolean {
  const scenario = case_.scenarios.find(({ id }) => id === asked);
  const answer = answerScenario(case_);
  if (scenario === undefined || answer === undefined || scenario.measures.length === 0) return true;
  return scenario.measures.some((id) => answer.measures.includes(id));
}

/** The scenario of a market, the first where none is meant; the title of the case where its markets have no scenarios. */
function inMarket(case_: Case, asked: string | null, words: Wording): string {
  const all = case_.markets.flatMap(({ commodity, scenarios }) => scenarios.map((each) => ({ ...each, commodity })));
  const told = all.find(({ id }) => id === asked) ?? all[0];
  if (told === undefined) return withoutStop(words.title(case_.title));
  const scenario = told.title === "" ? told.id : withoutStop(words.title(told.title));
  const isOfMany = all.filter(({ id }) => id === told.id).length > 1;
  if (isOfMany) return capitalised(scenario);
  const commodity = capitalised(words.title(told.commodity));
  return words.say("question.market", { commodity, scenario: afterColon(scenario) });
}

/** A sentence behind a colon: a name at its start keeps its large letter, an article does not. */
function afterColon(sentence: string): string {
  return /^(?:The|An?) /u.test(sentence) ? insideSentence(sentence) : sentence;
}

function disputeText({ sides, kind, acts }: Dispute, words: Wording): string {
  const [a, b] = [words.country(sides[0]), words.country(sides[1])];
  if (kind === "war") return words.say("question.war", { a: a.subject, b: b.name });
  const key = kind === "unknown" ? "question.unknown" : actKey(acts, kind === "eased");
  return capitalised(words.say(key, { a: a.of, b: b.of, to: b.to, from: b.from }));
}

/** What stands above everything that is told of a case: its own title, or what it is about where it is answered for others. */
export function caseTitle(case_: Case, words: Wording, scenario: string | null = null): string {
  if (case_.answeredFor === null) return words.title(case_.title);
  const third = countriesText(case_.parties.third, words);
  const dispute = disputeOf(case_, scenario);
  if (dispute === null)
    return words.say("answeredFor.title.market", { dispute: happened(case_, scenario, words), third });
  const { sides, own, kind } = dispute;
  const of = kind === "war" ? "war" : kind === "measures" && case_.dispute === null ? "measures" : "dispute";
  const [a, b] = of === "measures" ? sides : own;
  return words.say(`answeredFor.title.${of}`, { a: words.country(a).of, b: words.country(b).of, third });
}

/**
 * By the rows in force in a scenario; where it does nothing between the two on whatever day, by every row of the case. Null without two
 * sides.
 */
function disputeOf(case_: Case, asked: string | null): Dispute | null {
  const scenario = case_.scenarios.find(({ id }) => id === asked) ?? answerScenario(case_) ?? null;
  const inForce = disputeIn(case_, scenario);
  if (inForce?.kind !== "unknown" || scenario === null) return inForce;
  return ownDispute(case_, scenario)?.kind === "unknown" ? disputeIn(case_, null) : inForce;
}

function disputeIn(case_: Case, scenario: AskedScenario | null): Dispute | null {
  const { a, b } = case_.parties;
  if (a === null) return null;
  const own = [a, b] as const;
  const acts = actsBetween(case_, scenario);
  const imposed = { a: acts.a.filter((each) => !isEasing(each)), b: acts.b.filter((each) => !isEasing(each)) };
  const both = [...acts.a, ...acts.b];
  if (imposed.a.length > 0 && imposed.b.length > 0) return { own, sides: [a, b], kind: "war", acts: both };
  if (imposed.a.length > 0) return { own, sides: [a, b], kind: "measures", acts: imposed.a };
  if (imposed.b.length > 0) return { own, sides: [b, a], kind: "measures", acts: imposed.b };
  if (both.length === 0) return { own, sides: [a, b], kind: "unknown", acts: both };
  const sides = acts.a.length === 0 ? ([b, a] as const) : ([a, b] as const);
  return { own, sides, kind: "eased", acts: acts.a.length > 0 && acts.b.length > 0 ? [] : both };
}

type SaidAct = Exclude<
  Extract<MessageKey, `question.${string}`>,
  "question.asked" | "question.asOf" | "question.market" | "question.war"
>;

/** What is said of the acts of one side: one kind by its name, several as what they have in common; of easing by both sides no acts are given. */
function actKey(acts: readonly Act[], isEased: boolean): SaidAct {
  const [first, ...more] = acts;
  if (first === undefined) return "question.easedByBoth";
  if (more.length > 0) return isEased ? "question.eased" : "question.several";
  const { kind, isOnAll } = first;
  if (kind === "lowerCost") return "question.eased";
  if (kind === "importBan" || kind === "exportBan") return `question.${kind}${isOnAll ? "" : ".some"}`;
  return `question.${kind}`;
}

/** A sentence without its full stop: the question puts one behind it. */
function withoutStop(sentence: string): string {
  const text = sentence.trim();
  let end = text.length;
  while (end > 0 && ".…".includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
