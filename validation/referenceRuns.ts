import { readFileSync } from "node:fs";
import {
  basePolicy,
  type Equilibrium,
  type EquilibriumModel,
  firstOrderWelfare,
  policyPath,
  rebased,
  solveEquilibrium,
} from "../src/engines/equilibrium/index.ts";
import { linearSolution } from "../src/numerics/index.ts";
import { comparedRow, type ComparedRow } from "../src/node/replication/index.ts";
import { filled } from "../src/base/sets/index.ts";
import { exportsPercent, welfarePercent } from "../test/engines/equilibrium/anchors.ts";
import { reference } from "../test/reference.ts";
import { caliendoParroModel, referenceModel, referenceVectors, tradeWar } from "../test/referenceEconomy.ts";

/** Both solvers stop below 1e-10; what is left is the eighth printed digit. */
export const EXPECTED = 1e-6;
/** Exports are printed with seven digits: half of the last one. */
export const sevenDigits = (value: number): number =>
  EXPECTED + 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 6);
/** Icebergs of 1,000 leave a trace of trade where θ is small. */
const NEAR_AUTARKY = 0.01;
/** Half the last printed digit of three. */
const CHAINED = 0.0005;

/** Which of the two measures a scenario takes, in the names of expected.json. */
const SCENARIOS: Readonly<Record<string, readonly [us: number, china: number]>> = {
  us_only: [1, 0],
  cn_only: [0, 1],
  war: [1, 1],
  us_china: [1, 1],
};

type Numbers = Readonly<Record<string, number>>;

/** Welfare by country and, in one of the two files, exports by pair; percent. */
interface ExpectedScenario {
  readonly welfare_exact_pct: Numbers;
  readonly exports_pct: Numbers | null;
}

function published(scenario: ExpectedScenario | Numbers): ExpectedScenario {
  const { welfare_exact_pct: welfare, exports_pct: trade } = scenario;
  if (typeof welfare === "object" && typeof trade === "object")
    return { welfare_exact_pct: welfare, exports_pct: trade };
  return { welfare_exact_pct: scenario as Numbers, exports_pct: null };
}

/** Points: the last digit of a difference on the page. */
const PRINTED = 1e-7;

/** A published table of the world economy under the reference vectors of extra tariffs, beside an independent solver. */
export function worldRows(name: "wiod-2014" | "icio-2017"): readonly ComparedRow[] {
  const text = readFileSync(reference(`${name}/expected.json`), "utf8");
  const { scenarios } = JSON.parse(text) as { scenarios: Readonly<Record<string, ExpectedScenario | Numbers>> };
  const model = referenceModel(name);
  const vectors = referenceVectors(name);
  return Object.entries(scenarios).flatMap(([scenario, expected]) => {
    const found = solveEquilibrium(model, tradeWar(model, vectors, ...SCENARIOS[scenario]));
    const { welfare_exact_pct: welfare, exports_pct: trade } = published(expected);
    const rows = Object.entries(welfare).map(([country, value]) =>
      comparedRow(name, `${scenario}, exact welfare, %, ${country}`, value, welfarePercent(found, country), EXPECTED),
    );
    if (trade === null) return [worst(rows, "countries")];
    const exports = Object.entries(trade).map(([pair, value]) => {
      const [exporter, importer] = pair.split("-");
      return comparedRow(
        name,
        `${scenario}, exports, %, ${pair}`,
        value,
        exportsPercent(found, exporter, importer),
        sevenDigits(value),
      );
    });
    return [worst(rows, "countries"), worst(exports, "pairs")];
  });
}

/** The first of the rows that lie farthest: differences that are printed alike are alike, whatever their last digits. */
export function worst(rows: readonly ComparedRow[], what: string): ComparedRow {
  const printed = ({ difference }: ComparedRow): number => Math.round(Math.abs(difference) / PRINTED);
  const farthest = rows.reduce((most, row) => (!(printed(row) <= printed(most)) ? row : most));
  return { ...farthest, row: `${farthest.row} (worst of ${rows.length} ${what})` };
}

