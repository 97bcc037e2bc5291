import type { Bloc, Case } from "../../case/index.ts";
import type { Economy } from "../../data/packages/index.ts";

/** Who is told of: a country, or a bloc as the countries that it stands for. */
export interface Trader {
  readonly code: string;
  /** Positions of its countries in the economy. */
  readonly positions: readonly number[];
  /** Null for a country. */
  readonly bloc: Bloc | null;
}

/** The countries of an economy by themselves. */
export function countryTraders({ countries }: Pick<Economy, "countries">): readonly Trader[] {
  return countries.labels.map((code, n) => ({ code, positions: [n], bloc: null }));
}

/**
 * The blocs that a case is answered for, as countries of an economy. One is left out where a member has no data of its own
 * there: without it the bloc would be another one.
 */
export function blocTraders({ answeredFor }: Case, { countries, isResidual }: Economy): readonly Trader[] {
  return (answeredFor?.blocs ?? []).flatMap((bloc) => {
    const positions = bloc.members.map((code) => countries.indexOf(code));
    const isWhole = positions.every((n) => n >= 0 && isResidual[n] !== true);
    return isWhole ? [{ code: bloc.code, positions, bloc }] : [];
  });
}

/** The parties and third countries of a case that an economy has, each once. */
export function caseTraders(case_: Case, economy: Economy): readonly Trader[] {
  const { a, b, third } = case_.parties;
  const known = new Map([...countryTraders(economy), ...blocTraders(case_, economy)].map((each) => [each.code, each]));
  return [...new Set([a, b, ...third])].flatMap((code) => known.get(code) ?? []);
}

/** The countries that an economy answers for, and the blocs of a case. */
export function welfareTraders(case_: Case, economy: Economy): readonly Trader[] {
  const countries = countryTraders(economy).filter((_, n) => economy.isResidual[n] !== true);
  return [...countries, ...blocTraders(case_, economy)];
}

/** Ordered pairs that trade across a border: none of a country with itself, none of a bloc with its own member. */
export function tradingPairs(
  exporters: readonly Trader[],
  importers: readonly Trader[],
): readonly (readonly [exporter: Trader, importer: Trader])[] {
  return exporters.flatMap((exporter) =>
    importers
      .filter((importer) => !exporter.positions.some((n) => importer.positions.includes(n)))
      .map((importer) => [exporter, importer] as const),
  );
}

/** Mean over the countries of a trader, such as its real income weighted by income; the number itself of a country. */
export function meanOf({ positions }: Trader, weights: ArrayLike<number>, value: (country: number) => number): number {
  const [only] = positions;
  if (positions.length === 1) return value(only!);
  const sum = (each: (country: number) => number): number => positions.reduce((total, n) => total + each(n), 0);
  return sum((n) => weights[n]! * value(n)) / sum((n) => weights[n]!);
}
