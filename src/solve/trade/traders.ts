import { type Bloc, type Case, partyCodes } from "../../case/index.ts";
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
 * The blocs among the parties and third countries of a case, as countries of an economy. One is left out where a member has no
 * data of its own there: without it the bloc would be another one.
 */
export function blocTraders({ parties }: Pick<Case, "parties">, { countries, isResidual }: Economy): readonly Trader[] {
  return parties.blocs.flatMap((bloc) => {
    const positions = bloc.members.map((code) => countries.indexOf(code));
    const isWhole = positions.every((n) => n >= 0 && isResidual[n] !== true);
    return isWhole ? [{ code: bloc.code, positions, bloc }] : [];
  });
}

/** The parties and third countries of a case that an economy has, each once. */
export function caseTraders(case_: Case, economy: Economy): readonly Trader[] {
  return tradersOf(
    [...new Set(partyCodes(case_.parties))],
    [...countryTraders(economy), ...blocTraders(case_, economy)],
  );
}

/** Those of given codes, in the order of the codes; a code that is none of theirs is left out. */
export function tradersOf(codes: readonly string[], traders: readonly Trader[]): readonly Trader[] {
  const known = new Map(traders.map((each) => [each.code, each]));
  return codes.flatMap((code) => known.get(code) ?? []);
}

/** Whether two hold a country in common: they have no trade across a border with each other. */
export function overlap(one: Trader, other: Trader): boolean {
  return one.positions.some((n) => other.positions.includes(n));
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
    importers.filter((importer) => !overlap(exporter, importer)).map((importer) => [exporter, importer] as const),
  );
}

/** Mean over the countries of a trader, such as its real income weighted by income; the number itself of a country. */
export function meanOf({ positions }: Trader, weights: ArrayLike<number>, value: (country: number) => number): number {
  const [only] = positions;
  if (positions.length === 1) return value(only!);
  const sum = (each: (country: number) => number): number => positions.reduce((total, n) => total + each(n), 0);
  return sum((n) => weights[n]! * value(n)) / sum((n) => weights[n]!);
}
