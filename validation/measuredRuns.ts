import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import {
  type Closure,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../src/engines/equilibrium/index.ts";
import { parseSectorTariffs, type SectorFigures } from "../cases/us-china-2018-russia/preparation/index.ts";
import { comparedRow, type ComparedRow } from "../src/node/replication/index.ts";
import { exportsPercent, welfarePercent } from "../test/engines/equilibrium/anchors.ts";
import { reference } from "../test/reference.ts";
import { referenceModel, referenceVectors, tradeWar } from "../test/referenceEconomy.ts";
import { EXPECTED, sevenDigits, worst } from "./referenceRuns.ts";
import { warPolicy } from "./warPolicy.ts";

const COLUMNS = {
  usa: "us_extra_20190901",
  china: "chn_on_us_20190901",
  cuts: "chn_mfn_cut_20190101_on_others",
} as const;
const NOTHING: SectorFigures = new Map();

/** Uniform θ of the set estimated on the war. */
const FGKK = 1.53;

function uniform(model: EquilibriumModel, theta: number): EquilibriumModel {
  return { ...model, theta: model.theta.map(() => theta) };
}

/** Measured additions of both sides on 1 September 2019, and China's cuts for all sellers but the USA. */
export function measuredWar(model: EquilibriumModel): TradePolicy {
  const table = readFileSync(reference("hs6/war-tariffs-by-sector.csv"), "utf8");
  const points = parseSectorTariffs(table, "war-tariffs-by-sector.csv", Object.values(COLUMNS));
  const cuts = points.get(COLUMNS.cuts) ?? NOTHING;
  return warPolicy(model, {
    usOnChina: points.get(COLUMNS.usa) ?? NOTHING,
    chinaOnUs: points.get(COLUMNS.china) ?? NOTHING,
    chinaCuts: new Map([...cuts].map(([sector, cut]) => [sector, -cut])),
    uncut: "USA",
  });
}

/** Measured tariffs of 1 September 2019 on the world of 2017, deficits fixed in world income, beside an independent solver. */
export function measuredRows(): readonly ComparedRow[] {
  const text = readFileSync(reference("icio-2017/expected-measured.json"), "utf8");
  const { scenarios } = JSON.parse(text) as {
    scenarios: Readonly<Record<string, Readonly<Record<"welfare_exact_pct" | "flows_pct", Record<string, number>>>>>;
  };
  const table = readFileSync(reference("hs6/war-tariffs-by-sector.csv"), "utf8");
  const points = parseSectorTariffs(table, "war-tariffs-by-sector.csv", Object.values(COLUMNS));
  const plain = referenceModel("icio-2017");
  return Object.entries(scenarios).flatMap(([name, expected]) => {
    const [set, which = ""] = name.split("/");
    const model = set === "theta_check" ? plain : uniform(plain, FGKK);
    const isOn = (side: string): boolean => which === side || which === "both";
    const cuts = points.get(COLUMNS.cuts) ?? NOTHING;
    const policy = warPolicy(model, {
      usOnChina: isOn("us") ? (points.get(COLUMNS.usa) ?? NOTHING) : NOTHING,
      chinaOnUs: isOn("cn") ? (points.get(COLUMNS.china) ?? NOTHING) : NOTHING,
      chinaCuts: which === "cuts" ? new Map([...cuts].map(([sector, cut]) => [sector, -cut])) : NOTHING,
    });
    const found = solveEquilibrium(model, policy);
    const welfare = Object.entries(expected.welfare_exact_pct).map(([country, value]) =>
      comparedRow("measured", `${name}, exact welfare, %, ${country}`, value, welfarePercent(found, country), EXPECTED),
    );
    const flows = Object.entries(expected.flows_pct).map(([pair, value]) => {
      const [exporter, importer] = pair.split("-");
      const ours = exportsPercent(found, exporter, importer);
      return comparedRow("measured", `${name}, exports, %, ${pair}`, value, ours, sevenDigits(value));
    });
    return [worst(welfare, "countries"), worst(flows, "pairs")];
  });
}

const CLOSURES: Readonly<Record<string, Closure>> = {
  "world value added (fixed)": "fixed:world",
  "own value added (proportional)": "own",
  "US value added (usd)": "fixed:USA",
  none: "none",
};

/** Points: the reference was taken before Russia's base tariffs were put right, which moves the others by a little. */
const BEFORE_RUSSIA = 2e-4;

/** The crude war under four closures and two elasticities, every country but Russia, beside an independent solver. */
export function closureRows(): readonly ComparedRow[] {
  const table = csvParse(readFileSync(reference("policy/closures/welfare-69.csv"), "utf8"));
  const plain = referenceModel("icio-2017");
  const policy = crudeWar(plain);
  const models = { theta_check: plain, [String(FGKK)]: uniform(plain, FGKK) };
  return Object.entries(models).flatMap(([theta, model]) =>
    Object.entries(CLOSURES).map(([closure, ours]) => {
      const found = solveEquilibrium(model, policy, { closure: ours });
      const rows = table
        .filter((row) => row["theta"] === theta && row["closure"] === closure && row["country"] !== "RUS")
        .map(({ country = "", welfare_pct: value }) => {
          const what = `θ ${theta}, ${closure}, exact welfare, %, ${country}`;
          return comparedRow("closures", what, Number(value), welfarePercent(found, country), BEFORE_RUSSIA);
        });
      return worst(rows, "countries");
    }),
  );
}

/** The American vector × 0.755, the Chinese × 1.29, crops at +25 points. */
function crudeWar(model: EquilibriumModel): TradePolicy {
  const vectors = referenceVectors("icio-2017");
  const chnOnUsa = vectors.chnOnUsa.map((added, j) => (model.sectors.labels[j] === "A01_02" ? 0.25 / 1.29 : added));
  return tradeWar(model, { ...vectors, chnOnUsa }, 0.755, 1.29);
}
