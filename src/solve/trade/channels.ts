import { type Equilibrium, salesQuantity, type WelfareDecomposition } from "../../engines/equilibrium/index.ts";
import type { ChannelsResult } from "../../results/index.ts";
import { furtherParts } from "./countryResults.ts";
import { changePercent } from "./changePercent.ts";
import { meanOf, overlap, type Trader } from "./traders.ts";

/** What channels are read from. */
export interface ChannelGround {
  readonly equilibrium: Equilibrium;
  readonly decomposition: WelfareDecomposition;
  /** Income of the observed base year: what members of a bloc are weighted by. */
  readonly income: Float64Array;
}

/**
 * Why a country or a bloc gains or loses, from the line integrals of its decomposition: what it buys gets cheaper, what it
 * sells to A, to B and to others fetches more, trade costs, transfers. In percent of log welfare; of a bloc the mean over its
 * members by income, where what members sell to each other is set against what they pay for it.
 */
export function channelsResult(ground: ChannelGround, trader: Trader, partners: readonly Trader[]): ChannelsResult {
  const { decomposition, equilibrium, income } = ground;
  const { countries } = equilibrium.base;
  const mean = (values: Float64Array): number => meanOf(trader, income, (n) => values[n]!);
  const isOutside = (m: number): boolean => !trader.positions.includes(m);
  const named = partners.filter((partner) => !overlap(partner, trader));
  const taken = new Set(named.flatMap(({ positions }) => positions));
  const others = [...countries.labels.keys()].filter((m) => isOutside(m) && !taken.has(m));
  const sales = Object.fromEntries([
    ...named.map(({ code, positions }) => [code, sale(ground, trader, positions)] as const),
    ["others", sale(ground, trader, others)] as const,
  ]);
  const cheaperImports = mean(decomposition.cheaperImports) + soldInside(ground, trader);
  const tradeCosts = mean(decomposition.tradeCosts);
  const transfers = mean(decomposition.transfers);
  const sold = Object.values(sales).reduce((sum, each) => sum + each.price, 0);
  const further = furtherParts(decomposition, mean);
  const added = Object.values(further).reduce((sum, each) => sum + each, 0);
  const sum = cheaperImports + sold + tradeCosts + transfers + added;
  return { cheaperImports, sales, tradeCosts, transfers, ...further, sum };
}

function sale(ground: ChannelGround, trader: Trader, destinations: readonly number[]): ChannelsResult["sales"][string] {
  const sold = trader.positions.map((n) => salesQuantity(ground.equilibrium, n, destinations));
  const before = sold.reduce((sum, each) => sum + each.before, 0);
  const after = sold.reduce((sum, each) => sum + each.after, 0);
  return { price: salesPrice(ground, trader, () => destinations), quantityPercent: changePercent(before, after) };
}

/** What members of a bloc get for what they sell to each other; nothing for a country. */
function soldInside(ground: ChannelGround, trader: Trader): number {
  return salesPrice(ground, trader, (n) => trader.positions.filter((m) => m !== n));
}

function salesPrice(
  { decomposition, equilibrium, income }: ChannelGround,
  trader: Trader,
  destinationsOf: (seller: number) => readonly number[],
): number {
  const countries = equilibrium.base.countries.size;
  return meanOf(trader, income, (n) =>
    destinationsOf(n).reduce((sum, m) => sum + decomposition.salesPrice[m * countries + n]!, 0),
  );
}
