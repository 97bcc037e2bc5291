import type { MarketRow, SourceRow } from "../figures.ts";
import { numberIn } from "../figures.ts";
import { type GasFlows, importsBySea, WORLD_YEARS } from "./gasFlows.ts";
import { GAS_BUYERS, PIPELINE_BUYER } from "./gasPlaces.ts";

/** 1 Mt of LNG as gas at 15 °C and 40 MJ/m³. */
const BCM_PER_MT = 1.36;
/** Half of the range of a figure from memory. */
const RECALLED_RANGE = 0.1;
/** 1 Bcf of gas a day over a mean year. */
const BCM_PER_BCF_A_DAY = 0.0283168 * 365.25;

/** Import terminals of a buyer, from memory: first year of a step → what they are built to land.   Mt/yr */
const TERMINALS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  argentina: { 2017: 7.6, 2019: 3.8 },
  belgium: { 2017: 6.6 },
  brazil: { 2017: 8.1, 2019: 11.9 },
  canada: { 2017: 7.5 },
  chile: { 2017: 5.5 },
  egypt: { 2017: 9.8, 2018: 5.7 },
  france: { 2017: 25 },
  india: { 2017: 26.3, 2019: 33.8, 2020: 38.8 },
  italy: { 2017: 11 },
  japan: { 2017: 197, 2019: 210.5 },
  kuwait: { 2017: 5.8 },
  malaysia: { 2017: 3.8, 2018: 7.3 },
  mexico: { 2017: 16.8 },
  "other-asia-pacific": { 2018: 3.8, 2019: 7.5 },
  "other-europe": { 2017: 25, 2018: 26.5 },
  "other-middle-east-africa": { 2017: 6.8 },
  "other-latin-america": { 2017: 5.2, 2018: 6.7, 2019: 9.8 },
  pakistan: { 2017: 4.8, 2018: 10.5 },
  singapore: { 2017: 5.7, 2018: 11 },
  "south-korea": { 2017: 127, 2020: 138 },
  spain: { 2017: 49 },
  taiwan: { 2017: 14, 2018: 16.5 },
  thailand: { 2017: 10, 2019: 11.5 },
  turkey: { 2017: 13.5, 2018: 19.5 },
  uae: { 2017: 9.8 },
  "united-kingdom": { 2017: 35 },
  usa: { 2017: 45 },
  [PIPELINE_BUYER]: { 2017: 54, 2018: 66.7, 2019: 77.2 },
};

/**
 * What terminals of each buyer can land, by year: from memory, and a tenth more than it did land where that was above what they
 * are built for; China's of 2020 was published.
 *
 * @param facts  Columns market, metric (`regasification_capacity`), reporter, year, value.   Bcf/d
 */
export function terminalRows(
  facts: readonly SourceRow[],
  flowsOf: ReadonlyMap<number, GasFlows>,
): readonly MarketRow[] {
  return GAS_BUYERS.flatMap(({ id }) => {
    const published = id === PIPELINE_BUYER ? publishedRows(facts) : [];
    const steps = Object.entries(TERMINALS[id] ?? {}).map(([year, built]) => ({ year: Number(year), built }));
    const remembered = steps.map((step, at) =>
      rememberedRow(id, step, landedBetween(flowsOf, id, step.year, steps[at + 1]?.year ?? Infinity)),
    );
    return [...remembered, ...published];
  });
}

/** Most that came by sea in a year of a step.   bcm/year */
function landedBetween(flowsOf: ReadonlyMap<number, GasFlows>, buyer: string, from: number, until: number): number {
  const years = WORLD_YEARS.filter((year) => year >= from && year < until);
  return years.reduce((most, year) => Math.max(most, importsBySea(flowsOf.get(year), buyer)), 0);
}

function rememberedRow(id: string, { year, built }: { year: number; built: number }, landed: number): MarketRow {
  const nameplate = BCM_PER_MT * built;
  const capacity = landed > nameplate ? (1 + RECALLED_RANGE) * landed : nameplate;
  return {
    node: id,
    year: String(year),
    capacity,
    falls: FALLS.has(`${id} ${year}`) ? "true" : undefined,
    source: "general-knowledge",
    confidence: "recalled",
    low: Math.max((1 - RECALLED_RANGE) * capacity, landed),
    high: (1 + RECALLED_RANGE) * capacity,
  };
}

/** Steps that go down: floating terminals that left. */
const FALLS: ReadonlySet<string> = new Set(["argentina 2019", "egypt 2018"]);

function publishedRows(facts: readonly SourceRow[]): readonly MarketRow[] {
  return facts
    .filter((row) => row["metric"] === "regasification_capacity" && row["reporter"] === "CHN")
    .map((row) => ({
      node: PIPELINE_BUYER,
      year: row["year"],
      capacity: BCM_PER_BCF_A_DAY * numberIn(row, "value"),
      source: "eia-regasification",
      confidence: "verified",
    }));
}
