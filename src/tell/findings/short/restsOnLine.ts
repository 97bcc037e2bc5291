import type { Measure } from "../../../case/index.ts";
import { dateText, isOwnEstimate, isOwnFit, isSeen, shortCitation, type Wording } from "../../../base/wording/index.ts";
import type { EquilibriumResult } from "../../../results/index.ts";
import { type Account, scenarioOf, thirdCountries } from "../trade/account.ts";
import { closureText, failedVariants, thetaText } from "../trade/headline.ts";
import { sharedNest } from "../trade/nests.ts";
import { figuresPath, resultPath } from "../trade/resultPath.ts";
import { welfareRange } from "../trade/verdict.ts";
import type { AnswerLine } from "./answerLine.ts";
import { changedMeasures } from "./changedMeasures.ts";
import { settledDirection, shortSign } from "./shortVerdict.ts";

/** An elasticity set with where it was published. */
export interface PublishedElasticities {
  readonly name: string;
  /** Citation text, the authors first: `Caliendo, L. and Parro, F. (2015). …`. */
  readonly source: string;
  /** The trade that it was estimated on, and its years: `trade of 16 economies, 1993`; absent where that is not known. */
  readonly estimatedOn?: string;
}

/** What the source of a set says where its figures were written down from memory. */
const RECALLED = "recalled";
/** The warning of a rate that is a plain mean over products. */
const COUNTED_ALIKE = "W357";
/** What stands for the source of a set whose package says none. */
const NOT_STATED = "not stated";
/** Data of more years can show how trade adjusts in the long run. */
const SHORT_YEARS = 3;

/** What an answer rests on: economy, measures, horizon, closure, elasticities, and how many variants of the model agree. */
export function restsOnLine(account: Account, elasticities: readonly PublishedElasticities[]): AnswerLine {
  const { words, equilibrium, at } = account;
  const countries = thirdCountries(account);
  const text = words.say("short.rests", {
    year: String(equilibrium.baseYear),
    date: dateText(at, words.language),
    assumed: assumedText(account),
    horizon: horizonText(equilibrium, words),
    closure: closureText(equilibrium, words),
    elasticities: elasticitiesText(account, elasticities),
    variants: [
      ...countries.map((country) => variantsText(account, country, countries.length > 1)),
      ...sharedNest(account.equilibrium.nests, account.words),
    ].join(" "),
  });
  const told = [text.trim(), ...alikeText(account), ...changedMeasures(account)].join(" ");
  const parts = [
    "baseYear",
    "closure",
    "elasticities",
    "theta",
    ...(equilibrium.thetaHome === undefined ? [] : ["thetaHome"]),
  ];
  const paths = parts.map((part) => resultPath(account, part));
  return {
    label: words.say("short.label.rests", {}),
    text: told,
    paths: [...paths, ...countries.map((country) => figuresPath(account, country))],
  };
}

/** That the measures have a size that the case assumes, all or some of them; nothing where none does. */
function assumedText(account: Account): string {
  const { words } = account;
  const bases = chosenMeasures(account).map(({ basis }) => basis);
  if (!bases.includes("assumption")) return "";
  const isAll = bases.every((basis) => basis === "assumption");
  return words.say(isAll ? "short.rests.assumed" : "short.rests.partlyAssumed", {});
}

function chosenMeasures({ case: case_, scenario }: Account): readonly Measure[] {
  const wanted = new Set(scenarioOf(case_, scenario)?.measures ?? []);
  return case_.measures.filter(({ id }) => wanted.has(id));
}

/** That every product of a sector counted alike in its rate, of some pairs at least; nothing where all were weighed. */
function alikeText(account: Account): readonly string[] {
  const isAlike = chosenMeasures(account).some(({ inEconomy }) =>
    inEconomy?.problems.some(({ code }) => code === COUNTED_ALIKE),
  );
  return isAlike ? [account.words.say("short.rests.alike", {})] : [];
}

function horizonText({ horizon }: EquilibriumResult, words: Wording): string {
  if (horizon === "unspecified") return words.say("short.horizon.unspecified", {});
  return words.say("short.horizon.stated", { horizon });
}

