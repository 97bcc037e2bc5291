import type { CheckedEconomy } from "./finding.ts";

/** Positions of the sectors of goods. */
export function goodsSectors({ sectorKinds }: CheckedEconomy): number[] {
  return sectorKinds.flatMap((kind, j) => (kind === "goods" ? [j] : []));
}

/** Positions of the countries that are no residual: a rest of the world has no tariff of its own. */
export function singleCountries({ isResidual }: CheckedEconomy): number[] {
  return isResidual.flatMap((isRest, n) => (isRest ? [] : [n]));
}

/** What an importer bought of each sector of goods from some sellers; unknown flows count as none.   [goods sector]   million */
export function goodsBasket(
  economy: CheckedEconomy,
  importers: readonly number[],
  sellers: readonly number[],
): number[] {
  return goodsSectors(economy).map((j) => {
    let sum = 0;
    for (const n of importers) {
      for (const i of sellers) {
        const flow = economy.flows.at(j, n, i);
        if (n !== i && flow > 0) sum += flow;
      }
    }
    return sum;
  });
}

/**
 * Tariff of an importer on a seller over a basket of goods.
 *
 * @param basket  Weight of each sector of goods, as `goodsBasket` gives it.
 * @returns null where the basket is empty.   @unit percent
 */
export function basketTariff(
  economy: CheckedEconomy,
  [importer, seller]: readonly [number, number],
  basket: readonly number[],
): number | null {
  const whole = basket.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return null;
  const paid = goodsSectors(economy).reduce(
    (sum, j, at) => sum + basket[at]! * economy.tariffs.at(j, importer, seller),
    0,
  );
  return (100 * paid) / whole;
}

/** Tariff of an importer on the goods that it bought of a seller; null where it bought none.   percent */
export function tradedTariff(economy: CheckedEconomy, pair: readonly [number, number]): number | null {
  return basketTariff(economy, pair, goodsBasket(economy, [pair[0]], [pair[1]]));
}
