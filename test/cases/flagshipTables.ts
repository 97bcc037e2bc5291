import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  averageOn,
  averagesTable,
  type AverageStep,
  type ComparedAverage,
  datedTariffs,
  measureTable,
  parseAddedTariffs,
  parseProductTariffs,
  parseSectorTariffs,
  parseTariffAverages,
  type Product,
  type SectorFigures,
  weightedTariff,
} from "../../src/data/importers/index.ts";
import type { Problem } from "../../src/base/problems/index.ts";

/** The edition of Bown's chart that stands beside the measured tariffs, and the last day the case knows of. */
const EDITION = "PIIE (Bown), US-China trade war tariffs, edition of May 2025";
const AS_OF = "2020-08-01";

/** Days on which American rates came into force → bibliography key. */
const US_301: readonly (readonly [string, string])[] = [
  ["2018-07-06", "usitc2020"],
  ["2018-08-23", "usitc2020"],
  ["2018-09-24", "usitc2020"],
  ["2019-05-10", "usitc2020"],
  ["2019-09-01", "usitc2020"],
  ["2020-02-14", "usitc2020"],
];

/** Safeguards and tariffs on steel and aluminium are one column: dated by the larger of the two. */
const US_232_201 = { from: "2018-03-23", source: "us232" };

/** The same of China. The halving of the last day was announced and is in no source of rates by product. */
const RETALIATION: readonly (readonly [string, string])[] = [
  ["2018-04-02", "bown-jung-zhang2019"],
  ["2018-07-06", "bown-jung-zhang2019"],
  ["2018-08-23", "bown-jung-zhang2019"],
  ["2018-09-24", "bown-jung-zhang2019"],
  ["2019-01-01", "bown-jung-zhang2019"],
  ["2019-06-01", "bown-jung-zhang2019"],
  ["2019-09-01", "bown2019"],
  ["2020-02-14", "sctc2020no1"],
];

/** Only the sum of the cuts is known by product, on the day on which all of them are in force. */
const CUTS = { from: "2019-01-01", column: "chn_mfn_cut_20190101_on_others", source: "bown-jung-zhang2019" };

/** Everything the tables of the flagship case are made from, as CSV. */
export interface FlagshipSources {
  readonly averages: string;
  readonly vectors: string;
  readonly bySector: string;
  readonly products: string;
  readonly sectors: string;
  readonly weights: string;
}

/** Reads the measured tariffs, the published averages and the reference vectors. */
export function flagshipSources(reference: string): FlagshipSources {
  const text = (path: string): string => readFileSync(join(reference, path), "utf8");
  return {
    averages: text("claim-facts/tariff-averages.csv"),
    vectors: text("icio-2017/sectors.csv"),
    bySector: text("hs6/war-tariffs-by-sector.csv"),
    products: text("hs6/war-tariffs-hs6.csv"),
    sectors: text("hs6/hs6-sector.csv"),
    weights: text("hs6/hs6-weights.csv"),
  };
}

/** File name in `measures/` → its text. */
export function flagshipTables(sources: FlagshipSources): ReadonlyMap<string, string> {
  const dated = (prefix: string, days: typeof US_301): string => {
    const steps = days.map(([from, source]) => ({ from, source, points: measured(sources, columnOf(prefix, from)) }));
    return measureTable(datedTariffs(steps), "add");
  };
  const from = (start: string, source: string, points: SectorFigures, mode: "add" | "lower" = "add"): string =>
    measureTable(datedTariffs([{ from: start, source, points }]), mode);
  const vector = (column: string): SectorFigures =>
    sound(parseAddedTariffs(sources.vectors, "sectors.csv", column)).points;
  return new Map([
    ["us-301.csv", dated("us_301", US_301)],
    ["us-232-201.csv", from(US_232_201.from, US_232_201.source, measured(sources, "us_232_201"))],
    ["cn-retaliation.csv", dated("chn_on_us", RETALIATION)],
    ["cn-cuts.csv", from(CUTS.from, CUTS.source, negated(measured(sources, CUTS.column)), "lower")],
    ["us-301-reference.csv", from("2019-09-01", "wang-econ7115", vector("us_301_extra_tariff_on_CHN"))],
    ["cn-retaliation-reference.csv", from("2019-09-01", "wang-econ7115", vector("cn_retaliation_extra_tariff_on_USA"))],
    ["averages.csv", averagesTable([...usAverages(sources), ...cnAverages(sources)])],
  ]);
}

function measured({ bySector }: FlagshipSources, column: string): SectorFigures {
  return sound(parseSectorTariffs(bySector, "war-tariffs-by-sector.csv", [column])).points.get(column)!;
}

function negated(points: SectorFigures): SectorFigures {
  return new Map([...points].map(([sector, each]) => [sector, -each]));
}

function columnOf(prefix: string, day: string): string {
  return `${prefix}_${day.replaceAll("-", "")}`;
}

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

function usAverages(sources: FlagshipSources): readonly ComparedAverage[] {
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

function cnAverages(sources: FlagshipSources): readonly ComparedAverage[] {
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
  sources: FlagshipSources,
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

function productsOf({ products, sectors, weights }: FlagshipSources, days: readonly DayTariffs[]): readonly Product[] {
  const choice = {
    vintage: "HS2012",
    rates: [...new Set(days.flatMap(({ rates }) => rates))],
    weights: [...new Set(days.flatMap(({ imports, exports }) => [imports, exports]))],
  };
  return sound(parseProductTariffs({ tariffs: products, sectors, weights }, choice)).products;
}

function lastOf(days: readonly string[], day: string): readonly string[] {
  return days.filter((each) => each <= day).slice(-1);
}

/** Steps of the published average of one country on another. */
function publishedSteps(averages: string, imposer: string, target: string): readonly AverageStep[] {
  const choice = { series: EDITION, imposer, target, until: AS_OF };
  return sound(parseTariffAverages(averages, "tariff-averages.csv", choice)).steps;
}

function sound<T extends { readonly problems: readonly Problem[] }>(read: T): T {
  if (read.problems.length > 0) throw new Error(read.problems.map((each) => each.message).join("\n"));
  return read;
}