function elasticitiesText(
  { case: case_, equilibrium, words }: Account,
  published: readonly PublishedElasticities[],
): string {
  const { elasticities } = equilibrium;
  const found = published.find(({ name }) => name === elasticities);
  if (found === undefined) return "";
  const source = sourceText(equilibrium, found, words);
  const why = case_.economy.reasons[elasticities];
  const because = why === undefined ? "" : words.say("short.rests.because", { reason: words.title(why) });
  return words.say("short.rests.elasticities", { source, because });
}

function sourceText(equilibrium: EquilibriumResult, found: PublishedElasticities, words: Wording): string {
  if (isOwnFit(found.source)) return ownFitText(equilibrium, found, words);
  return isOwnEstimate(found.source)
    ? words.say("short.rests.ownEstimate", { theta: thetaText(equilibrium, words) })
    : studyText(found, words);
}

/** The study behind a set, and what is weak about it. */
function studyText(found: PublishedElasticities, words: Wording): string {
  const citation = shortCitation(found.source, words.language);
  const cited = citation === found.source ? ownSetText(found, words) : citation;
  const recalled = found.source.includes(RECALLED) ? words.say("short.rests.recalled", {}) : "";
  const period = isShortPeriod(found.estimatedOn ?? "") ? words.say("short.rests.shortPeriod", {}) : "";
  return `${cited}${recalled}${period}`;
}

function ownFitText(
  equilibrium: EquilibriumResult,
  { estimatedOn = "" }: PublishedElasticities,
  words: Wording,
): string {
  const [years = ""] = /\b\d{4}-\d{4}\b/u.exec(estimatedOn) ?? [];
  return words.say("short.rests.ownFit", { years: years.replace("-", "–"), theta: thetaText(equilibrium, words) });
}

/** A set that no study stands behind, by its name, with what its source says. */
function ownSetText({ name, source }: PublishedElasticities, words: Wording): string {
  const said = source.trim().replace(/\.$/u, "");
  if (said === "" || said === NOT_STATED) return words.say("short.rests.unsourcedSet", { name });
  return words.say("short.rests.ownSet", { name, source: said });
}

/** Whether the data follow trade for a few years only; not of one year, which compares countries. */
function isShortPeriod(estimatedOn: string): boolean {
  const [, from, to] = [...estimatedOn.matchAll(/\b(\d{4})-(\d{4})\b/gu)].at(-1) ?? [];
  return from !== undefined && to !== undefined && Number(to) - Number(from) < SHORT_YEARS;
}

/** How many variants of the model are above zero, and where the others are not. */
function variantsText(account: Account, country: string, isNamed: boolean): string {
  const { words, equilibrium } = account;
  const range = welfareRange(equilibrium, country);
  if (range === null) return words.say("short.variants.one", {});
  const failed = range.kind === "full" ? failedVariants(equilibrium) : 0;
  const more = failed === 0 ? "" : ` ${words.say("short.variants.failed", { count: String(failed) })}`;
  if (!isSeen(range.low) && !isSeen(range.high)) {
    const still = { count: String(range.count) };
    const none = isNamed
      ? words.say("short.variants.stillOf", { ...still, country: words.country(country).label })
      : words.say("short.variants.still", still);
    return `${none}${more}`;
  }
  const counts = { count: String(range.count), positive: String(range.positive) };
  const told = isNamed
    ? words.say("short.variants.of", { ...counts, country: words.country(country).label })
    : words.say("short.variants.many", counts);
  return shortSign(equilibrium, country) === "balance"
    ? `${told}${more} ${turnsText(account, country)}`
    : `${told}${more}`;
}

/** In which variants the sign turns that all of them have without the new value of their balances. */
function turnsText({ words, equilibrium }: Account, country: string): string {
  const direction = settledDirection(equilibrium, country);
  const turning = (equilibrium.solves ?? []).filter(
    ({ welfarePercent }) => (welfarePercent[country] ?? direction) * direction <= 0,
  );
  const isFixed = (turning.length === 0 ? [equilibrium] : turning).every(
    ({ closure }) => closure !== "none" && closure !== "own",
  );
  return words.say(isFixed ? "short.variants.balance.fixed" : "short.variants.balance", {});
}
