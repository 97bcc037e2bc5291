import { type Equilibrium, salesQuantityChange, type WelfareDecomposition } from "../../engines/equilibrium/index.ts";
import type { ChannelsResult } from "../../results/index.ts";

/**
 * Why a country gains or loses, from the line integrals of its decomposition: what it buys gets cheaper, what it
 * sells to A, to B and to others fetches more, trade costs, transfers. In percent of log welfare.
 */
export function channelsResult(
  equilibrium: Equilibrium,
  decomposition: WelfareDecomposition,
  country: string,
  partners: readonly string[],
): ChannelsResult {
  const { countries } = equilibrium.base;
  const n = countries.indexOf(country);
  const named = partners.filter((partner) => partner !== country);
  const price = (destination: number): number => decomposition.salesPrice[destination * countries.size + n]!;
  const sales = Object.fromEntries(
    named.map((partner) => {
      const destination = countries.indexOf(partner);
      return [
        partner,
        {
          price: price(destination),
          quantityPercent: percentOrNull(salesQuantityChange(equilibrium, n, [destination])),
        },
      ];
    }),
  );
  const others = countries.labels.flatMap((code, m) => (m === n || named.includes(code) ? [] : [m]));
  const othersPrice = others.reduce((sum, m) => sum + price(m), 0);
  sales["others"] = { price: othersPrice, quantityPercent: percentOrNull(salesQuantityChange(equilibrium, n, others)) };
  const cheaperImports = decomposition.cheaperImports[n]!;
  const tradeCosts = decomposition.tradeCosts[n]!;
  const transfers = decomposition.transfers[n]!;
  const sold = Object.values(sales).reduce((sum, each) => sum + each.price, 0);
  return { cheaperImports, sales, tradeCosts, transfers, sum: cheaperImports + sold + tradeCosts + transfers };
}

function percentOrNull(fraction: number): number | null {
  return Number.isNaN(fraction) ? null : 100 * fraction;
}
