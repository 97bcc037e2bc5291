import type { ObservedTrade } from "../data/packages/index.ts";
import type { CustomsRecord } from "../engines/elasticities/index.ts";

/** What a seller and code with imports and without any figure of duties paid. */
export type WithoutDuties = "zero" | "unknown";

/** What customs recorded, as the estimate takes it. */
export interface RecordTaken {
  readonly record: CustomsRecord;
  /** Pairs of seller and code with imports and no figure of duties in any period   [seller, code]   1: it is one. */
  readonly withoutDuties: Uint8Array;
}

/**
 * The record of a package. A blank is not known, but for one thing: a pair of seller and code that has imports and not one figure of
 * duties in the whole package paid none, unless `asked` says that this is not known either.
 */
export function recordTaken({ sellers, codes, periods, figures }: ObservedTrade, asked: WithoutDuties): RecordTaken {
  const { imports, duties } = { imports: figures.imports.values, duties: figures.duties.values.slice() };
  const withoutDuties = new Uint8Array(sellers.size * codes.size);
  for (let pair = 0; pair < withoutDuties.length; pair++) {
    const [start, end] = [pair * periods.size, (pair + 1) * periods.size];
    if (!duties.subarray(start, end).every(Number.isNaN)) continue;
    if (!imports.subarray(start, end).some((value) => value > 0)) continue;
    withoutDuties[pair] = 1;
    if (asked === "zero") duties.fill(0, start, end);
  }
  return { record: { sellers, codes, months: periods, imports, duties }, withoutDuties };
}
