import { greatest } from "../../../base/units/index.ts";
import type { LeverageResult, TrendJudgementResult } from "../../../results/index.ts";
import { listText, percentText, type Wording } from "../../../base/wording/index.ts";
import {
  type AlignmentAccount,
  type AlignmentSentence,
  sessionYears,
  stateList,
  triangleBy,
  typeText,
} from "./alignmentAccount.ts";
import { allianceSentence, trialSentences } from "./allianceSentences.ts";
import { trendText } from "./trendSentences.ts";

/** What alignment comes to: the trend of each pair, the triangle, leverage, how alliances were tried, and each alliance. */
export function alignmentSentences(account: AlignmentAccount): readonly AlignmentSentence[] {
  return [
    ...account.alignment.trendJudgements.map((each) => trendSentence(account, each)),
    ...triangleSentence(account),
    ...leverageSentences(account),
    ...trialSentences(account),
    ...account.alignment.alliance.map((each) => allianceSentence(account, each)),
  ];
}

/** The number behind it is the change by kappa_w2 where a direction is said; where none is, no one number stands for it. */
function trendSentence(account: AlignmentAccount, found: TrendJudgementResult): AlignmentSentence {
  const { a, b, direction } = found;
  const trend = account.alignment.trends.find(
    (each) => each.a === a && each.b === b && each.measure === "kappa_w2" && each.range?.change !== undefined,
  );
  const isSaid = direction === "closer" || direction === "apart";
  return {
    sentence: trendText(account, found),
    value: isSaid ? (trend?.change ?? null) : null,
    range: isSaid ? (trend?.range?.change ?? null) : null,
    unit: "change of kappa_w2",
    scenario: "base",
    results: ["alignment.trendJudgements", "alignment.trendEvidence.placebo", "alignment.measures", "alignment.split"],
  };
}

function triangleSentence(account: AlignmentAccount): readonly AlignmentSentence[] {
  const { words, alignment } = account;
  const found = triangleBy(account, "votes");
  if (found === undefined) return [];
  const head = { states: stateList(account, alignment.members), years: sessionYears(account, alignment.session) };
  const told = { value: found.probability, range: null, unit: "share of resamples", scenario: "base" };
  if (found.type === null) return [{ ...told, sentence: words.say("align.triangle.none", head) }];
  const depends = words.say(found.dependsOn === null ? "align.triangle.settled" : "align.triangle.depends", {});
  const type = typeText(words, found);
  const probability = percentText(100 * (found.probability ?? NaN), words.language).replace("+", "");
  return [{ ...told, sentence: words.say("align.triangle.sentence", { ...head, type, probability, depends }) }];
}

function leverageSentences(account: AlignmentAccount): readonly AlignmentSentence[] {
  const { leverage, words } = account;
  const [base, ...scenarios] = leverage;
  const last = scenarios.at(-1);
  if (base === undefined || last === undefined) return [];
  return base.rows
    .filter(({ closing }) => closing === "both")
    .flatMap((row) => {
      const [a, b] = [words.country(row.from), words.country(row.to)];
      const loss = (value: number): string => percentText(value, words.language).replace("+", "");
      const sentence = words.say("align.leverage.sentence", {
        a: words.language === "en" ? a.name : a.label,
        b: words.language === "en" ? b.name : b.label,
        base: words.economy(row.base),
        vFrom: loss(row.vFrom),
        vFromLow: loss(row.range.vFrom.low),
        vFromHigh: loss(row.range.vFrom.high),
        vTo: loss(row.vTo),
        vToLow: loss(row.range.vTo.low),
        vToHigh: loss(row.range.vTo.high),
      });
      const told = {
        value: row.leverage,
        range: row.range.count > 1 ? { low: row.range.leverage.low, high: row.range.leverage.high } : null,
        unit: "percentage points of real income, level",
        scenario: "base",
      };
      const typical = typicalText(account, row);
      const whole = [capital(sentence), ...leverageAsides(account), ...typical].join(" ");
      return [{ ...told, sentence: whole }, ...effectSentence(account, last, row)];
    });
}

/** What the case says of the losses, to be read with them. */
export function leverageAsides({ case: case_, words }: AlignmentAccount): readonly string[] {
  const note = case_.alignment?.leverage?.note;
  return note === undefined ? [] : [words.title(note)];
}

/** Whether either loss is large among those by the largest partners. */
function typicalText({ words }: AlignmentAccount, { typical }: LeverageResult): readonly string[] {
  return (typical ?? []).map(({ state, partner, partners, median, larger }) =>
    words.say(larger === 0 ? "align.leverage.typicalNone" : "align.leverage.typical", {
      country: words.country(state).name,
      partner: words.country(partner).label,
      partners: String(partners),
      median: percentText(median, words.language).replace("+", ""),
      larger: String(larger),
    }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a scenario moves leverage by each closing. */
export function effectSentence(
  { words }: Pick<AlignmentAccount, "words">,
  scenario: AlignmentAccount["leverage"][number],
  { from, to }: Pick<LeverageResult, "from" | "to">,
): readonly AlignmentSentence[] {
  const rows = scenario.rows.filter((each) => each.from === from && each.to === to && each.effect !== undefined);
  if (rows.length === 0) return [];
  const closings = (direction: "up" | "down"): readonly string[] =>
    rows
      .filter(({ effect }) => effect?.range.leverage.direction === direction)
      .map(({ closing }) => words.say(`align.closing.${closing}`, { a: words.country(from).label }))
      .map((closing) => words.say("align.leverage.if", { closing }));
  const values = { scenario: scenario.title, a: words.country(from).name, b: words.country(to).name };
  const told = effectText(words, values, closings("up"), closings("down"), rows.length);
  const isSaid = closings("up").length + closings("down").length > 0;
  const sentence = [told, ...(isSaid ? sizeText(words, rows) : [])].join(" ");
  const both = rows.find(({ closing }) => closing === "both") ?? rows[0];
  const value = both?.effect?.leverage ?? null;
  const spread = both?.effect?.range.leverage;
  const range = spread === undefined ? null : { low: spread.low, high: spread.high };
  return [{ sentence, value, range, unit: "percentage points of real income, level", scenario: scenario.id }];
}

/** How large the changes are beside the gap between the two losses. */
function sizeText(words: Wording, rows: readonly LeverageResult[]): readonly string[] {
  const both = rows.find(({ closing }) => closing === "both");
  if (both === undefined) return [];
  const points = (value: number): string =>
    percentText(Math.abs(value), words.language).replace(/^\+|(?<!\s)\s*%$/gu, "");
  const largest = greatest(rows.map(({ effect }) => Math.abs(effect?.leverage ?? 0)));
  return [words.say("align.leverage.size", { size: points(largest), gap: points(both.leverage) })];
}

function effectText(
  words: Wording,
  values: Readonly<Record<"scenario" | "a" | "b", string>>,
  up: readonly string[],
  down: readonly string[],
  count: number,
): string {
  if (up.length === count) return words.say("align.leverage.up", values);
  if (down.length === count) return words.say("align.leverage.down", values);
  if (up.length + down.length === 0) return words.say("align.leverage.still", values);
  const some = (id: "rises" | "falls", names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [words.say(`align.leverage.${id}`, { list: listText(names, words.language) })];
  const still = up.length + down.length < count ? [words.say("align.leverage.elsewhere", {})] : [];
  const list = [...some("rises", up), ...some("falls", down), ...still].join(" ");
  return words.say("align.leverage.depends", { ...values, list });
}
