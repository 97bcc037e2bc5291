/** What a buyer had from each seller in the base year, and the sellers whose sales are hit. */
export interface HitFlows {
  /** By seller. */
  readonly base: readonly number[];
  /** Whether a scenario hits the seller: by a duty, a ban, a quota, or a lower capacity. */
  readonly isHit: readonly boolean[];
}

/**
 * What the sellers that are not hit would have if each took its share of what the others lose:
 *
 *     x̂ᵢ = xᵢ + xᵢ / Σ_{k not hit} xₖ · Σ_{h hit} (xₕ − x̂ₕ)
 *
 * @param hit  x̂ₕ of those that are hit, by seller; other entries do not count.
 * @returns x̂, a forecast that needs no model.   @unit of the flows
 * @source docs/model/markets.md, A score
 *
 * @example  A loss of 6 shared out one to two
 *   sharedOut({ base: [10, 10, 20], isHit: [true, false, false] }, [4, 0, 0])   // [4, 12, 24]
 */
export function sharedOut({ base, isHit }: HitFlows, hit: readonly number[]): readonly number[] {
  const sum = (of: (seller: number) => number): number => base.reduce((total, _, seller) => total + of(seller), 0);
  const lost = sum((seller) => (isHit[seller]! ? base[seller]! - hit[seller]! : 0));
  const others = sum((seller) => (isHit[seller]! ? 0 : base[seller]!));
  return base.map((flow, seller) => {
    if (isHit[seller]!) return hit[seller]!;
    return others === 0 ? flow : flow + (flow / others) * lost;
  });
}
