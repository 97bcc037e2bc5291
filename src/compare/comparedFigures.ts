import type { ComparedFigure, Range } from "../results/index.ts";
import { rangeOver } from "../solve/ranges/index.ts";
import { figuresOf } from "../tell/findings/index.ts";
import { centreKey, type EconomyRead, type EconomyVariant, economyVariants } from "./economyVariants.ts";

/** Two solved economies. */
export type TwoEconomies = readonly [first: EconomyRead, second: EconomyRead];

/** Whom the two are about: third countries, then the sides, each once. */
export interface ComparedParties {
  readonly third: readonly string[];
  readonly sides: readonly string[];
}

/** Variants of both, and those that stand in both. */
export interface ComparedVariants {
  readonly first: readonly EconomyVariant[];
  readonly second: readonly EconomyVariant[];
  /** Empty where the centres are not the same variant: no difference has a range then. */
  readonly both: readonly (readonly [first: EconomyVariant, second: EconomyVariant])[];
}

/** The variants of two economies, paired where package, elasticity set and closure are the same. */
export function comparedVariants([first, second]: TwoEconomies): ComparedVariants {
  const [ofFirst, ofSecond] = [economyVariants(first), economyVariants(second)];
  const isSameCentre = centreKey(first) === centreKey(second);
  const both = [...ofFirst].flatMap(([key, one]) => {
    const other = ofSecond.get(key);
    return other === undefined ? [] : [[one, other] as const];
  });
  return { first: [...ofFirst.values()], second: [...ofSecond.values()], both: isSameCentre ? both : [] };
}

/** Every number that is compared, in the order in which it is told. */
export function comparedFigures(
  economies: TwoEconomies,
  variants: ComparedVariants,
  parties: ComparedParties,
): readonly ComparedFigure[] {
  const asked = [...parties.third, ...parties.sides];
  const found = (reading: Reading): readonly ComparedFigure[] => comparedFigure(economies, variants, reading);
  const others = otherCountries(economies, asked).flatMap((country) => found(incomeReading(country)));
  return [
    ...asked.flatMap((country) => found(incomeReading(country))),
    ...parties.third.flatMap((country) =>
      parties.sides
        .filter((partner) => partner !== country)
        .flatMap((partner) => found(salesReading(country, partner))),
    ),
    ...asked.flatMap((country) => found(revenueReading(country))),
    ...asked.flatMap((country) => found(plainReading("termsOfTrade", "termsOfTradePercent", country))),
    ...asked.flatMap((country) => found(plainReading("prices", "pricesToWagePercent", country))),
    ...others.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference)),
  ];
}

/** Countries of both that nobody asked for, what a package counts together left out. */
function otherCountries([first, second]: TwoEconomies, asked: readonly string[]): readonly string[] {
  return Object.entries(first.countries)
    .filter(([code, { flags }]) => second.countries[code] !== undefined && !flags.includes("residual"))
    .flatMap(([code]) => (asked.includes(code) ? [] : [code]));
}

/** What is compared, and how it is read in a solve. */
interface Reading extends Pick<ComparedFigure, "figure" | "country" | "partner" | "unit"> {
  readonly of: (variant: EconomyVariant) => number | undefined;
  /** In money, at the centre; null where there is none behind it. */
  readonly amount: (equilibrium: EconomyRead) => number | null;
}

function incomeReading(country: string): Reading {
  return {
    figure: "realIncome",
    country,
    partner: null,
    unit: "percent",
    of: ({ welfarePercent }) => welfarePercent[country],
    amount: (equilibrium) => figuresOf(equilibrium, country)?.realIncomeChange ?? null,
  };
}

function salesReading(country: string, partner: string): Reading {
  return {
    figure: "sales",
    country,
    partner,
    unit: "percent",
    of: ({ sales }) => sales(country, partner),
    amount: ({ bilateral }) => {
      const pair = bilateral.find(
        ({ exporter, importer, scope }) => exporter === country && importer === partner && scope === "all",
      );
      return pair === undefined ? null : pair.after - pair.before;
    },
  };
}

function revenueReading(country: string): Reading {
  return {
    figure: "tariffRevenue",
    country,
    partner: null,
    unit: "percentage points",
    of: ({ tariffRevenueChange }) => tariffRevenueChange[country],
    amount: (equilibrium) => {
      const found = figuresOf(equilibrium, country);
      return found === undefined ? null : found.tariffRevenue - found.tariffRevenueBefore;
    },
  };
}

function plainReading(
  figure: "termsOfTrade" | "prices",
  key: "termsOfTradePercent" | "pricesToWagePercent",
  country: string,
): Reading {
  return { figure, country, partner: null, unit: "percent", of: (each) => each[key][country], amount: () => null };
}

/** A number that both have at their centres; nothing where one has none. */
function comparedFigure(
  [first, second]: TwoEconomies,
  variants: ComparedVariants,
  { of, amount, ...told }: Reading,
): readonly ComparedFigure[] {
  const [one, other] = [valueAt(variants.first, of), valueAt(variants.second, of)];
  if (one === undefined || other === undefined) return [];
  const [firstAmount, secondAmount] = [amount(first), amount(second)];
  return [
    {
      ...told,
      first: one,
      second: other,
      difference: other - one,
      range: {
        ...ranged("first", rangeOver(variants.first, of, OWN)),
        ...ranged("second", rangeOver(variants.second, of, OWN)),
        ...ranged("difference", differenceRange(variants, of)),
      },
      firstAmount,
      secondAmount,
      differenceAmount:
        firstAmount === null || secondAmount === null || !isSameMoney(first, second)
          ? null
          : secondAmount - firstAmount,
    },
  ];
}

/** The centre stands first. */
function valueAt(variants: readonly EconomyVariant[], of: Reading["of"]): number | undefined {
  return variants[0] === undefined ? undefined : of(variants[0]);
}

const OWN = "every variant of the model that was solved";
const BOTH = "every variant of the model that both have, the second less the first in each";

function differenceRange({ both }: ComparedVariants, of: Reading["of"]): Range | null {
  return rangeOver(
    both,
    ([first, second]) => {
      const [one, other] = [of(first), of(second)];
      return one === undefined || other === undefined ? null : other - one;
    },
    BOTH,
  );
}

function ranged<Key extends string>(key: Key, range: Range | null): Partial<Record<Key, Range>> {
  return range === null ? {} : ({ [key]: range } as Record<Key, Range>);
}

function isSameMoney(first: EconomyRead, second: EconomyRead): boolean {
  return first.base === second.base && first.currency === second.currency;
}
