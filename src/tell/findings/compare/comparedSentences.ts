import { dateText, listText, moneyText, numberText } from "../../../base/wording/index.ts";
import type { ComparedFigure } from "../../../results/index.ts";
import { closureText } from "../trade/headline.ts";
import { sharedNest } from "../trade/nests.ts";
import { verdictOf } from "../trade/verdict.ts";
import { shownDecimals } from "../shortNumber.ts";
import { askedIn, figuresIn, type ToldComparison } from "./toldComparison.ts";

/** What the two are called, and of which day; what acts in markets alone is read by its days and has none. A line each. */
export function sideTexts({ comparison: { first, second }, titles, words }: ToldComparison): readonly string[] {
  return [first, second].map((side, at) => {
    const named = { number: String(at + 1), title: titles[at] ?? side.title };
    return side.centre === undefined
      ? words.say("compare.side.market", named)
      : words.say("compare.side", { ...named, date: dateText(side.at, words.language) });
  });
}

/** In which of the two real income is higher, for each third country; a direction only where every variant of both gives it. */
export function incomeTexts(told: ToldComparison): readonly string[] {
  const { third } = askedIn(told.comparison);
  return figuresIn(told.comparison, "realIncome")
    .filter(({ country }) => third.includes(country))
    .map((each) => incomeText(each, told));
}

/** What can be said of the sign of a difference. */
export type DifferenceSign = "higher" | "lower" | "open" | "none" | "higherPoint" | "lowerPoint";

/** The sign that every variant gives; of a difference without a range that of the central estimate, which says so. */
export function differenceSign({ difference, range }: Pick<ComparedFigure, "difference" | "range">): DifferenceSign {
  const verdict = verdictOf(difference, range.difference ?? null);
  if (verdict === "open" || verdict === "none") return verdict;
  const direction = verdict === "gain" ? "higher" : "lower";
  return range.difference === undefined ? `${direction}Point` : direction;
}

function incomeText(each: ComparedFigure, { comparison, words }: ToldComparison): string {
  const { difference, range, differenceAmount } = each;
  const sign = differenceSign(each);
  const country = words.country(each.country).subject;
  if (sign === "none") return words.say("compare.income.none", { country });
  const ends = range.difference ?? null;
  const decimals = shownDecimals(difference, ends);
  const isSigned = sign === "open";
  const number = (value: number): string =>
    numberText(isSigned ? value : Math.abs(value), words.language, { decimals, signed: isSigned });
  const points = words.say("compare.points", { value: number(difference) });
  const currency = comparison.first.centre?.currency ?? "";
  const money =
    differenceAmount === null || sign === "open"
      ? ""
      : words.say("compare.money", {
          money: moneyText(Math.abs(differenceAmount), currency, words.language),
        });
  if (ends === null) return words.say(`compare.income.${sign}`, { country, points, money, count: "", range: "" });
  const [low, high] = isSigned
    ? [ends.low, ends.high]
    : [ends.low, ends.high].toSorted((one, other) => Math.abs(one) - Math.abs(other));
  const spread = words.say("compare.pointsRange", { low: number(low ?? 0), high: number(high ?? 0) });
  return words.say(`compare.income.${sign}`, {
    country,
    points,
    range: spread,
    money,
    count: String(range.difference?.count),
  });
}

/** Why the two cannot be compared variant by variant; null where they can. */
export function apartText({ comparison: { apart, first, second }, words }: ToldComparison): string | null {
  const [one, other] = [first.centre, second.centre];
  if (one === undefined && other === undefined) return words.say("compare.noEconomy", {});
  if (one === undefined || other === undefined) {
    return words.say(one === undefined ? "compare.noEconomy.first" : "compare.noEconomy.second", {});
  }
  if (apart.length === 0) return null;
  const nameOf = { base: words.economy, elasticities: words.study } as const;
  const list = apart.map((key) => {
    const [own, others] =
      key === "closure"
        ? [closureText(one, words), closureText(other, words)]
        : [nameOf[key](one[key]), nameOf[key](other[key])];
    return words.say(`compare.apart.${key}`, { first: own, second: others });
  });
  return words.say("compare.apart", { list: list.join("; ") });
}

/** Over which variants the differences go; null where the two cannot be compared variant by variant. */
export function variantsText({ comparison: { apart, first, second, variants }, words }: ToldComparison): string | null {
  if (apart.length > 0 || first.centre === undefined || second.centre === undefined) return null;
  const counts = {
    both: String(variants.both),
    first: String(variants.first),
    second: String(variants.second),
  };
  if (variants.both < 2) return words.say("compare.variants.none", {});
  const isWhole = variants.both === variants.first && variants.both === variants.second;
  const told = words.say(isWhole ? "compare.variants.all" : "compare.variants.some", counts);
  return [told, ...sharedNest(variants.nests, words)].join(" ");
}

/** Claims that are named one by one. */
const NAMED = 6;

/** Verdicts that are other ones, and votes; nothing of what the two do not have. */
export function partTexts({ comparison: { claims, votes }, words }: ToldComparison): readonly string[] {
  return [
    ...(claims === undefined ? [] : [claimsText(claims, words)]),
    ...(votes === "none" ? [] : [words.say(`compare.votes.${votes}`, {})]),
  ];
}

function claimsText(
  { both, other }: NonNullable<ToldComparison["comparison"]["claims"]>,
  words: ToldComparison["words"],
): string {
  if (other.length === 0) return words.say("compare.claims.same", { both: String(both) });
  const changed = other.slice(0, NAMED).map(({ claim, first, second }) =>
    words.say("compare.claims.changed", {
      claim,
      first: words.say(`claims.verdict.${first}`, {}),
      second: words.say(`claims.verdict.${second}`, {}),
    }),
  );
  const more = other.length - changed.length;
  const list =
    more === 0
      ? listText(changed, words.language)
      : words.say("compare.claims.more", { list: changed.join(", "), count: String(more) });
  return words.say("compare.claims.other", { other: String(other.length), both: String(both), list });
}
