import type { DiversionParts } from "../../../results/index.ts";
import { thirdCountries, type Account } from "./account.ts";
import { lostSales, type LostSales, shownThirds } from "./diversionTable.ts";

/** Who takes a part of what a seller loses: buyers' own producers, a country by its code, all others, or nobody. */
export type Taker = "home" | "others" | "nobody" | { readonly country: string };

/** A part of what a seller loses, million; negative where the taker sells less too. */
export interface TakenPart {
  readonly taker: Taker;
  readonly amount: number;
}

/** What a seller loses in one sector, million, and the three ways in which it is made up for. */
export interface SectorLoss {
  readonly sector: string;
  readonly lost: number;
  readonly home: number;
  readonly abroad: number;
  readonly nobody: number;
}

/** A seller's loss in a buyer's market, and who takes its place. */
export interface Replacement {
  readonly loss: LostSales;
  /** Home producers, countries from the largest part down, all others, nobody. */
  readonly parts: readonly TakenPart[];
  /** The sectors in which most is lost, the largest first. */
  readonly sectors: readonly SectorLoss[];
}

const SECTORS_SHOWN = 5;

/** Who takes the place of each seller that loses sales to the other party, the largest loss first. */
export function replacements(account: Account): readonly Replacement[] {
  return lostSales(account)
    .filter(({ lost }) => lost > 0)
    .map((loss) => ({ loss, parts: takenParts(account, loss), sectors: sectorLosses(account, loss) }));
}

function takenParts(account: Account, loss: LostSales): readonly TakenPart[] {
  const { thirds, others, importSubstitution, destruction } = loss;
  const shown = shownThirds(loss, new Set(thirdCountries(account)));
  const hidden = thirds.filter((each) => !shown.includes(each));
  const rest = hidden.reduce((sum, { diversion }) => sum + diversion, others);
  return [
    { taker: "home", amount: importSubstitution },
    ...shown.map(({ third, diversion }) => ({ taker: { country: third }, amount: diversion })),
    ...(rest === 0 ? [] : [{ taker: "others", amount: rest } as const]),
    { taker: "nobody", amount: destruction },
  ];
}

function sectorLosses({ equilibrium }: Account, { seller, buyer, isConstantPrices }: LostSales): readonly SectorLoss[] {
  return (equilibrium.diversion ?? [])
    .filter((each) => each.seller === seller && each.buyer === buyer)
    .map((each) => sectorLoss(each.sector, isConstantPrices ? each.constantPrices! : each))
    .filter(({ lost }) => lost > 0)
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, SECTORS_SHOWN);
}

function sectorLoss(sector: string, { lost, importSubstitution, destruction, thirds }: DiversionParts): SectorLoss {
  const abroad = thirds.reduce((sum, { diversion }) => sum + diversion, 0);
  return { sector, lost, home: importSubstitution, abroad, nobody: destruction };
}
