import { csvFormatRows } from "d3-dsv";
import type { ObservedElasticity } from "./estimated.ts";
import { spanName } from "./windows.ts";

/** An estimate as a set of `elasticities.csv`: one value for all sectors. */
export interface EstimatedSet {
  readonly name: string;
  /** θ_F, four decimals. */
  readonly theta: number;
  /** The larger of the two, four decimals. */
  readonly standardError: number;
  /** Which of the two it is. */
  readonly errorBy: "seller" | "code";
  /** θ_H by the rule of two, four decimals. */
  readonly thetaHome: number;
  readonly horizon: string;
  readonly elasticityOf: string;
  readonly estimatedOn: string;
  readonly source: string;
}

/** Columns of `elasticities.csv`. */
const SET_COLUMNS: readonly string[] = [
  "set",
  "sector",
  "theta",
  "standard_error",
  "theta_home",
  "standard_error_home",
  "horizon",
  "elasticity_of",
  "estimated_on",
  "original",
  "source",
];

/** What stands for a sector in a line that is for every sector. */
const EVERY_SECTOR = "SECTOR";

/**
 * θ between imports and home goods where σ there is half of that among foreign sellers, never below 0: the rule of two of applied models, an
 * assumption.
 */
function homeByRuleOfTwo(thetaForeign: number): number {
  return Math.max(0, (thetaForeign - 1) / 2);
}

/** The set of an estimate; null where θ_F is not positive, so that it is no elasticity. */
export function estimatedSet({
  observed,
  windows,
  leftOut,
  law,
  isByMonth,
  estimate,
}: ObservedElasticity): EstimatedSet | null {
  const { thetaForeign, standardErrors } = estimate;
  if (!(thetaForeign > 0)) return null;
  const { importer, manifest, classification } = observed;
  const [from, to] = [spanName(windows.from), spanName(windows.to)];
  const theta = rounded(thetaForeign);
  const thetaHome = rounded(homeByRuleOfTwo(thetaForeign));
  const errorBy = standardErrors.bySeller >= standardErrors.byCode ? "seller" : "code";
  const without = [...leftOut.sellers, ...leftOut.codes, ...leftOut.ofPackage.map(({ code }) => code)];
  const rates = law === null ? "duties collected" : "duties collected, with rates in the law as an instrument";
  const ways = isByMonth ? ", each period by itself" : "";
  return {
    name: `${importer.toLowerCase()}_${to.replaceAll("..", "_")}`,
    theta,
    standardError: rounded(Math.max(standardErrors.bySeller, standardErrors.byCode)),
    errorBy,
    thetaHome,
    horizon: "unspecified",
    elasticityOf: `imports from one seller among foreign ones on their price with the duty (${theta} = −β − 1), and imports against home goods (${thetaHome} = σ/2 − 1, an assumption: rule of two)`,
    estimatedOn: `imports of ${importer} by seller and code (${classification}), ${rates}, ${from} and ${to}${ways}${without.length === 0 ? "" : `, without ${without.join(", ")}`}`,
    source: `Estimated by Tertius from ${manifest.name} ${manifest.version}: Poisson pseudo-likelihood with effects of seller and code, code and period, seller and period; standard error clustered by ${errorBy}, the larger of that by seller and by code, no factor for small samples. One value for all sectors.`,
  };
}

/** Lines of `elasticities.csv` with their header: one for each sector, or one in which a word stands for every sector. */
export function setLines(set: EstimatedSet, sectors: readonly string[] = [EVERY_SECTOR]): readonly string[] {
  const { name, theta, standardError, thetaHome, horizon, elasticityOf, estimatedOn, source } = set;
  const rows = sectors.map((sector) => [
    name,
    sector,
    String(theta),
    String(standardError),
    String(thetaHome),
    "",
    horizon,
    elasticityOf,
    estimatedOn,
    "",
    source,
  ]);
  return [SET_COLUMNS, ...rows].map((row) => csvFormatRows([[...row]]));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
