import type { ProductSectors } from "../../../src/data/packages/index.ts";
import { figure, type Rows } from "../../preparation/index.ts";

/** What the tables of China's and of Canada's lists are made of. */
export interface AnswerInput {
  /** Products of the lists by six digits, with what the USA sold of each in 2024, USD. */
  readonly answers: Rows;
  /** Dated acts. */
  readonly acts: Rows;
  /** Trade in goods by seller and buyer as customs record it, thousand USD. */
  readonly customs: Rows;
  /** Products with their sectors, in the revision of the lists. */
  readonly sectors: ProductSectors;
  /** Sales of the USA in the package by sector of goods, million USD. */
  readonly flows: (importer: string) => ReadonlyMap<string, number>;
}

/** Goods of the USA on which one country laid a tariff on one day. */
export interface AnswerList {
  readonly name: string;
  readonly importer: string;
  /** First day, as the products have it. */
  readonly from: string;
  readonly isOf: (hs6: string) => boolean;
  /** Sales of the USA that the government named, million USD. */
  readonly announced: number;
  /** Act whose `to` ends it. */
  readonly endedBy: string;
  /** Key of the bibliography. */
  readonly source: string;
}

/** Chapters of steel, articles of it, and aluminium: they stayed when the other goods were freed. */
const METALS: readonly string[] = ["72", "73", "76"];

const isMetal = (hs6: string): boolean => METALS.includes(hs6.slice(0, 2));

/** Canada's second list, million USD, and its halves in billion Canadian dollars: steel and aluminium, other goods. */
const SECOND = { all: 20_700, metals: 15.6, others: 14.2 } as const;

function ofSecond(part: "metals" | "others"): number {
  return (SECOND.all * SECOND[part]) / (SECOND.metals + SECOND.others);
}

/** The lists of March 2025. */
export const ANSWER_LISTS: readonly AnswerList[] = [
  {
    name: "China, 10 March",
    importer: "CHN",
    from: "2025-03-10",
    isOf: () => true,
    announced: 21_000,
    endedBy: "CN-MAR-10",
    source: "sctc2025no2",
  },
  {
    name: "Canada, 4 March",
    importer: "CAN",
    from: "2025-03-04",
    isOf: () => true,
    announced: 20_800,
    endedBy: "CA-1",
    source: "surtax2025first",
  },
  {
    name: "Canada, 13 March, steel and aluminium",
    importer: "CAN",
    from: "2025-03-13",
    isOf: isMetal,
    announced: ofSecond("metals"),
    endedBy: "CA-2",
    source: "surtax2025second",
  },
  {
    name: "Canada, 13 March, other goods",
    importer: "CAN",
    from: "2025-03-13",
    isOf: (hs6) => !isMetal(hs6),
    announced: ofSecond("others"),
    endedBy: "CA-1",
    source: "surtax2025second",
  },
];

/** What the products of a list come to in one sector. */
export interface ListedSector {
  readonly sector: string;
  /** Sales of the USA in 2024, million USD. */
  readonly exports: number;
  /** The same times the points on each product. */
  readonly dutied: number;
}

const HEADER = "sector,rate,mode,from,to,source";
const DECIMALS = 3;

/**
 * The tables of the lists of March 2025, by file name.
 *
 * @returns CSV; rates in percentage points.
 */
export function answerTables(input: AnswerInput): ReadonlyMap<string, string> {
  return new Map([
    ["china-on-us-march.csv", tableOf("CHN", input)],
    ["canada-on-us.csv", tableOf("CAN", input)],
  ]);
}

function tableOf(importer: string, input: AnswerInput): string {
  const lines = ANSWER_LISTS.filter((list) => list.importer === importer).flatMap((list) => listLines(list, input));
  return `${[HEADER, ...lines].join("\n")}\n`;
}

function listLines(list: AnswerList, input: AnswerInput): readonly string[] {
  const sectors = listedSectors(list, input);
  const part = list.announced / sectors.reduce((sum, { exports }) => sum + exports, 0);
  const act = input.acts.find(({ id }) => id === list.endedBy);
  if (act === undefined) throw new Error(`No act ${list.endedBy}.`);
  return sectors.flatMap(({ sector, dutied }) => {
    const rate = Number(((dutied * part) / customsValue(sector, list.importer, input)).toFixed(DECIMALS));
    return rate === 0 ? [] : [[sector, String(rate), "add", list.from, act["to"], list.source].join(",")];
  });
}

/** Sectors with products of a list that the USA sold, in order. */
export function listedSectors({ importer, from, isOf }: AnswerList, input: AnswerInput): readonly ListedSector[] {
  const sums = new Map<string, { exports: number; dutied: number }>();
  for (const row of input.answers) {
    const { hs6 = "" } = row;
    const exports = figure(row, "us_exports_2024_usd") / 1e6;
    if (row["importer"] !== importer || row["from"] !== from || !isOf(hs6) || exports === 0) continue;
    const sector = input.sectors.get(hs6) ?? "";
    if (sector === "") throw new Error(`Product ${hs6} has no sector.`);
    const { exports: before, dutied } = sums.get(sector) ?? { exports: 0, dutied: 0 };
    sums.set(sector, { exports: before + exports, dutied: dutied + exports * figure(row, "points") });
  }
  return [...sums].map(([sector, sum]) => ({ sector, ...sum })).toSorted((a, b) => (a.sector < b.sector ? -1 : 1));
}

/**
 * What customs would record of a sector, million USD: goods that the USA sold to the country in 2023, in the proportions of the package.
 * The package itself is at basic prices without re-exports, and half of what customs record.
 */
export function customsValue(sector: string, importer: string, { customs, flows }: AnswerInput): number {
  const row = customs.find((each) => each["exporter"] === "USA" && each["importer"] === importer);
  if (row === undefined) throw new Error(`No goods from the USA to ${importer}.`);
  const own = flows(importer);
  const all = [...own.values()].reduce((sum, each) => sum + each, 0);
  return ((own.get(sector) ?? 0) / all) * (figure(row, "value") / 1000);
}
