import { csvParse } from "d3-dsv";
import { flowError, sharedOut } from "../../src/engines/markets/index.ts";

/** A product that China buys, and the codes that it is. */
interface Product {
  readonly name: string;
  readonly codes: readonly string[];
}

const PRODUCTS: readonly Product[] = [
  { name: "frozen boneless beef", codes: ["020230"] },
  { name: "frozen chicken cuts and offal", codes: ["020714"] },
  { name: "maize", codes: ["100590"] },
  { name: "integrated circuits", codes: ["854231", "854233", "854239"] },
];

const BASE = "2017";
const YEARS = ["2018", "2019", "2020"] as const;
const BUYER = "CHN";
/** Whose goods China taxed. */
const HIT = "USA";

/** Errors of rules that need no model, percent of the value of the year. */
export interface Baseline {
  readonly product: string;
  readonly year: string;
  readonly sellers: number;
  readonly noChange: number;
  /** Shares of the base year, the total of the year given. */
  readonly sharesKept: number;
  /** What the USA lost, as seen, shared out among the others. */
  readonly byShareSeen: number;
  /** Of the USA in what China bought, percent. */
  readonly shares: readonly [before: number, after: number];
}

/** For each product and later year; of no seller is it known what it could have supplied. */
export function productBaselines(text: string): readonly Baseline[] {
  const rows = csvParse(text).filter(({ importer, flow }) => importer === BUYER && flow === "M");
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return PRODUCTS.flatMap(({ name, codes }) =>
    YEARS.map((year) => {
      const own = rows.filter((row) => codes.includes(row["hs6"]) && row["exporter"] !== BUYER);
      const sellers = [...new Set(own.map((row) => row["exporter"]))];
      const bought = (of: string): readonly number[] =>
        sellers.map((seller) =>
          sum(
            own.flatMap((row) => (row["exporter"] === seller && row["year"] === of ? [Number(row["value_usd"])] : [])),
          ),
        );
      const [base, seen] = [bought(BASE), bought(year)];
      const at = sellers.indexOf(HIT);
      const share = (flows: readonly number[]): number => (100 * (flows[at] ?? 0)) / sum(flows);
      const error = (flows: readonly number[]): number => flowError(flows, seen);
      return {
        product: name,
        year,
        sellers: sellers.filter((_, seller) => base[seller] + seen[seller] > 0).length,
        noChange: error(base),
        sharesKept: error(base.map((flow) => (flow * sum(seen)) / sum(base))),
        byShareSeen: error(sharedOut({ base, isHit: sellers.map((seller) => seller === HIT) }, seen)),
        shares: [share(base), share(seen)],
      };
    }),
  );
}
