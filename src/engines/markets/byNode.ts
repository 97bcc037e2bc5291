import type { Market, Pair } from "./model.ts";

type Network = Pick<Market, "suppliers" | "buyers" | "pairs">;

/** Sum of what each pair of a supplier has, in the order of pairs; one pass.   [supplier] @unit that of the amounts @source own */
export function sumBySupplier(
  { suppliers, pairs }: Network,
  amount: (pair: Pair, p: number) => number,
): readonly number[] {
  const sums = suppliers.map(() => 0);
  pairs.forEach((pair, p) => (sums[pair.supplier] = (sums[pair.supplier] ?? 0) + amount(pair, p)));
  return sums;
}

/** Sum of what each pair of a buyer has, in the order of pairs; one pass.   [buyer] @unit that of the amounts @source own */
export function sumByBuyer({ buyers, pairs }: Network, amount: (pair: Pair, p: number) => number): readonly number[] {
  const sums = buyers.map(() => 0);
  pairs.forEach((pair, p) => (sums[pair.buyer] = (sums[pair.buyer] ?? 0) + amount(pair, p)));
  return sums;
}

/** Positions of each buyer's pairs that are kept, in order; one pass.   [buyer] @unit none @source own */
export function pairsByBuyer(
  { buyers, pairs }: Network,
  isKept: (pair: Pair) => boolean,
): readonly (readonly number[])[] {
  const own: number[][] = buyers.map(() => []);
  pairs.forEach((pair, p) => {
    if (isKept(pair)) own[pair.buyer]?.push(p);
  });
  return own;
}

/** Whether a pair has a way to trade. @unit none @source own */
export function isOpen({ routes }: Pair): boolean {
  return routes.length > 0;
}
