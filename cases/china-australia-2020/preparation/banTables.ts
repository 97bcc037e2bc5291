import type { Rows } from "../../preparation/index.ts";
import { figure } from "../../preparation/index.ts";

/** What the tables of the measures are made from. */
export interface BanSources {
  /** Dated acts: columns id, rate, from, to. */
  readonly acts: Rows;
  /** What was observed: columns id, value, note. */
  readonly observed: Rows;
  /** Customs values: columns year, flow, importer, exporter, hs6, value_usd. */
  readonly trade: Rows;
  /** What Australia sells to China in a sector of the package.   million USD */
  readonly flow: (sector: string) => number;
  /** Trade elasticity of a sector in a set of the package. */
  readonly elasticity: (set: string, sector: string) => number;
}

/** A good that China stopped buying. */
export interface BannedGood {
  readonly id: string;
  readonly sector: string;
  /** Part of what Australia sells to China in the sector. */
  readonly share: number;
  /** Acts that begin and end it; the first day of the first, the last of the last. */
  readonly acts: readonly string[];
  /** Whether another good of the sector is stopped before it and for longer. */
  readonly after: string | null;
  readonly source: string;
}

/** Sets of elasticities that a table is made for, the centre first. */
export const SETS: readonly string[] = ["theta_check", "fgkk2020_one_tier"];

const YEAR = "2017";
/** Energy that Australia sells to China: coal, then oil and gas. */
const ENERGY: readonly string[] = ["270112", "270119", "270900", "271111", "271112", "271113"];
const COAL: readonly string[] = ["270112", "270119"];
const COPPER = "260300";
/** From memory: USD for an Australian dollar in 2018/19, and for a euro in 2019. */
const AUD = 0.715;
const EUR = 1.12;

/** The goods in the order of their first days, with what each is of its sector. */
export function banShares(sources: BanSources): readonly BannedGood[] {
  const { observed, flow } = sources;
  const seen = (id: string): number => figure(row(observed, id), "value");
  const [, barley = ""] = /([\d.]+) billion USD/u.exec(row(observed, "A21")["note"] ?? "") ?? [];
  const of = (million: number, sector: string): number => million / flow(sector);
  return [
    {
      id: "barley",
      sector: "A01_02",
      share: of(1000 * Number(barley), "A01_02"),
      acts: ["CN-BARLEY-AD"],
      after: null,
      source: "china-ag2018",
    },
    {
      id: "coal",
      sector: "B05_06",
      share: customs(sources, COAL) / customs(sources, ENERGY),
      acts: ["CN-COAL"],
      after: null,
      source: "comtrade",
    },
    {
      id: "cotton",
      sector: "A01_02",
      share: of(1000 * AUD * seen("A10"), "A01_02"),
      acts: ["CN-COTTON"],
      after: "barley",
      source: "reuters2020-goods",
    },
    {
      id: "copper",
      sector: "B07_08",
      share: of(customs(sources, [COPPER]), "B07_08"),
      acts: ["CN-COPPER"],
      after: null,
      source: "comtrade",
    },
    {
      id: "wine",
      sector: "C10T12",
      share: of(EUR * seen("A44"), "C10T12"),
      acts: ["CN-WINE-P", "CN-WINE"],
      after: null,
      source: "china-customs2022-wine",
    },
  ];
}

/** Imports of China from Australia, else the exports that Australia has.   million USD */
function customs({ trade }: BanSources, codes: readonly string[]): number {
  const own = trade.filter(
    (each) =>
      each["year"] === YEAR &&
      each["importer"] === "CHN" &&
      each["exporter"] === "AUS" &&
      codes.includes(each["hs6"] ?? ""),
  );
  const side = own.some((each) => each["flow"] === "M") ? "M" : "X";
  return own.filter((each) => each["flow"] === side).reduce((sum, each) => sum + figure(each, "value_usd"), 0) / 1e6;
}

const HEADER = "sector,rate,from,to,source";

/**
 * The tables of the measures, by file name. A ban on a part s of a sector is the rise d of the cost of delivery at which a buyer
 * with elasticity θ spends 1 − s of what it did at the same prices: d = (1 − s)^(−1/θ) − 1. It is what the loss of these varieties
 * is to the buyer of the sector, and no duty is collected. It holds for one set of elasticities; there is a table for each.
 */
export function banTables(sources: BanSources): ReadonlyMap<string, string> {
  const goods = banShares(sources);
  const left = (good: BannedGood): number => 1 - good.share - (goods.find(({ id }) => id === good.after)?.share ?? 0);
  const before = (good: BannedGood): number => 1 - (goods.find(({ id }) => id === good.after)?.share ?? 0);
  const bans = SETS.flatMap((set) =>
    goods.map((good): [string, string] => {
      const factor = (left(good) / before(good)) ** (-1 / sources.elasticity(set, good.sector));
      const name = set === SETS[0] ? `cn-${good.id}.csv` : `cn-${good.id}-${set}.csv`;
      return [name, table(sources.acts, good, 100 * (factor - 1))];
    }),
  );
  return new Map([...bans, ...dutyTables(sources, goods)]);
}

/** The duties on barley and wine as means over their sectors, weighted by trade; of wine the middle of the rates by firm. */
function dutyTables({ acts }: BanSources, goods: readonly BannedGood[]): readonly (readonly [string, string])[] {
  const rate = (id: string): number => {
    const ends = (row(acts, id)["rate"] ?? "").split(" to ").map(Number);
    return ends.reduce((sum, each) => sum + each, 0) / ends.length;
  };
  const barley = rate("CN-BARLEY-AD") + rate("CN-BARLEY-CVD");
  const duties: Readonly<Record<string, number>> = { barley, wine: rate("CN-WINE") };
  return goods.flatMap((good) => {
    const duty = duties[good.id];
    return duty === undefined ? [] : [[`cn-${good.id}-duty.csv`, table(acts, good, good.share * duty)] as const];
  });
}

function table(acts: Rows, good: BannedGood, rate: number): string {
  const own = good.acts.map((id) => row(acts, id));
  const [from, to] = [own[0]?.["from"] ?? "", own.at(-1)?.["to"] ?? ""];
  return `${HEADER}\n${[good.sector, rate.toFixed(3), from, to, good.source].join(",")}\n`;
}

function row(rows: Rows, id: string): Rows[number] {
  const found = rows.find((each) => each["id"] === id);
  if (found === undefined) throw new Error(`No row ${id}.`);
  return found;
}
