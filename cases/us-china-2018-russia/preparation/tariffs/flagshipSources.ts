import { readFileSync } from "node:fs";

/** Tables that the measures of the flagship case are made from, as CSV. */
export interface MeasureSources {
  readonly vectors: string;
  readonly bySector: string;
}

/** Tables that its averages are made from, as CSV. */
export interface AverageSources {
  readonly averages: string;
  readonly products: string;
  readonly sectors: string;
  readonly weights: string;
}

/** Path of a table of the reference data. */
type Place = (file: string) => string;

/** Reads the measured tariffs by sector and the reference vectors. */
export function measureSources(reference: Place): MeasureSources {
  return {
    vectors: readFileSync(reference("icio-2017/sectors.csv"), "utf8"),
    bySector: readFileSync(reference("hs6/war-tariffs-by-sector.csv"), "utf8"),
  };
}

/** Reads the published averages, and tariffs by product with the imports that weigh them. */
export function averageSources(reference: Place): AverageSources {
  const text = (file: string): string => readFileSync(reference(file), "utf8");
  return {
    averages: text("claim-facts/tariff-averages.csv"),
    products: text("hs6/war-tariffs-hs6.csv"),
    sectors: text("hs6/hs6-sector.csv"),
    weights: text("hs6/hs6-weights.csv"),
  };
}
