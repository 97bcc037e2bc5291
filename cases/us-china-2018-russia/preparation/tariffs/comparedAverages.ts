import type { ComparedAverage } from "./averagesTable.ts";
import { columnOf, CUTS, RETALIATION, US_232_201, US_301 } from "./days.ts";
import type { AverageSources } from "./flagshipSources.ts";
import { parseProductTariffs, type Product } from "./productTariffs.ts";
import { averageOn, type AverageStep, parseTariffAverages } from "./publishedAverages.ts";
import { weightedTariff } from "./weightedTariffs.ts";

/** The edition of Bown's chart that stands beside the measured tariffs, and the last day the case knows of. */
const EDITION = "PIIE (Bown), US-China trade war tariffs, edition of May 2025";
const AS_OF = "2020-08-01";

/** What parts the two on single days, beside weights and lines. */
const LEVEL = "level before";
const NO_SAFEGUARDS = "published with the safeguards; ours have them with steel and aluminium";
const UNDER_WAY = "goods under way pay the old rate until June: published a step later";
const LATER = "published steps on goods under way until June";
const UNSEEN = "not in our tables";
const NO_CUTS = "published net of the cuts so far; ours before them";
const HALVED = "ours take the announced halving";

const US_NOTES: Readonly<Record<string, string>> = {
  "2018-01-01": LEVEL,
  "2018-02-07": NO_SAFEGUARDS,
  "2019-05-10": UNDER_WAY,
  "2019-06-01": LATER,
  "2020-02-08": UNSEEN,
};

const CN_NOTES: Readonly<Record<string, string>> = {
  "2018-01-01": LEVEL,
  "2018-05-01": NO_CUTS,
  "2018-07-01": NO_CUTS,
  "2018-07-06": NO_CUTS,
  "2018-08-23": NO_CUTS,
  "2018-09-24": NO_CUTS,
  "2018-11-01": NO_CUTS,
  "2020-02-14": HALVED,
  "2020-07-01": UNSEEN,
};

/** Published averages of both countries, day by day, beside our own with two weights. */
export function comparedAverages(sources: AverageSources): readonly ComparedAverage[] {
  return [...usAverages(sources), ...cnAverages(sources)];
}

function usAverages(sources: AverageSources): readonly ComparedAverage[] {
  const days = US_301.map(([day]) => day);
  return compared(sources, ["USA", "CHN"], [US_232_201.from, ...days], US_NOTES, (day) => ({
    rates: [
      "us_mfn_2017",
      ...(day < US_232_201.from ? [] : ["us_232", "us_201"]),
      ...lastOf(days, day).map((each) => columnOf("us_301", each)),
    ],
    imports: "us_from_chn",
    exports: "chn_to_world",
  }));
}

function cnAverages(sources: AverageSources): readonly ComparedAverage[] {
  const days = RETALIATION.map(([day]) => day);
  return compared(sources, ["CHN", "USA"], days, CN_NOTES, (day) => ({
    rates: [
      "chn_mfn_20180101",
      ...(day < CUTS.from ? [] : ["chn_mfn_cut_20190101"]),
      ...lastOf(days, day).map((each) => columnOf("chn_on_us", each)),
    ],
    imports: "chn_from_usa",
    exports: "usa_to_world",
  }));
}

/** Columns of products whose sum is the tariff of a day, and the two trades that weigh it. */
interface DayTariffs {
  readonly rates: readonly string[];
  readonly imports: string;
  readonly exports: string;
}

function compared(
  sources: AverageSources,
  [imposer, target]: readonly [string, string],
  steps: readonly string[],
  notes: Readonly<Record<string, string>>,
  tariffsOn: (day: string) => DayTariffs,
): readonly ComparedAverage[] {
  const published = publishedSteps(sources.averages, imposer, target);
  const days = [...new Set([...published.map(({ from }) => from), ...steps])].toSorted();
  const products = productsOf(sources, days.map(tariffsOn));
  return days.map((date) => {
    const { rates, imports, exports } = tariffsOn(date);
    return {
      date,
      imposer,
      target,
      published: averageOn(published, date),
      onImports: weightedTariff(products, { rates, weights: [imports] })?.mean ?? null,
      byExports: weightedTariff(products, { rates, weights: [exports] })?.mean ?? null,
      note: notes[date] ?? "",
    };
  });
}

function productsOf({ products, sectors, weights }: AverageSources, days: readonly DayTariffs[]): readonly Product[] {
  const choice = {
    vintage: "HS2012",
    rates: [...new Set(days.flatMap(({ rates }) => rates))],
    weights: [...new Set(days.flatMap(({ imports, exports }) => [imports, exports]))],
  };
  return parseProductTariffs({ tariffs: products, sectors, weights }, choice);
}

function lastOf(days: readonly string[], day: string): readonly string[] {
  return days.filter((each) => each <= day).slice(-1);
}

/** Steps of the published average of one country on another. */
function publishedSteps(averages: string, imposer: string, target: string): readonly AverageStep[] {
  return parseTariffAverages(averages, "tariff-averages.csv", { series: EDITION, imposer, target, until: AS_OF });
}
