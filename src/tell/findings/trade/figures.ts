import type { BlocResult, CountryResult, EquilibriumResult } from "../../../results/index.ts";

/** Numbers of a country or bloc; undefined of one that the results do not hold. */
export function figuresOf(equilibrium: EquilibriumResult, code: string): CountryResult | undefined {
  const { countries } = equilibrium;
  return Object.hasOwn(countries, code) ? countries[code] : blocOf(equilibrium, code);
}

/** Numbers and members of a bloc that the case was answered for; undefined of everything else. */
export function blocOf({ blocs = {} }: EquilibriumResult, code: string): BlocResult | undefined {
  return Object.hasOwn(blocs, code) ? blocs[code] : undefined;
}
