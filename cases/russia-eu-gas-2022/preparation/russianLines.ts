import { type MarketRow, numberIn, type SourceRow } from "../../us-china-2018-russia/preparation/index.ts";

/** A line of Russian pipeline gas: a seller of its own, since the firm that owns the gas decides what each carries. */
interface Line {
  readonly id: string;
  /** What it brought to the Union in 2020; null for what the others did not bring.   bcm/year */
  readonly flow: number | null;
  /** What it could bring from 2021 on, where that is another figure.   bcm/year */
  readonly later: number | null;
  readonly source: string;
  readonly confidence: "derived" | "recalled";
  readonly laterSource?: string;
}

/** Gas at 20 °C and 37.3 MJ/m³ as gas of the matrix, 15 °C and 40 MJ/m³. */
const TO_MATRIX = 37.3 / 40;
const DAYS = 365;
/** Half of the range of a figure from memory. */
const RECALLED = 0.1;
/** From memory: what came to Finland and the Baltic states, and by TurkStream to the Balkans in 2020; its line to the Union.   bcm, 20 °C */
const REMEMBERED = { baltic: 4, turkstream: 6, turkstreamDesign: 15.75 } as const;

/** Sellers of the market of the world whose gas the lines bring. */
export const RUSSIAN_SELLER = "russia-pipeline";
/** The line that serves Turkey, and that by which the United Kingdom has its contracts. */
const ABROAD: Readonly<Record<string, string>> = { turkey: "black-sea-lines", "united-kingdom": "nord-stream" };

/** A flow of a line, or a step of what it can carry. */
export interface LineFlow {
  readonly line: string;
  readonly market: string;
  readonly flow: number;
  readonly source: string;
  readonly confidence: string;
}

/**
 * Flows of the lines: those abroad as the matrix has them; to the Union Nord Stream and Yamal-Europe full, small lines from memory, and
 * the rest by transit through Ukraine.
 *
 * @param sold  What Russia sold by pipeline, by buyer.   bcm/year
 */
export function lineFlows(
  acts: readonly SourceRow[],
  sold: ReadonlyMap<string, number>,
  union: string,
): readonly LineFlow[] {
  const lines = linesOf(acts);
  const abroad = Object.entries(ABROAD).map(([market, line]) => ({
    line,
    market,
    flow: sold.get(market) ?? 0,
    source: "bp2021",
    confidence: "verified",
  }));
  const elsewhere = (id: string): number =>
    abroad.filter(({ line }) => line === id).reduce((sum, { flow }) => sum + flow, 0);
  const known = lines.map((line) => ({ ...line, flow: line.flow === null ? null : line.flow - elsewhere(line.id) }));
  const rest = known.reduce((left, { flow }) => left - (flow ?? 0), sold.get(union) ?? 0);
  const inside = known.map(({ id, flow, source, confidence }) => ({
    line: id,
    market: union,
    flow: flow ?? rest,
    source,
    confidence,
  }));
  return [...inside, ...abroad];
}

/** What the lines carry: in 2020 what they brought, from 2021 on what is known of it. */
export function lineCapacities(acts: readonly SourceRow[], flows: readonly LineFlow[]): readonly MarketRow[] {
  const lines = new Map(linesOf(acts).map((line) => [line.id, line]));
  const ids = [...new Set(flows.map(({ line }) => line))];
  return ids.flatMap((id) => {
    const brought = flows.filter(({ line }) => line === id).reduce((sum, { flow }) => sum + flow, 0);
    const line = lines.get(id);
    const step = (year: string, capacity: number, source: string, confidence: string): MarketRow => ({
      node: id,
      year,
      capacity,
      falls: year !== "2020" && capacity < brought ? "true" : undefined,
      source,
      confidence,
      ...(confidence === "recalled" ? { low: (1 - RECALLED) * capacity, high: (1 + RECALLED) * capacity } : {}),
    });
    const first = step("2020", brought, line?.source ?? "bp2021", line === undefined ? "verified" : "derived");
    if (line === undefined || line.later === null) return [first];
    const source = line.laterSource ?? line.source;
    return [first, step("2021", line.later, source, source === "general-knowledge" ? "recalled" : "derived")];
  });
}

/** The lines into the Union, from what the acts print of them. */
function linesOf(acts: readonly SourceRow[]): readonly Line[] {
  const printed = (id: string, column: string, pattern: RegExp): number => {
    const text = acts.find((row) => row["id"] === id)?.[column] ?? "";
    const value = numberIn({ found: pattern.exec(text)?.[1] ?? "" }, "found");
    if (!Number.isFinite(value)) throw new Error(`${id} prints no figure: ${text}`);
    return value * TO_MATRIX;
  };
  const daily = (million: number): number => (million * DAYS) / 1000;
  const memory = { source: "general-knowledge", confidence: "recalled" } as const;
  return [
    // A flow of 33 million m³ a day was a fifth of it.
    {
      id: "nord-stream",
      flow: 5 * daily(printed("RU-NS1-20", "source", /(\d+) million m3 a day/u)),
      later: null,
      source: "babel2022",
      confidence: "derived",
    },
    {
      id: "yamal-europe",
      flow: printed("RU-YAMAL", "note", /capacity ([\d.]+) bcm/u),
      later: null,
      source: "tass2021-yamal",
      confidence: "derived",
    },
    { id: "baltic-lines", flow: REMEMBERED.baltic * TO_MATRIX, later: null, ...memory },
    {
      id: "turkstream",
      flow: REMEMBERED.turkstream * TO_MATRIX,
      later: REMEMBERED.turkstreamDesign * TO_MATRIX,
      ...memory,
    },
    // The entry that was closed, 32.6 million m³ a day, was a third of transit.
    {
      id: "ukraine-transit",
      flow: null,
      later: 3 * daily(printed("UA-SOKH", "note", /([\d.]+) million m3 a day/u)),
      source: "bp2021;babel2022;tass2021-yamal;general-knowledge",
      confidence: "derived",
      laterSource: "gtsou2022",
    },
  ];
}
