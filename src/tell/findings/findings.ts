import { least } from "../../base/units/index.ts";
import { type Case, sideCodes } from "../../case/index.ts";
import type { Range, BilateralResult, FlowResult, AuditedResults } from "../../results/index.ts";
import {
  isSeen,
  decimalsFor,
  listText,
  LEVEL_DIGITS,
  moneyText,
  percentText,
  rangeText,
  type Wording,
} from "../../base/wording/index.ts";
import { type AlignmentAccount, alignmentAccount } from "./alignment/alignmentAccount.ts";
import { alignmentSentences } from "./alignment/alignmentSentences.ts";
import { claimFindings } from "./claims/claimSentences.ts";
import { claimsAccount } from "./claims/claimsAccount.ts";
import { type PositionsAccount, positionsAccount } from "./positions/positionsAccount.ts";
import { positionsSentences } from "./positions/positionsSentences.ts";
import {
  accountOf,
  BASE_SCENARIO,
  mainScenario,
  solvedAccounts,
  sourcesOf,
  thirdCountries,
  type Account,
} from "./trade/account.ts";
import { countryPath, figuresPath, flowPath, pairPath, resultPath } from "./trade/resultPath.ts";
import { measureTitle } from "./trade/measureTitle.ts";
import { comparedWith } from "./trade/comparedWith.ts";
import { figuresOf } from "./trade/figures.ts";
import { rankedCountries } from "./trade/countryTable.ts";
import { lostSales } from "./trade/diversionTable.ts";
import type { Finding } from "./finding.ts";
import { headlineOf, rangedWelfareText, solvesText, welfareText } from "./trade/headline.ts";
import { type ThirdLine, thirdLines } from "./short/thirdLines.ts";
import { changePercent, pairOf, sectorFlows } from "./trade/pair.ts";
import { isOpenRange, verdictOf, welfareRange } from "./trade/verdict.ts";

type Unranked = Omit<Finding, "rank">;

/**
 * Ranked sentences, each with its number: for the main scenario the headline of every third country, its sales to the
 * parties, the parties themselves, extremes, measures, diversion; then the claims of the article, the headlines of the
 * other scenarios, alignment and positions.
 */
export function findings(results: AuditedResults, case_: Case, words: Wording, scenario?: string): readonly Finding[] {
  const main = scenario ?? mainScenario(results, case_);
  const account = main === null ? null : accountOf(results, case_, main, words);
  if (account === null) return thirdLines(results, case_, words).map(thirdFinding);
  const others = solvedAccounts(results, case_, words).filter((each) => each.scenario !== main);
  const aligned = alignmentAccount(results, case_, words);
  const said = positionsAccount(results, case_, words);
  const audited = claimsAccount(results, case_, words);
  const all = [
    ...accountFindings(account),
    ...(audited === null ? [] : claimFindings(audited)),
    ...others.flatMap(otherScenarioFindings),
    ...(aligned === null ? [] : alignmentFindings(aligned)),
    ...(said === null ? [] : positionsFindings(said)),
  ];
  return all.map((each, at) => ({ rank: at + 1, ...each }));
}

/** What markets alone answer for a third country. */
function thirdFinding({ label, text, change, range, scenario, paths }: ThirdLine, at: number): Finding {
  return {
    rank: at + 1,
    sentence: `${label}: ${text}`,
    value: change,
    range: range === null ? null : { low: range.low, high: range.high },
    unit: "percent of the price without the scenario, level",
    scenario,
    horizon: null,
    results: paths,
    sources: [],
  };
}

/** What alignment comes to; its sources are the packages that it is computed from. */
function alignmentFindings(account: AlignmentAccount): readonly Unranked[] {
  const { votes } = account.alignment;
  return alignmentSentences(account).map((each) => ({
    ...each,
    horizon: null,
    results: each.results ?? ["alignment"],
    sources: [votes],
  }));
}

/** What positions come to; their sources are those of the statements. */
function positionsFindings(account: PositionsAccount): readonly Unranked[] {
  const keys = account.positions.statements.flatMap(({ source }) => source.split(";").map((key) => key.trim()));
  const sources = [...new Set(keys)].filter((key) => key !== "");
  return positionsSentences(account).map((each) => ({
    ...each,
    scenario: BASE_SCENARIO,
    horizon: null,
    results: ["positions"],
    sources,
  }));
}

