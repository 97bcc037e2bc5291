/** Daily or yearly capacities that a region can be served by, all in one unit. */
export interface ServingCapacities {
  /** EP   Technical capacity of each entry by pipeline. */
  readonly entries: readonly { readonly id: string; readonly capacity: number }[];
  /** P   Most that is produced at home. */
  readonly production: number;
  /** S   Most that storage delivers. */
  readonly storage: number;
  /** LNG   Most that terminals send out; each one may be the one that fails. */
  readonly terminals: readonly { readonly id: string; readonly capacity: number }[];
  /** Dmax   Demand of a peak day. */
  readonly peakDemand: number;
}

/** Whether peak demand is met when the largest single infrastructure fails. */
export interface NMinusOne {
  /** Percent; 100 and above is met. */
  readonly percent: number;
  /** What fails. */
  readonly largest: string | null;
}

/**
 * N − 1 = 100 (EP + P + S + LNG − I) / Dmax, I the largest single entry or terminal.
 *
 * @unit percent
 * @source Regulation (EU) 2017/1938, annex II
 *
 * @example
 *   const found = nMinusOne({ entries: [{ id: "north", capacity: 60 }, { id: "east", capacity: 50 }], production: 10, storage: 20, terminals: [], peakDemand: 100 });
 *   found.percent    // 80
 *   found.largest    // "north"
 */
export function nMinusOne(capacities: ServingCapacities): NMinusOne {
  const { entries, production, storage, terminals, peakDemand } = capacities;
  const single = [...entries, ...terminals];
  const largest = single.reduce<(typeof single)[number] | null>(
    (most, each) => (most === null || each.capacity > most.capacity ? each : most),
    null,
  );
  const all = single.reduce((sum, { capacity }) => sum + capacity, production + storage);
  return { percent: (100 * (all - (largest?.capacity ?? 0))) / peakDemand, largest: largest?.id ?? null };
}
