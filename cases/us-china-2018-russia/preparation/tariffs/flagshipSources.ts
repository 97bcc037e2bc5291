import { readFileSync } from "node:fs";

/** Everything the tables of the flagship case are made from, as CSV. */
export interface FlagshipSources {
  readonly averages: string;
  readonly vectors: string;
  readonly bySector: string;
  readonly products: string;
  readonly sectors: string;
  readonly weights: string;
}

/**
 * Reads the measured tariffs, the published averages and the reference vectors.
 *
 * @param reference  Path of a table of the reference data.
 */
export function flagshipSources(reference: (file: string) => string): FlagshipSources {
  const text = (file: string): string => readFileSync(reference(file), "utf8");
  return {
    averages: text("claim-facts/tariff-averages.csv"),
    vectors: text("icio-2017/sectors.csv"),
    bySector: text("hs6/war-tariffs-by-sector.csv"),
    products: text("hs6/war-tariffs-hs6.csv"),
    sectors: text("hs6/hs6-sector.csv"),
    weights: text("hs6/hs6-weights.csv"),
  };
}
