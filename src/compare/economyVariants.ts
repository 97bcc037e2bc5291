import type { EquilibriumResult } from "../results/index.ts";
import { figuresOf } from "../tell/findings/index.ts";

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
export function economyVariants(equilibrium: EquilibriumResult): ReadonlyMap<string, EconomyVariant> {
  const centre = [centreKey(equilibrium), centreVariant(equilibrium)] as const;
  const known = new Map([...furtherVariants(equilibrium), centre]);
  return new Map([centre, ...known]);
}

/** What the centre is solved with: package, elasticity set and closure. */
export function centreKey({ base, elasticities, closure }: EquilibriumResult): string {
  return variantKey(base, elasticities, closure);
}

function variantKey(base: string, elasticities: string, closure: string): string {
  return JSON.stringify([base, elasticities, closure]);
}

/** Solves of the whole range, else the elasticity sets. */
function furtherVariants(equilibrium: EquilibriumResult): readonly (readonly [string, EconomyVariant])[] {
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

function centreVariant(equilibrium: EquilibriumResult): EconomyVariant {
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
