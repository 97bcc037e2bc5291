import {
  foldedUse,
  type Economy,
  type ElasticitySet,
  type EconomyManifest,
  type TextFiles,
} from "../packages/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import { indexSet, parameter, type Parameter } from "../../base/sets/index.ts";
import { caliendoParroBase, type CaliendoParroBase } from "./caliendoParroBase.ts";
import { countryNames } from "./countryNames.ts";
import { foldedDemand, negativeShare } from "./problems.ts";

/** Million USD in the money unit of the base with deficits: its flows are the authors' 1993 values in 10¹⁵ USD. */
const MILLIONS = 1e9;

const CITATION =
  "Caliendo, L. and Parro, F. (2015). Estimates of the Trade and Welfare Effects of NAFTA. Review of Economic Studies 82(1): 1-44";

const MANIFEST: EconomyManifest = {
  name: "caliendo-parro-1993",
  version: "1.0.0",
  title: "World economy 1993 of Caliendo and Parro (2015): 30 countries and the rest of the world, 40 sectors",
  licenses: [{ name: "not stated", title: "Supplement of a journal article: cite it, do not redistribute" }],
  sources: [{ title: `${CITATION}; replication package`, path: "https://doi.org/10.1093/restud/rdu035" }],
  year: 1993,
  currency: "USD",
  unit: "million",
  absentFlows: "zero",
  notes: [
    "Calibrated base year with aggregate deficits: expenditure, trade shares and tariffs are the authors', flows and use are computed from them.",
    "Input shares were divided by their sums, which the original misses by up to 1.6e-6.",
    "One negative input share (Canada, sector T11, input T20) was set to zero.",
    "Sectors 21 to 40 are not traded.",
  ],
};

const RESIDUAL = { ROW: { name: "Rest of the world", residual: true } };

/**
 * Turns the replication package of Caliendo & Parro (2015) into an economy package.
 *
 * @param files  The authors' text files (`caliendoParroBase`).
 * @returns the economy of 1993 with deficits, tariffs of 1993; null when a file is missing or misshapen.
 */
export function importCaliendoParro(files: TextFiles): { economy: Economy | null; problems: Problem[] } {
  const { base, problems } = caliendoParroBase(files, "withS");
  if (base === null) return { economy: null, problems };
  const countries = indexSet("country", base.countries);
  const sectors = indexSet("sector", base.sectors);
  const trade = [sectors, countries, countries];
  const flows = parameter(trade, flowsOf(base));
  const tariffs = parameter(trade, base.tariffs1993);
  const uses = parameter([countries, sectors, sectors], useOf(base, flows, problems));
  const { use, folds } = foldedUse({ countries, sectors, flows, tariffs, use: uses });
  for (const one of foldedDemand(folds)) problems.push(one);
  const economy: Economy = {
    manifest: MANIFEST,
    sha256: null,
    countries,
    countryNames: countryNames(countries.labels, { countries: RESIDUAL }, problems),
    isResidual: countries.labels.map((code) => code in RESIDUAL),
    sectors,
    sectorNames: base.sectorNames,
    sectorKinds: base.isTradable.map((isTradable) => (isTradable ? "goods" : "services")),
    flows,
    tariffs,
    use,
    elasticities: new Map([["cp2015", elasticities(base)]]),
    concordances: new Map(),
  };
  return { economy, problems };
}

/** T = π X / (1 + t), million USD. */
function flowsOf({ tradeShares, expenditure, tariffs1993, countries }: CaliendoParroBase): Float64Array {
  return tradeShares.map((share, cell) => {
    const row = Math.floor(cell / countries.length);
    return (share * expenditure[row]! * MILLIONS) / (1 + tariffs1993[cell]!);
  });
}

/** Spending on inputs: γᵏʲ (1 − γʲ) Yʲ, million USD; a negative share counts as zero and the others make up for it. */
function useOf(base: CaliendoParroBase, flows: Parameter, problems: Problem[]): Float64Array {
  const { inputShares, valueAddedShares, countries, sectors } = base;
  const [N, J] = [countries.length, sectors.length];
  const use = new Float64Array(N * J * J);
  for (let j = 0; j < J; j++) {
    for (let n = 0; n < N; n++) {
      let output = 0;
      for (let buyer = 0; buyer < N; buyer++) output += flows.at(j, buyer, n);
      const inputs = output * (1 - valueAddedShares[j * N + n]!);
      const cell = (k: number): number => (n * J + k) * J + j;
      let dropped = 0;
      for (let k = 0; k < J; k++) {
        const share = inputShares[cell(k)]!;
        if (share < 0) problems.push(negativeShare(countries[n]!, sectors[k]!, sectors[j]!, share));
        dropped += Math.min(share, 0);
      }
      for (let k = 0; k < J; k++) use[cell(k)] = (Math.max(inputShares[cell(k)]!, 0) / (1 - dropped)) * inputs;
    }
  }
  return use;
}

function elasticities({ theta }: CaliendoParroBase): ElasticitySet {
  return {
    name: "cp2015",
    theta,
    standardError: new Float64Array(theta.length).fill(NaN),
    horizon: "unspecified",
    elasticityOf: "bilateral trade on tariffs, ratios of three pairs",
    estimatedOn: "trade of 16 economies, 1993",
    original: Array.from(theta, () => ""),
    source: `${CITATION}.`,
  };
}
