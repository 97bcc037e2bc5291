import { basePolicy, type EquilibriumModel, type TradePolicy } from "../src/engines/equilibrium/index.ts";
import type { SectorFigures } from "../cases/us-china-2018-russia/preparation/index.ts";

/** What the two countries did to their tariffs: percentage points by sector. */
export interface WarTariffs {
  /** Added by the USA on China. */
  readonly usOnChina: SectorFigures;
  /** Added by China on the USA. */
  readonly chinaOnUs: SectorFigures;
  /** Taken off by China for every seller, as positive points; a tariff never falls below zero. */
  readonly chinaCuts: SectorFigures;
  /** A seller to whom the cuts do not hold. */
  readonly uncut?: string;
}

/**
 * Base tariffs after the war: cuts first, for every seller and down to zero at most, then what was added.
 */
export function warPolicy(
  model: EquilibriumModel,
  { usOnChina, chinaOnUs, chinaCuts, uncut }: WarTariffs,
): TradePolicy {
  const { countries, sectors } = model;
  const policy = basePolicy(model);
  const tariffs = policy.tariffs.values;
  const change = (importer: string, exporter: string, sector: string, changed: (tariff: number) => number): void => {
    const row = sectors.indexOf(sector) * countries.size + countries.indexOf(importer);
    const cell = row * countries.size + countries.indexOf(exporter);
    tariffs[cell] = changed(tariffs[cell]);
  };
  const sellers = countries.labels.filter((country) => country !== "CHN" && country !== uncut);
  for (const [sector, points] of chinaCuts) {
    for (const seller of sellers) change("CHN", seller, sector, (tariff) => Math.max(tariff - points / 100, 0));
  }
  for (const [sector, points] of usOnChina) change("USA", "CHN", sector, (tariff) => tariff + points / 100);
  for (const [sector, points] of chinaOnUs) change("CHN", "USA", sector, (tariff) => tariff + points / 100);
  return policy;
}