/** The crude war-weighted vectors on the world of 2017: figures of an independent calculation, printed to 4 and 2 digits. */
export function warWeightedRows(): readonly ComparedRow[] {
  const model = referenceModel("icio-2017");
  const { usOnChn, chnOnUsa } = referenceVectors("icio-2017");
  const crops = model.sectors.indexOf("A01_02");
  const scaled = {
    usOnChn: usOnChn.map((rate) => rate * 0.755),
    chnOnUsa: chnOnUsa.map((rate, j) => (j === crops ? 0.25 : rate * 1.29)),
  };
  const found = solveEquilibrium(model, tradeWar(model, scaled, 1, 1));
  const welfare = { RUS: 0.0115, VNM: 0.2329, MEX: 0.0682, CHN: -0.193, USA: -0.0373 };
  return [
    ...Object.entries(welfare).map(([country, value]) =>
      comparedRow("war-weighted", `exact welfare, %, ${country}`, value, welfarePercent(found, country), 0.0005),
    ),
    comparedRow("war-weighted", "exports, %, RUS-CHN", -3.21, exportsPercent(found, "RUS", "CHN"), 0.01),
  ];
}

/** Foreign icebergs a thousand times dearer, beside the formula for gains from trade with input-output links. */
export function autarkyRows(): readonly ComparedRow[] {
  const published = referenceModel("wiod-2014");
  const free = { ...basePolicy(published), tariffs: filled(published.tariffs.sets, 0) };
  const model = rebased(solveEquilibrium(published, free, { closure: "none" }));
  const closed = basePolicy(model);
  const countries = model.countries.size;
  for (let cell = 0; cell < closed.icebergHat.values.length; cell++) {
    const importer = Math.floor(cell / countries) % countries;
    if (cell % countries !== importer) closed.icebergHat.values[cell] = 1000;
  }
  const found = solveEquilibrium(model, closed);
  return ["USA", "CHN", "RUS", "DEU", "AUS", "BRA"].map((country) =>
    comparedRow(
      "autarky",
      `exact welfare, %, ${country}`,
      closingWelfare(model, country),
      welfarePercent(found, country),
      NEAR_AUTARKY,
    ),
  );
}

/** 100 (Π λₖ^(αⱼ aⱼₖ/θₖ) − 1), a the Leontief inverse: ln p = ln λ/θ + (1 − γ) Σ γᵏ ln pₖ solved for ln p. */
function closingWelfare(model: EquilibriumModel, country: string): number {
  const n = model.countries.indexOf(country);
  const J = model.sectors.size;
  const matrix = new Float64Array(J * J);
  const direct = new Float64Array(J);
  for (let j = 0; j < J; j++) {
    direct[j] = Math.log(model.tradeShares.at(j, n, n)) / model.theta[j];
    for (let k = 0; k < J; k++) {
      const input = (1 - model.valueAddedShares.at(j, n)) * model.inputShares.at(n, k, j);
      matrix[j * J + k] = (j === k ? 1 : 0) - input;
    }
  }
  const gains = linearSolution(matrix, direct)!;
  return 100 * Math.expm1(gains.reduce((sum, gain, j) => sum + model.finalDemandShares.at(j, n) * gain, 0));
}

/** First-order welfare of Mexico under NAFTA in one step and chained: it approaches the exact value. */
export function chainedRows(): readonly ComparedRow[] {
  const { model, nafta } = caliendoParroModel("noS");
  const expected = [
    [4, 0.315],
    [16, 0.083],
    [64, 0.026],
  ];
  return expected.map(([steps, value]) => {
    let base = model;
    let sum = 0;
    for (let step = 1; step <= steps; step++) {
      const found: Equilibrium = solveEquilibrium(base, policyPath(model, nafta, step / steps));
      sum += 100 * firstOrderWelfare(found).welfare[model.countries.indexOf("MEX")];
      base = rebased(found);
    }
    return comparedRow("first order", `welfare of Mexico, %, ${steps} steps`, value, sum, CHAINED);
  });
}
