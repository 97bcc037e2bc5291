import type { TextFiles } from "../packages/index.ts";
import { hasErrors, type Problem } from "../../base/problems/index.ts";
import { readMatrix } from "./matrix.ts";

/** Which calibrated base year: aggregate deficits removed, or kept. */
export type DeficitBase = "noS" | "withS";

/**
 * Base year 1993 of Caliendo & Parro (2015), ready for a model: 31 countries × 40 sectors, last dimension fastest.
 * Money is in the authors' unit, which differs between the two bases by a constant factor.
 */
export interface CaliendoParroBase {
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  readonly sectorNames: readonly string[];
  /** True for the first 20 sectors. */
  readonly isTradable: readonly boolean[];
  /** π   [sector, importer, exporter]   share */
  readonly tradeShares: Float64Array;
  /** X   [sector, country]   money, tariff-inclusive */
  readonly expenditure: Float64Array;
  /** wL   [country]   money */
  readonly valueAdded: Float64Array;
  /** D = −S   [country]   money   Imports minus exports. */
  readonly deficits: Float64Array;
  /** γ   [sector, country]   share */
  readonly valueAddedShares: Float64Array;
  /** γᵏʲ   [country, input, user]   share   Columns sum to one, or are zero where γ = 1. */
  readonly inputShares: Float64Array;
  /** α   [sector, country]   share */
  readonly finalDemandShares: Float64Array;
  /** t   [sector, importer, exporter]   fraction   Zero for non-tradables. */
  readonly tariffs1993: Float64Array;
  /** t′   [sector, importer, exporter]   fraction   Zero for non-tradables. */
  readonly tariffs2005: Float64Array;
  /** θ   [sector]   8.22 for non-tradables. */
  readonly theta: Float64Array;
}

/** Countries in the order of the authors' files; ROW is the rest of the world. */
const COUNTRIES = [
  ..."ARG AUS AUT BRA CAN CHL CHN DNK FIN FRA DEU GRC HUN IND IDN IRL".split(" "),
  ..."ITA JPN KOR MEX NLD NZL NOR PRT ZAF ESP SWE TUR GBR USA ROW".split(" "),
];

const TRADABLES = [
  "Agriculture",
  "Mining",
  "Food",
  "Textile",
  "Wood",
  "Paper",
  "Petroleum",
  "Chemicals",
  "Plastic",
  "Minerals",
  "Basic metals",
  "Metal products",
  "Machinery n.e.c.",
  "Office",
  "Electrical",
  "Communication",
  "Medical",
  "Auto",
  "Other transport",
  "Other",
];

const N = COUNTRIES.length;
const TRADABLE = TRADABLES.length;
const J = 2 * TRADABLE;
const NON_TRADABLE_THETA = 8.22;

/**
 * Reads the text files of the authors' replication package.
 *
 * @param files  B.txt, IO.txt, T.txt, alphas.txt, tariffs1993.txt, tariffs2005.txt, base_<which>_{Din,X0,VA,S}.txt.
 * @returns null when a file is missing, misshapen or holds what is no number.
 * @source Caliendo & Parro (2015), Review of Economic Studies 82(1): 1-44, replication package.
 */
export function caliendoParroBase(
  files: TextFiles,
  which: DeficitBase,
): { base: CaliendoParroBase | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (file: string, rows: number, columns: number): Float64Array =>
    readMatrix(files, file, rows, columns, problems) ?? new Float64Array(rows * columns);
  const base: CaliendoParroBase = {
    countries: COUNTRIES,
    sectors: sectorLabels("T", "N"),
    sectorNames: [...TRADABLES, ...TRADABLES.map((_, position) => `Non-tradable ${TRADABLE + position + 1}`)],
    isTradable: Array.from({ length: J }, (_, sector) => sector < TRADABLE),
    tradeShares: read(`base_${which}_Din.txt`, J * N, N),
    expenditure: read(`base_${which}_X0.txt`, J, N),
    valueAdded: read(`base_${which}_VA.txt`, N, 1),
    deficits: read(`base_${which}_S.txt`, N, 1).map((surplus) => 0 - surplus),
    valueAddedShares: read("B.txt", J, N),
    inputShares: renormalised(read("IO.txt", N * J, J)),
    finalDemandShares: read("alphas.txt", J, N),
    tariffs1993: fractions(read("tariffs1993.txt", TRADABLE * N, N)),
    tariffs2005: fractions(read("tariffs2005.txt", TRADABLE * N, N)),
    theta: withNonTradables(read("T.txt", TRADABLE, 1)),
  };
  return { base: hasErrors(problems) ? null : base, problems };
}

function sectorLabels(tradable: string, nonTradable: string): string[] {
  return Array.from({ length: J }, (_, sector) => {
    const letter = sector < TRADABLE ? tradable : nonTradable;
    return `${letter}${String(sector + 1).padStart(2, "0")}`;
  });
}

/** Input shares whose columns sum to one exactly; the printed ones are off by up to 1.6e-6. */
function renormalised(printed: Float64Array): Float64Array {
  const shares = Float64Array.from(printed);
  for (let n = 0; n < N; n++) {
    for (let j = 0; j < J; j++) {
      let sum = 0;
      for (let k = 0; k < J; k++) sum += printed[(n * J + k) * J + j]!;
      if (sum > 0) for (let k = 0; k < J; k++) shares[(n * J + k) * J + j]! /= sum;
    }
  }
  return shares;
}

function fractions(percent: Float64Array): Float64Array {
  const tariffs = new Float64Array(J * N * N);
  percent.forEach((value, cell) => {
    tariffs[cell] = value / 100;
  });
  return tariffs;
}

function withNonTradables(tradable: Float64Array): Float64Array {
  const theta = new Float64Array(J).fill(NON_TRADABLE_THETA);
  theta.set(tradable);
  return theta;
}