function accountFindings(account: Account): readonly Unranked[] {
  const third = thirdCountries(account);
  return [
    ...third.flatMap((country) => headlineFindings(account, country)),
    ...third.flatMap((country) => salesFindings(account, country)),
    ...third.flatMap((country) => sectorFindings(account, country)),
    ...partiesFindings(account),
    ...extremeFindings(account),
    ...third.flatMap((country) => attributionFindings(account, country)),
    ...diversionFindings(account),
  ];
}

function headlineFindings(account: Account, country: string): readonly Unranked[] {
  const found = headlineOf(account, country);
  if (found === null) return [];
  const { sentence, value, range, unit, scenario, horizon, results, sources } = found;
  return [{ sentence, value, range, unit, scenario, horizon, results, sources }];
}

function otherScenarioFindings(account: Account): readonly Unranked[] {
  return thirdCountries(account)
    .flatMap((country) => headlineFindings(account, country))
    .map((each) => ({ ...each, sentence: `${account.title}: ${each.sentence}` }));
}

function told(
  account: Account,
  sentence: string,
  value: number | null,
  unit: string,
  results: readonly string[],
  range: Finding["range"] = null,
): Unranked {
  const { scenario } = account;
  const { horizon } = account.equilibrium;
  return { sentence, value, range, unit, scenario, horizon, results, sources: sourcesOf(account) };
}

function salesFindings(account: Account, country: string): readonly Unranked[] {
  return sideCodes(account.case.parties)
    .toReversed()
    .filter((party) => party !== country)
    .map((party) => pairOf(account.equilibrium, country, party))
    .filter((pair) => pair !== undefined)
    .filter(
      ({ changePercent: change, range }) =>
        change === null || verdictOf(change, range?.changePercent ?? null) !== "none",
    )
    .map((pair) => salesFinding(account, pair));
}

function salesFinding(account: Account, pair: BilateralResult): Unranked {
  const { words, equilibrium } = account;
  const range = pair.range?.changePercent;
  const spread = range === undefined ? "" : spreadText(pair.changePercent, range, words);
  const isOpen = range !== undefined && isOpenRange(range);
  const sentence = words.say(isOpen ? "finding.salesOpen" : "finding.sales", {
    country: isOpen ? words.country(pair.exporter).name : words.country(pair.exporter).subject,
    to: words.country(pair.importer).to,
    verb: words.say((pair.changePercent ?? 0) < 0 ? "verb.fall" : "verb.rise", {}),
    change: `${changeText(pair, isOpen, words)}${spread}`,
    before: moneyText(pair.before, equilibrium.currency, words.language, { digits: LEVEL_DIGITS }),
    after: moneyText(pair.after, equilibrium.currency, words.language, { digits: LEVEL_DIGITS }),
    scope: words.say(`scope.${pair.scope}`, {}),
    level: comparedWith(account),
    scenario: account.title,
  });
  return told(
    account,
    sentence,
    pair.changePercent,
    "percent of trade value, level",
    [pairPath(account, pair)],
    ends(range),
  );
}

/** With its sign where the sentence has no verb that says it. */
function changeText({ changePercent: change }: BilateralResult, isSigned: boolean, { language }: Wording): string {
  if (isSigned || change === null) return percentText(change, language);
  return percentText(Math.abs(change), language).replace("+", "");
}

/** Ends with enough decimals to show on which side of zero each is. */
function spreadText(change: number | null, range: Range, words: Wording): string {
  const decimals = decimalsFor(least([change ?? 0, range.low, range.high].map(Math.abs)), range);
  const text = rangeText(range, words.language, decimals);
  return ` ${words.say("finding.spread", { range: text, solves: solvesText(range.count, words) })}`;
}

function sectorFindings(account: Account, country: string): readonly Unranked[] {
  const { words } = account;
  const { a, b } = account.case.parties;
  if (a === null) return [];
  const buyer = country === b ? a : b;
  const flows = sectorFlows(account.equilibrium, country, buyer)
    .filter((flow) => flow.before > 0)
    .filter((flow) => isSureSector(account, flow));
  const largest = flows.toSorted(
    (one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before),
  )[0];
  if (largest === undefined || largest.after === largest.before) return [];
  const change = changePercent(largest.before, largest.after);
  if (!isSeen(change)) return [];
  const sentence = words.say(largest.after > largest.before ? "finding.sectorUp" : "finding.sectorDown", {
    country: words.country(country).subject,
    to: words.country(buyer).to,
    sector: words.sector(largest.sector),
    amount: moneyText(Math.abs(largest.after - largest.before), account.equilibrium.currency, words.language),
    change: percentText(change, words.language),
  });
  const path = flowPath(account, largest);
  return [told(account, sentence, change, "percent of trade value, level", [path])];
}

