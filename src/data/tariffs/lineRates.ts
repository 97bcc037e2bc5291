import { append, type Problem } from "../../base/problems/index.ts";
import type { ProductKey, Vintage } from "../packages/index.ts";
import type { ImportWeights } from "./importWeights.ts";
import { leftOutProblems, type LinesPlace, type MatchedLines, matchedLines } from "./matchedLines.ts";
import { nationalLines, notWhole, plainMean, weightsUnusable } from "./problems.ts";
import { type SectorRate, sectorRates, type TariffMode } from "./sectorRates.ts";
import type { TariffLine } from "./tariffLine.ts";

/** Lines that act together: no two of them give a rate for one product. */
export interface LineGroup {
  readonly lines: readonly TariffLine[];
  readonly mode: TariffMode;
  /** Imports of the pairs that they reach; null where none are known. */
  readonly weights: ImportWeights | null;
}

/** Lines of a tariff whose rates by sector are wanted. */
export interface LineRatesAsked extends LinesPlace {
  readonly groups: readonly LineGroup[];
  /** Stated revision of the codes. */
  readonly vintage: Vintage | null;
  /** Imports of all groups together; null where none are known. */
  readonly weights: ImportWeights | null;
  /** Why there are no weights; null where that is said elsewhere. */
  readonly whyAlike: string | null;
}

/** Rates of sectors, and how they came about. */
export interface LineRates {
  readonly matched: MatchedLines;
  /** Null where every product counts alike. */
  readonly weights: ImportWeights | null;
  /** One list for each group. */
  readonly groups: readonly (readonly SectorRate[])[];
  /** Percent of the imports that products with a rate above zero are; null where no imports are known. */
  readonly importsCovered: number | null;
  readonly problems: readonly Problem[];
}

/** Smallest share of a sector that tariffs which are set must cover. */
const WHOLE = 0.99;

/**
 * Rates of sectors from lines of tariffs: for a file that is imported and for the rows of a measure alike.
 *
 * @param key  To which sector each product belongs.
 * @returns with problems E380, E381, E384, W356, W357, W358.
 */
export function lineRates(asked: LineRatesAsked, key: ProductKey): LineRates {
  const problems: Problem[] = [];
  const lines = [...new Set(asked.groups.flatMap((group) => group.lines))];
  const matched = matchedLines(lines, key, asked.vintage);
  const weights = usableWeights(asked, matched, problems);
  append(problems, leftOutProblems(asked, matched, key, weights));
  append(problems, nationalProblems(asked, matched));
  const groups = asked.groups.map((group) => {
    const own = new Set(group.lines);
    const part = { ...matched, lines: matched.lines.filter(({ line }) => own.has(line)) };
    return sectorRates(part, weights === null ? null : group.weights, group.mode);
  });
  groups.forEach((sectors, at) => {
    if (asked.groups[at]?.mode === "set") append(problems, partProblems(asked, sectors));
  });
  return {
    matched,
    weights,
    groups,
    importsCovered: weights === null ? null : coveredImports(matched, weights),
    problems,
  };
}

/** Imports whose products are of the revision of the tariffs; null, with W357, where there are none. */
function usableWeights(
  { place, weights, whyAlike }: LineRatesAsked,
  matched: MatchedLines,
  problems: Problem[],
): ImportWeights | null {
  if (weights === null) {
    if (whyAlike !== null) problems.push(plainMean(place, whyAlike));
    return null;
  }
  const { vintage } = matched;
  if (weights.vintage === null || weights.vintage === vintage) {
    append(problems, foreignProducts(weights, matched));
    return weights;
  }
  const why = `the imports are of ${weights.vintage}, the tariffs of ${vintage}, and no key between the two comes with Tertius`;
  problems.push(plainMean(place, why));
  return null;
}

/** E381 where more than one percent of the imports are of products that the revision of the tariffs does not have. */
function foreignProducts({ file, values }: ImportWeights, { vintage, sectors }: MatchedLines): Problem[] {
  const sum = (products: readonly (readonly [string, number])[]): number =>
    products.reduce((whole, [, value]) => whole + value, 0);
  const part = sum([...values].filter(([product]) => !sectors.has(product))) / sum([...values]);
  if (part <= 1 - WHOLE) return [];
  return [
    weightsUnusable({
      place: { file },
      message: `${(100 * part).toFixed(1)} % of the imports are of products that ${vintage} does not have.`,
      found: "products of another revision of the Harmonized System",
      expected: `products of ${vintage}`,
      hints: ["State the revision of the tariffs, or give imports by products of the same revision."],
      russian: {
        message: `${(100 * part).toFixed(1)} % импорта приходится на товары, которых в ${vintage} нет.`,
        expected: `товары из ${vintage}`,
        hints: ["Укажите редакцию пошлин или дайте импорт по товарам той же редакции."],
      },
    }),
  ];
}

function nationalProblems({ place }: LineRatesAsked, { lines }: MatchedLines): Problem[] {
  const long = lines.filter(({ line }) => line.code.length > 6);
  const products = new Set(long.flatMap((each) => each.products));
  return long.length === 0 ? [] : [nationalLines(place, long.length, products.size)];
}

/** E384 for sectors of which tariffs are set for a part only. */
function partProblems({ place }: LineRatesAsked, sectors: readonly SectorRate[]): Problem[] {
  return sectors
    .filter(({ covered }) => covered < WHOLE)
    .map(({ sector, covered, isWeighed }) =>
      notWhole({
        place: { ...place, path: (place.path ?? null) === null ? sector : `${place.path}, ${sector}` },
        message: `Tariffs are set for ${(100 * covered).toFixed(1)} % of the ${isWeighed ? "imports" : "products"} of ${sector}; what the rest pays is not known.`,
        found: `${(100 * covered).toFixed(1)} %`,
        expected: `at least ${100 * WHOLE} %`,
        russian: {
          message: `Пошлины заданы для ${(100 * covered).toFixed(1)} % ${isWeighed ? "импорта" : "товаров"} отрасли ${sector}; что платит остальная часть, неизвестно.`,
          expected: `не меньше ${100 * WHOLE} %`,
        },
      }),
    );
}

function coveredImports({ lines }: MatchedLines, { values }: ImportWeights): number {
  const paying = new Set(lines.filter(({ line }) => line.rate > 0).flatMap(({ products }) => products));
  let [part, whole] = [0, 0];
  for (const [product, value] of values) {
    whole += value;
    if (paying.has(product)) part += value;
  }
  return (100 * part) / whole;
}
