import { greatest, least } from "../../../base/units/index.ts";
import { LEVEL_DIGITS, listText, moneyText, numberText, type Wording } from "../../../base/wording/index.ts";
import type { TariffGameResult } from "../../../results/index.ts";
import { type Block, filled, paragraph, section } from "../block.ts";
import { BASE_SCENARIO } from "../trade/account.ts";
import { gameIncomeTable, gameRatesTable, toldIncomes } from "./gameTables.ts";
import { chosenRateText, rateText } from "./rateText.ts";
import { againstText, signTexts } from "./signTexts.ts";
import { surenessTexts } from "./surenessTexts.ts";

/** More rates of one chooser than these are told by their ends. */
const FEW = 3;

/** How much is told of a game, and what of it was asked for. */
export interface GameTelling {
  /** Countries whose incomes are told beside those of the choosers. */
  readonly asked: readonly string[];
  /** Which bounds were typed: those are told. */
  readonly typed: { readonly least: boolean; readonly most: boolean };
  /** Whether every rate and every country is told. */
  readonly isFull: boolean;
}

/** What a terminal prints of tariffs that countries would choose: the rates, what they do to incomes, how sure that is. */
export function tariffGameAnswer(
  game: TariffGameResult,
  words: Wording,
  { asked, typed, isFull }: GameTelling,
): readonly Block[] {
  const { kind, choosers } = game;
  const names = choosers.map(({ country }) => words.country(country).name);
  const list = listText(names, words.language);
  const codes = [...choosers.map(({ country }) => country), ...asked];
  return [
    { kind: "heading", level: 1, text: words.say(`game.title.${kind}`, { title: titleText(game, words), list }) },
    paragraph([...boundTexts(game, typed, words), leadText(game, words)].join(" ")),
    { kind: "list", items: choosers.flatMap((chooser) => chooserTexts(game, chooser, words)) },
    ...section(words.say("game.income.heading", {}), [
      ...filled(gameIncomeTable(game, words, toldIncomes(game, codes, isFull))),
      ...signTexts(game, toldIncomes(game, codes, false), words).map((text) => paragraph(text)),
    ]),
    ...(choosers.some(({ rates }) => rates.length > FEW)
      ? section(words.say("game.rates.heading", {}), filled(gameRatesTable(game, words, isFull)))
      : []),
    paragraph(words.say("game.notAdvice", {})),
    { kind: "list", items: surenessTexts(game, words) },
  ];
}

function titleText({ scenario, title, baseYear }: TariffGameResult, words: Wording): string {
  return scenario === BASE_SCENARIO ? words.say("game.title.base", { year: String(baseYear) }) : words.title(title);
}

function leadText(game: TariffGameResult, words: Wording): string {
  const { kind, objective, choosers } = game;
  const aim = words.say(`game.aim.${objective}`, {});
  const [first] = choosers;
  const country = first === undefined ? "" : words.country(first.country)[words.language === "ru" ? "subject" : "name"];
  if (kind === "optimal") return words.say("game.lead.optimal", { country, aim });
  if (kind === "nash") return words.say("game.lead.nash", { aim });
  const gain = words.say(`game.gain.${objective}`, {});
  return words.say("game.lead.agreed", { gain, against: againstText(game, words) });
}

function boundTexts(
  { leastPercent, mostPercent }: TariffGameResult,
  typed: GameTelling["typed"],
  words: Wording,
): readonly string[] {
  const bound = (value: number): string =>
    numberText(value, words.language, { decimals: Number.isInteger(value) ? 0 : 1 });
  const [low, high] = [bound(leastPercent), bound(mostPercent)];
  if (typed.least && typed.most) return [words.say("game.bound.both", { low, high })];
  return [
    ...(typed.least ? [words.say("game.bound.least", { low })] : []),
    ...(typed.most ? [words.say("game.bound.most", { high })] : []),
  ];
}

type Chooser = TariffGameResult["choosers"][number];
type Rate = Chooser["rates"][number];

/** A sentence for each rate of a few; of many one for each seller, or one for all; and the revenue that was chosen for. */
function chooserTexts(game: TariffGameResult, chooser: Chooser, words: Wording): readonly string[] {
  const { rates } = chooser;
  const told =
    rates.length <= FEW ? rates.map((rate) => rateLine(chooser, rate, words)) : [manyRates(game, chooser, words)];
  return game.objective === "revenue" ? [...told, revenueText(game, chooser, words)] : told;
}

function rateLine({ country }: Chooser, rate: Rate, words: Wording): string {
  const { beforePercent, afterPercent, held, range } = rate;
  const ends = range?.afterPercent;
  const isOpen = ends !== undefined && ends.low < beforePercent && ends.high > beforePercent;
  return [
    words.say("game.rate.one", {
      country: words.country(country).subject,
      what: whatText([rate.exporter], words),
      after: chosenRateText(afterPercent, ends, words),
      before: rateText(beforePercent, words),
    }),
    ...(isOpen ? [words.say("game.rate.open", {})] : []),
    ...(held === null ? [] : [words.say(`game.held.${held}`, {})]),
  ].join(" ");
}

function manyRates({ by }: TariffGameResult, { country, rates }: Chooser, words: Wording): string {
  const sellers = new Set(rates.map(({ exporter }) => exporter));
  const after = rates.map(({ afterPercent }) => afterPercent);
  const before = rates.map(({ beforePercent }) => beforePercent);
  const way = by === "partner" ? "partner" : sellers.size > 1 ? "both" : "sector";
  const bound = (which: NonNullable<Rate["held"]>): readonly string[] => {
    const count = rates.filter(({ held }) => held === which).length;
    return count === 0
      ? []
      : [words.say(`game.held.many.${which}`, { count: String(count), all: String(rates.length) })];
  };
  return [
    words.say("game.rate.many", {
      country: words.country(country).subject,
      what: whatText([...sellers], words),
      by: words.say(`game.by.${way}`, {}),
      low: rateText(least(after), words),
      high: rateText(greatest(after), words),
      before: `${rateText(least(before), words)}–${rateText(greatest(before), words)}`,
    }),
    ...(least(after) < 0 ? [words.say("game.subsidies", {})] : []),
    ...bound("least"),
    ...bound("most"),
  ].join(" ");
}

/** Whose goods: few sellers by their names. */
function whatText(sellers: readonly (string | null)[], words: Wording): string {
  const named = sellers.filter((each) => each !== null);
  if (named.length < sellers.length) return words.say("game.what.all", {});
  if (named.length > FEW) return words.say("game.what.many", { count: String(named.length) });
  const from = listText(
    named.map((each) => words.country(each).from),
    words.language,
  );
  return words.say("game.what.partner", { from });
}

function revenueText(
  { currency }: TariffGameResult,
  { country, revenueBefore, revenueAfter, range }: Chooser,
  words: Wording,
): string {
  const money = (million: number): string => moneyText(million, currency, words.language, { digits: LEVEL_DIGITS });
  const ends = range?.revenueAfter;
  return words.say("game.revenue", {
    country: words.country(country).subject,
    after:
      ends === undefined
        ? money(revenueAfter)
        : `${money(revenueAfter)} (${words.say("game.revenue.ends", { low: money(ends.low), high: money(ends.high) })})`,
    before: money(revenueBefore),
  });
}