/** Whether a flow by sector moves the same way in every solve that knows its sector. */
function isSureSector({ equilibrium }: Account, flow: FlowResult): boolean {
  const direction = Math.sign(flow.after - flow.before);
  const solves = [...(equilibrium.solves ?? []), ...(equilibrium.sets ?? [])];
  return solves.every(({ sectorTrade }) => {
    const same = sectorTrade.find(
      ({ exporter, importer, sector }) =>
        exporter === flow.exporter && importer === flow.importer && sector === flow.sector,
    );
    return Math.sign(same?.changePercent ?? direction) === direction;
  });
}

function partiesFindings(account: Account): readonly Unranked[] {
  const { words, equilibrium } = account;
  const { a, b } = account.case.parties;
  if (a === null) return [];
  const first = figuresOf(equilibrium, a);
  if (first === undefined || figuresOf(equilibrium, b) === undefined) return [];
  const sentence = words.say("finding.parties", {
    a: words.country(a).subject,
    b: words.country(b).subject,
    valueA: rangedWelfareText(account, a),
    valueB: rangedWelfareText(account, b),
    level: comparedWith(account),
    scenario: account.title,
  });
  const paths = [figuresPath(account, a), figuresPath(account, b)];
  return [told(account, sentence, first.welfarePercent, "percent of real income, level", paths, rangeOf(account, a))];
}

function ends(range: Finding["range"] | undefined): Finding["range"] {
  return range === undefined || range === null ? null : { low: range.low, high: range.high };
}

function rangeOf(account: Account, country: string): Finding["range"] {
  return ends(welfareRange(account.equilibrium, country));
}

function extremeFindings(account: Account): readonly Unranked[] {
  const { words, equilibrium } = account;
  const { a, b } = account.case.parties;
  const thirds = rankedCountries(account).filter((code) => code !== a && code !== b);
  const [best, worst] = [thirds[0], thirds.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return [];
  const [high, low] = [equilibrium.countries[best]!.welfarePercent, equilibrium.countries[worst]!.welfarePercent];
  if (!isSeen(high) && !isSeen(low)) return [];
  const values = {
    best: words.country(best).name,
    bestValue: welfareText(account, best),
    worst: words.country(worst).name,
    worstValue: welfareText(account, worst),
  };
  const key = extremesKey(high, low);
  const paths = [countryPath(account, best), countryPath(account, worst)];
  const range = rangeOf(account, best);
  return [told(account, words.say(key, values), high, "percent of real income, level", paths, range)];
}

function extremesKey(high: number, low: number): "finding.extremes" | "finding.extremesUp" | "finding.extremesDown" {
  if (low >= 0) return "finding.extremesUp";
  return high <= 0 ? "finding.extremesDown" : "finding.extremes";
}

function attributionFindings(account: Account, country: string): readonly Unranked[] {
  const { words } = account;
  const parts = account.equilibrium.attribution?.[country] ?? [];
  const largest = parts.toSorted((one, other) => Math.abs(other.welfarePercent) - Math.abs(one.welfarePercent))[0];
  if (parts.length < 2 || largest === undefined) return [];
  const sentence = words.say("finding.attribution", {
    country: words.country(country).name,
    measure: measureTitle(account, largest.measure),
    value: percentText(largest.welfarePercent, words.language),
  });
  const path = resultPath(account, `attribution[${country}][${largest.measure}]`);
  return [told(account, sentence, largest.welfarePercent, "percentage points of real income, level", [path])];
}

function diversionFindings(account: Account): readonly Unranked[] {
  const { words, equilibrium } = account;
  return lostSales(account).flatMap((lost) => {
    const first = lost.thirds[0];
    if (first === undefined || lost.lost <= 0 || first.diversion <= 0) return [];
    const sentence = words.say("finding.diversion", {
      seller: words.country(lost.seller).subject,
      lost: moneyText(lost.lost, equilibrium.currency, words.language),
      buyer: words.country(lost.buyer).of,
      measures: listText(
        lost.measures.map((id) => words.say("quoted", { text: measureTitle(account, id) })),
        words.language,
      ),
      third: words.country(first.third).name,
      amount: moneyText(first.diversion, equilibrium.currency, words.language),
      prices: words.say(lost.isConstantPrices ? "prices.constant" : "prices.basic", {}),
    });
    return [
      told(
        account,
        sentence,
        first.diversion,
        `million ${equilibrium.currency}, ${lost.isConstantPrices ? "base-year" : "basic"} prices, level`,
        [resultPath(account, `diversion[seller=${lost.seller}, buyer=${lost.buyer}]`)],
      ),
    ];
  });
}
