import type { SectorResult } from "../../../results/index.ts";
import type { Account } from "../trade/account.ts";
import { verdictOf, type Verdict } from "../trade/verdict.ts";

/** A sector that a country has, with what becomes of it. */
export interface HomeSector {
  /** Code of the package. */
  readonly sector: string;
  /** Quantity produced, percent change. */
  readonly quantityPercent: number;
  readonly range: NonNullable<SectorResult["range"]> | null;
  /** Whether it grows in every variant of the model. */
  readonly verdict: Verdict;
  /** Percent of all labour of the country. */
  readonly labourBefore: number;
  /** Percentage points. */
  readonly labourChange: number;
}

/** Sectors of a country that produce anything, the largest rise first; none where the results do not tell them. */
export function homeSectors({ equilibrium }: Account, country: string): readonly HomeSector[] {
  return Object.entries(equilibrium.countries[country]?.sectors ?? {})
    .flatMap(([sector, each]) =>
      each.quantityPercent === null ? [] : [homeSector(sector, each.quantityPercent, each)],
    )
    .toSorted((one, other) => other.quantityPercent - one.quantityPercent);
}

function homeSector(sector: string, quantityPercent: number, each: SectorResult): HomeSector {
  const range = each.range ?? null;
  return {
    sector,
    quantityPercent,
    range,
    verdict: verdictOf(quantityPercent, range),
    labourBefore: each.labourShareBefore,
    labourChange: each.labourShare - each.labourShareBefore,
  };
}

/** A sector that leads, and whether another whose direction is not sure moves more. */
export interface LeadingSector extends HomeSector {
  readonly isOfSure: boolean;
}

/**
 * The sector that moves most of those that rise, of those that fall, or of all: only among those whose direction every
 * variant of the model shares. Null where there is none.
 */
export function leadingSector(
  sectors: readonly HomeSector[],
  direction: "gain" | "loss" | "either",
): LeadingSector | null {
  const isWanted = ({ verdict }: HomeSector): boolean =>
    direction === "either" ? verdict === "gain" || verdict === "loss" : verdict === direction;
  const [lead] = bySize(sectors.filter(isWanted));
  if (lead === undefined) return null;
  const isRival = ({ quantityPercent }: HomeSector): boolean =>
    direction === "either" || Math.sign(quantityPercent) === Math.sign(lead.quantityPercent);
  return { ...lead, isOfSure: bySize(sectors.filter(isRival))[0]?.sector !== lead.sector };
}

function bySize(sectors: readonly HomeSector[]): readonly HomeSector[] {
  return sectors.toSorted((one, other) => Math.abs(other.quantityPercent) - Math.abs(one.quantityPercent));
}
