import type { ImportWeights } from "./importWeights.ts";
import type { MatchedLines } from "./matchedLines.ts";

/** Rate of a sector, from those of its products. */
export interface SectorRate {
  readonly sector: string;
  /** Percent: the mean over products. */
  readonly rate: number;
  /** Percentage points: weighted standard deviation of the rates of products about the mean. */
  readonly spread: number;
  /** Products of the sector with a rate in the file, and all of them. */
  readonly listed: number;
  readonly products: number;
  /** Share of the sector that the listed products are: of its imports, or of its products where they count alike. */
  readonly covered: number;
  /** True: weighed with imports. */
  readonly isWeighed: boolean;
}

/** How a line moves tariffs: points more, the tariff itself, or points less. */
export type TariffMode = "add" | "set" | "lower";

/**
 * Rates of the sectors that lines reach, in the order of the key.
 *
 *     rate = Σ w t / Σ w      spread² = Σ w (t − rate)² / Σ w
 *
 * over all products of the sector: those that no line covers pay nothing more or less. Where tariffs are set, the mean is over
 * covered products, since what the others pay is not known. w is the value of imports; 1 where none are known or the sector has none.
 *
 * @example
 *   const sectors = new Map([["010121", "A"], ["010129", "A"]]);
 *   const lines = [{ line: { line: 2, code: "010121", rate: 10 }, products: ["010121"] }];
 *   const matched = { vintage: "HS2017", isStated: true, sectors, lines, unknown: [], withoutSector: [] };
 *   const [plain] = sectorRates(matched, null, "add");
 *   [plain.rate, plain.spread, plain.covered]           // [5, 5, 0.5]
 *   sectorRates(matched, null, "set")[0].rate           // 10
 *   const values = new Map([["010121", 30], ["010129", 10]]);
 *   const weights = { file: "w.csv", values, vintage: null, importers: ["USA"], exporters: ["CHN"] };
 *   sectorRates(matched, weights, "add")[0].rate        // 7.5
 */
export function sectorRates(
  matched: MatchedLines,
  weights: ImportWeights | null,
  mode: TariffMode,
): readonly SectorRate[] {
  const rates = productRates(matched);
  const bySector = new Map<string, string[]>();
  for (const [product, sector] of matched.sectors) {
    if (sector !== "") bySector.set(sector, [...(bySector.get(sector) ?? []), product]);
  }
  return [...bySector]
    .filter(([, products]) => products.some((product) => rates.has(product)))
    .map(([sector, products]) => sectorRate(sector, products, rates, { weights, mode }))
    .toSorted((one, other) => (one.sector < other.sector ? -1 : 1));
}

/** The rate of each product: the mean of the lines that cover it. */
function productRates({ lines }: MatchedLines): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; lines: number }>();
  for (const { line, products } of lines) {
    for (const product of products) {
      const { sum, lines: before } = sums.get(product) ?? { sum: 0, lines: 0 };
      sums.set(product, { sum: sum + line.rate, lines: before + 1 });
    }
  }
  return new Map([...sums].map(([product, { sum, lines: n }]) => [product, sum / n]));
}

interface Weighing {
  readonly weights: ImportWeights | null;
  readonly mode: TariffMode;
}

function sectorRate(
  sector: string,
  products: readonly string[],
  rates: ReadonlyMap<string, number>,
  { weights, mode }: Weighing,
): SectorRate {
  const imports = products.map((product) => weights?.values.get(product) ?? 0);
  const isWeighed = imports.some((value) => value > 0);
  const terms = products.map((product, at): Term => ({
    rate: rates.get(product) ?? null,
    weight: isWeighed ? imports[at]! : 1,
  }));
  const counted = terms.filter((term) => term.rate !== null || mode !== "set");
  const whole = sumOf(terms, () => 1);
  const base = sumOf(counted, () => 1);
  const rate = base === 0 ? 0 : sumOf(counted, (each) => each) / base;
  const variance = base === 0 ? 0 : sumOf(counted, (each) => (each - rate) ** 2) / base;
  const listed = terms.filter((term) => term.rate !== null);
  return {
    sector,
    rate,
    spread: Math.sqrt(variance),
    listed: listed.length,
    products: products.length,
    covered: sumOf(listed, () => 1) / whole,
    isWeighed,
  };
}

interface Term {
  /** Null where no line covers the product. */
  readonly rate: number | null;
  readonly weight: number;
}

function sumOf(terms: readonly Term[], of: (rate: number) => number): number {
  return terms.reduce((sum, { rate, weight }) => sum + weight * of(rate ?? 0), 0);
}
