import { greatest, least } from "../../../base/units/index.ts";
import { listText, numberText, residualText, type Wording } from "../../../base/wording/index.ts";
import type { TariffGameResult } from "../../../results/index.ts";
import { type Block, filled, paragraph, section } from "../block.ts";
import { BASE_SCENARIO } from "../trade/account.ts";
import { closureText } from "../trade/headline.ts";
import { gameIncomeTable, gameRatesTable } from "./gameTables.ts";

/** More rates of one chooser than these are told by their ends. */
const FEW = 3;

/**
 * What a terminal prints of tariffs that countries would choose: the rates, what they do to incomes, how sure that is.
 *
 * @param asked   Countries whose incomes are told beside those of the choosers.
 * @param isFull  Whether every rate and every country is told.
 */
export function tariffGameAnswer(
  game: TariffGameResult,
  words: Wording,
  asked: readonly string[],
  isFull: boolean,
): readonly Block[] {
  const { kind, choosers } = game;
  const names = choosers.map(({ country }) => words.country(country).name);
  const list = listText(names, words.language);
  return [
    { kind: "heading", level: 1, text: words.say(`game.title.${kind}`, { title: titleText(game, words), list }) },
    paragraph(leadText(game, words)),
    { kind: "list", items: choosers.flatMap((chooser) => rateTexts(game, chooser, words)) },
    ...section(
      words.say("game.income.heading", {}),
      filled(gameIncomeTable(game, words, [...choosers.map(({ country }) => country), ...asked], isFull)),
    ),
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

function leadText({ kind, objective, choosers }: TariffGameResult, words: Wording): string {
  const aim = words.say(`game.aim.${objective}`, {});
  const [first] = choosers;
  const country = first === undefined ? "" : words.country(first.country)[words.language === "ru" ? "subject" : "name"];
  if (kind === "optimal") return words.say("game.lead.optimal", { country, aim });
  return kind === "nash" ? words.say("game.lead.nash", { aim }) : words.say("game.lead.agreed", {});
}

type Chooser = TariffGameResult["choosers"][number];

/** A sentence for each rate of a few; of many one for each seller, or one for all. */
function rateTexts({ by }: TariffGameResult, { country: code, rates }: Chooser, words: Wording): readonly string[] {
  const country = words.country(code).subject;
  if (rates.length <= FEW) {
    return rates.map((rate) => {
      const told = { country, what: whatText(rate.exporter, words), ...pairText(rate, words) };
      const held = rate.held === null ? [] : [words.say(`game.held.${rate.held}`, {})];
      return [words.say("game.rate.one", told), ...held].join(" ");
    });
  }
  const sellers = new Set(rates.map(({ exporter }) => exporter));
  const [only] = sellers;
  const what = whatText(sellers.size === 1 ? (only ?? null) : null, words);
  const after = rates.map(({ afterPercent }) => afterPercent);
  const before = rates.map(({ beforePercent }) => beforePercent);
  const way = by === "partner" ? "partner" : sellers.size > 1 ? "both" : "sector";
  return [
    words.say("game.rate.many", {
      country,
      what,
      by: words.say(`game.by.${way}`, {}),
      low: rateText(least(after), words),
      high: rateText(greatest(after), words),
      before: `${rateText(least(before), words)}–${rateText(greatest(before), words)}`,
    }),
  ];
}

function whatText(exporter: string | null, words: Wording): string {
  return exporter === null
    ? words.say("game.what.all", {})
    : words.say("game.what.partner", { from: words.country(exporter).from });
}

function pairText(
  { beforePercent, afterPercent }: Chooser["rates"][number],
  words: Wording,
): { readonly before: string; readonly after: string } {
  return { before: rateText(beforePercent, words), after: rateText(afterPercent, words) };
}

function rateText(value: number, { language }: Wording): string {
  return numberText(value, language, { decimals: 1 });
}

/** Rates that differ by no more than this are the same: points. */
const SAME = 0.01;

function surenessTexts(game: TariffGameResult, words: Wording): readonly string[] {
  const { kind, choosers, elasticities } = game;
  const gradient = residualText(greatest(choosers.map((each) => each.gradient)), words.language);
  return [
    words.say(kind === "agreed" ? "game.settledAgreed" : "game.settled", { gradient }),
    ...startTexts(game, words),
    ...(kind === "nash" ? [words.say("game.others", {})] : []),
    words.say("game.central", { elasticities: words.study(elasticities), closure: closureText(game, words) }),
  ];
}

function startTexts({ starts }: TariffGameResult, words: Wording): readonly string[] {
  if (starts.length < 2) return [words.say("game.starts.one", {})];
  const settled = starts.filter(({ hasSettled }) => hasSettled);
  const apart = greatest(settled.map(({ tariffsApart }) => tariffsApart ?? 0));
  const payoff = residualText(greatest(settled.map(({ payoffsApart }) => payoffsApart ?? 0)), words.language);
  const count = String(settled.length);
  const lost = starts.length - settled.length;
  return [
    ...(settled.length < 2
      ? []
      : apart <= SAME
        ? [words.say("game.starts.same", { count, apart: residualText(apart, words.language) })]
        : [words.say("game.starts.apart", { apart: rateText(apart, words), payoff })]),
    ...(lost === 0 ? [] : [words.say("game.starts.lost", { count: String(lost), all: String(starts.length) })]),
  ];
}
