import type { ComparedEconomy, EquilibriumResult } from "../results/index.ts";
import { figuresOf } from "../tell/findings/index.ts";

/** A solved economy as it is compared, whether of a run or of a dated answer. */
export interface EconomyRead extends Omit<ComparedEconomy, "solves"> {
  readonly solves?: readonly (ComparedEconomy["solves"][number] & { readonly failure?: string })[];
  readonly sets?: EquilibriumResult["sets"];
}

type Amounts = Readonly<Record<string, number>>;

/** What one solve of a scenario gives of what is compared; an empty record where it keeps nothing of a kind. */
export interface EconomyVariant {
  readonly welfarePercent: Amounts;
  readonly termsOfTradePercent: Amounts;
  readonly pricesToWagePercent: Amounts;
  readonly tariffRevenueChange: Amounts;
  readonly sales: (exporter: string, importer: string) => number | undefined;
}

/** The variants of a scenario by what they are solved with, its centre first. */
export function economyVariants(equilibrium: EconomyRead): ReadonlyMap<string, EconomyVariant> {
  const centre = [centreKey(equilibrium), centreVariant(equilibrium)] as const;
  const known = new Map([...furtherVariants(equilibrium), centre]);
  return new Map([centre, ...known]);
}

/** What the centre is solved with: package, elasticity set and closure. */
export function centreKey({
  base,
  elasticities,
  closure,
}: Pick<EconomyRead, "base" | "elasticities" | "closure">): string {
  return variantKey(base, elasticities, closure);
}

function variantKey(base: string, elasticities: string, closure: string): string {
  return JSON.stringify([base, elasticities, closure]);
}

/** Solves of the whole range, else the elasticity sets. */
function furtherVariants(equilibrium: EconomyRead): readonly (readonly [string, EconomyVariant])[] {
  const { base, closure, solves, sets = [] } = equilibrium;
  if (solves !== undefined) {
    return solves
      .filter(({ failure }) => failure === undefined)
      .map((each) => [
        variantKey(each.base, each.elasticities, each.closure),
        {
          ...each,
          sales: (exporter, importer) => soldTo(each.bilateral, exporter, importer),
        },
      ]);
  }
  return sets.map((each) => [
    variantKey(base, each.elasticities, closure),
    {
      ...each,
      pricesToWagePercent: {},
      tariffRevenueChange: {},
      sales: (exporter, importer) => soldTo(each.bilateral, exporter, importer),
    },
  ]);
}

function centreVariant(equilibrium: EconomyRead): EconomyVariant {
  const { countries, blocs = {}, bilateral, closure } = equilibrium;
  const codes = [...Object.keys(countries), ...Object.keys(blocs)];
  const all = (
    figure: "welfarePercent" | "termsOfTradePercent" | "pricesToWagePercent" | "tariffRevenueChange",
  ): Amounts => Object.fromEntries(codes.map((code) => [code, figuresOf(equilibrium, code)![figure]]));
  return {
    welfarePercent: all("welfarePercent"),
    termsOfTradePercent: closure === "none" ? all("termsOfTradePercent") : {},
    pricesToWagePercent: all("pricesToWagePercent"),
    tariffRevenueChange: all("tariffRevenueChange"),
    sales: (exporter, importer) => soldTo(bilateral, exporter, importer),
  };
}

interface SolvedPair {
  readonly exporter: string;
  readonly importer: string;
  readonly scope?: string;
  readonly changePercent: number | null;
}

/** Change of all that one sells to another; undefined where nothing was sold before or it is not kept. */
function soldTo(pairs: readonly SolvedPair[], exporter: string, importer: string): number | undefined {
  const found = pairs.find(
    (each) => each.exporter === exporter && each.importer === importer && (each.scope ?? "all") === "all",
  );
  return found?.changePercent ?? undefined;
}

/** What of a solved economy is kept to be compared later: every variant in one list, whatever the list in which it stands. */
export function keptEconomy(equilibrium: EquilibriumResult): ComparedEconomy {
  const { base, baseYear, elasticities, closure, currency, countries, blocs, bilateral, nests } = equilibrium;
  const kept = <Figures extends ComparedEconomy["countries"][string]>(
    all: Readonly<Record<string, Figures>>,
  ): ComparedEconomy["countries"] =>
    Object.fromEntries(Object.entries(all).map(([code, each]) => [code, keptFigures(each)]));
  return {
    base,
    baseYear,
    elasticities,
    closure,
    currency,
    countries: kept(countries),
    ...(blocs === undefined ? {} : { blocs: kept(blocs) }),
    bilateral: bilateral.map(({ exporter, importer, scope, before, after, changePercent }) => ({
      exporter,
      importer,
      scope,
      before,
      after,
      changePercent,
    })),
    solves: keptSolves(equilibrium),
    ...(nests === undefined || nests === "both" ? {} : { nests }),
  };
}

type Kept = ComparedEconomy["countries"][string];

function keptFigures(each: Kept): Kept {
  return {
    welfarePercent: each.welfarePercent,
    realIncomeChange: each.realIncomeChange,
    termsOfTradePercent: each.termsOfTradePercent,
    pricesToWagePercent: each.pricesToWagePercent,
    tariffRevenueBefore: each.tariffRevenueBefore,
    tariffRevenue: each.tariffRevenue,
    tariffRevenueChange: each.tariffRevenueChange,
    flags: each.flags,
  };
}

function keptSolves({ base, closure, solves, sets = [] }: EquilibriumResult): ComparedEconomy["solves"] {
  const all: ComparedEconomy["solves"] =
    solves?.filter(({ failure }) => failure === undefined) ??
    sets.map(({ bilateral, ...each }) => ({
      ...each,
      base,
      closure,
      pricesToWagePercent: {},
      tariffRevenueChange: {},
      bilateral: bilateral.map((pair) => ({ ...pair, scope: "all" as const })),
    }));
  return all.map((each) => ({
    base: each.base,
    elasticities: each.elasticities,
    closure: each.closure,
    welfarePercent: each.welfarePercent,
    termsOfTradePercent: each.termsOfTradePercent,
    pricesToWagePercent: each.pricesToWagePercent,
    tariffRevenueChange: each.tariffRevenueChange,
    bilateral: each.bilateral.map(({ exporter, importer, scope, changePercent }) => ({
      exporter,
      importer,
      scope,
      changePercent,
    })),
  }));
}
