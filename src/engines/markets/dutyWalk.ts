import type { Market } from "./model.ts";

/** A market with that part of its duties. @unit none @source own */
function withDuties(market: Market, part: number): Market {
  if (part === 1) return market;
  return {
    ...market,
    pairs: market.pairs.map((pair) => ({
      ...pair,
      duty: { adValorem: part * pair.duty.adValorem, specific: part * pair.duty.specific },
      tariffRateQuota:
        pair.tariffRateQuota === null
          ? null
          : { ...pair.tariffRateQuota, adValorem: part * pair.tariffRateQuota.adValorem },
    })),
  };
}

/** The first step, the shortest one, and how many are taken, good and bad. */
const [FIRST, SHORTEST, STEPS] = [1 / 16, 1e-7, 60] as const;

/**
 * Raises duties from nothing to what they are, each answer the start of the search for the next; steps double where one is found
 * and are halved where none is.
 *
 * @param search  The answer to a market near the last one; null where none is found.
 * @returns the last answer; null where the walk ends before the duties are whole.
 * @unit none
 * @source own; continuation as in Allgower & Georg (1990), chapter 2
 */
export function walkDuties<T>(market: Market, search: (market: Market, near: T | null) => T | null): T | null {
  let last = search(withDuties(market, 0), null);
  let done = 0;
  let step: number = FIRST;
  for (let n = 0; n < STEPS && last !== null && step > SHORTEST; n++) {
    const part = Math.min(1, done + step);
    const next = search(withDuties(market, part), last);
    if (next === null) {
      step /= 4;
      continue;
    }
    if (part === 1) return next;
    [last, done, step] = [next, part, 2 * step];
  }
  return null;
}

/** Whether any duty is charged. @unit none @source own */
export function hasDuties({ pairs }: Market): boolean {
  return pairs.some(({ duty }) => duty.adValorem !== 0 || duty.specific !== 0);
}
