import { dateText, listText, moneyText, numberText, percentWith, type Wording } from "../../../base/wording/index.ts";
import type { ScoredSeller, ScoredWindow, ScoreFitResult, ScoreResult } from "../../../results/index.ts";
import { closureText } from "../trade/headline.ts";
import { fitOf, fitsWithout, placeboFits, thirdErrors } from "./scoreFits.ts";
import { scoreVerdict } from "./scoreVerdict.ts";
import { goodsText, predictedText, twoDecimals, yearText, windowText } from "./scoreWords.ts";

/** Sellers that a sentence names as farthest off. */
const FAR = 3;

/** What a window says of the model, a sentence each: the verdict on third countries first, then what it is from. */
export function scoreTold(window: ScoredWindow, words: Wording): readonly string[] {
  return [
    scoreVerdict(window, words),
    ...(["all", "third"] as const).flatMap((who) => slopeText(window, who, words)),
    ...placeboText(window, words),
    ...withoutText(window, words),
    ...errorsText(window, words),
    ...window.sellers.filter(({ isThird }) => !isThird).map((seller) => taxedText(seller, words)),
    farText(window, words),
  ];
}

/** What was compared, in one sentence. */
export function scoreFrame(
  { observed, baseYear, elasticities, closure, currency }: ScoreResult,
  { title, cells, above }: ScoredWindow,
  words: Wording,
): string {
  return words.say("score.frame", {
    observed,
    scenario: words.title(title),
    year: String(baseYear),
    elasticities: words.study(elasticities),
    closure: closureText({ closure }, words),
    cells: String(cells.length),
    above: moneyText(above, currency, words.language, { digits: 3 }),
  });
}

/** The window and the day of its tariffs. */
export function windowHeading({ before, after, at }: ScoredWindow, words: Wording): string {
  return words.say("score.heading.window", {
    before: windowText(before, words),
    after: windowText(after, words),
    date: dateText(at, words.language),
  });
}

function slopeText(window: ScoredWindow, who: ScoreFitResult["who"], words: Wording): readonly string[] {
  const plain = fitOf(window, { who, effects: "constant" });
  const both = fitOf(window, { who, effects: "sectors and sellers" });
  if (plain === undefined || both === undefined) return [];
  return [
    words.say(`score.${who}`, {
      slope: twoDecimals(plain.slope, words),
      error: twoDecimals(plain.standardError, words),
      correlation: twoDecimals(plain.correlation, words),
      both: twoDecimals(both.slope, words),
      bothError: twoDecimals(both.standardError, words),
      bothCorrelation: twoDecimals(both.correlation, words),
    }),
  ];
}

function placeboText(window: ScoredWindow, words: Wording): readonly string[] {
  const items = placeboFits(window).map(({ after, slope, standardError }) =>
    words.say("score.placebo.item", {
      year: yearText(after),
      slope: twoDecimals(slope, words),
      error: twoDecimals(standardError, words),
    }),
  );
  return items.length === 0 ? [] : [words.say("score.placebo", { list: items.join("; ") })];
}

function withoutText(window: ScoredWindow, words: Wording): readonly string[] {
  const sorted = fitsWithout(window).toSorted((one, other) => one.slope - other.slope);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return [];
  return [
    words.say("score.without", {
      low: twoDecimals(low.slope, words),
      lowError: twoDecimals(low.standardError, words),
      lowSector: goodsText(low.without, words),
      high: twoDecimals(high.slope, words),
      highError: twoDecimals(high.standardError, words),
      highSector: goodsText(high.without, words),
    }),
  ];
}

function errorsText(window: ScoredWindow, words: Wording): readonly string[] {
  const errors = thirdErrors(window);
  if (errors === undefined || errors.cells === 0) return [];
  const points = (value: number): string => numberText(100 * value, words.language, { decimals: 1 });
  return [
    words.say("score.errors", {
      model: points(errors.model),
      noChange: points(errors.noChange),
      byShare: points(errors.byShare),
    }),
  ];
}

function taxedText(seller: ScoredSeller, words: Wording): string {
  return words.say("score.taxed", {
    seller: words.country(seller.seller).label,
    observed: percentWith(seller.observedPercent, words.language, 1),
    predicted: predictedText(seller, words),
  });
}

function farText({ sellers }: ScoredWindow, words: Wording): string {
  const items = sellers.slice(0, FAR).map((each) =>
    words.say("score.far.item", {
      seller: words.country(each.seller).label,
      observed: percentWith(each.observedPercent, words.language, 1),
      predicted: percentWith(each.predictedPercent, words.language, 1),
    }),
  );
  return words.say("score.far", { list: listText(items, words.language) });
}
