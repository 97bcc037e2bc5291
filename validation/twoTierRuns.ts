import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Closure,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../src/engines/equilibrium/index.ts";
import { economyModel, scenarioPolicy } from "../src/models/trade/index.ts";
import { comparedRow, type ComparedRow } from "../src/node/replication/index.ts";
import { type Case, parseCase, shelfOf } from "../src/case/index.ts";
import { exportsPercent, welfarePercent } from "../test/engines/equilibrium/anchors.ts";
import { shippedEconomy } from "../test/data/shippedEconomy.ts";
import { reference } from "../test/reference.ts";
import { referenceModel, unsurchargedWorld2022 } from "../test/referenceEconomy.ts";
import { measuredWar } from "./measuredRuns.ts";
import { EXPECTED, sevenDigits, worst } from "./referenceRuns.ts";

/** What was computed elsewhere, by base/scenario/elasticities/closure. */
export const TWO_TIERS = "two-tiers/expected.json";

type Numbers = Readonly<Record<string, number>>;
type Expected = Readonly<Record<string, { readonly welfare_pct: Numbers; readonly flows_pct: Numbers }>>;

/** The model's own elasticities with half of them for imports against home goods, by the name that the reference has for it. */
const HALVED = "theta_check/2|theta_check";

/** A model with the elasticities that a key names, θ_H | θ_F in every sector. */
function inTwoTiers(model: EquilibriumModel, named: string): EquilibriumModel {
  if (named === HALVED) return { ...model, thetaHome: model.theta.map((each) => each / 2) };
  const [home, foreign] = named.split("|").map((value) => model.theta.map(() => Number(value)));
  return { ...model, theta: foreign, thetaHome: home };
}

/** Two tiers on the world of 2017 under the tariffs of 1 September 2019, beside an independent calculation. */
export function warInTwoTiers(): readonly ComparedRow[] {
  const model = referenceModel("icio-2017");
  const ground = { model, policy: measuredWar(model) };
  return rowsOf("icio-2017", () => ground);
}

/** Two tiers on the world of 2022, as it was published, under American measures of 2025-26 and China's answer on two days. */
export function measures2025InTwoTiers(): readonly ComparedRow[] {
  const measured = caseOf2025();
  const economy = unsurchargedWorld2022();
  const model = economyModel(economy, "theta_check");
  const measures = ["us-on-china", "us-on-others", "china-on-us"];
  return rowsOf("icio-2022", (scenario) => {
    const drafted = { ...measured.scenarios[0], measures, at: scenario.slice("us-".length) };
    const { policy } = scenarioPolicy(measured, drafted, { headline: economy, economy, model });
    return { model, policy };
  });
}

/** The shipped case, for its tables of measures. */
function caseOf2025(): Case {
  const folder = join(import.meta.dirname, "../cases/us-china-2025");
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const reading = parseCase({ folder, read }, { shelf: shelfOf([shippedEconomy("world-2022")]) });
  if (reading.case === null) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.case;
}

type Ground = (scenario: string) => { readonly model: EquilibriumModel; readonly policy: TradePolicy };

function rowsOf(base: string, groundOf: Ground): readonly ComparedRow[] {
  const expected = JSON.parse(readFileSync(reference(TWO_TIERS), "utf8")) as Expected;
  return Object.entries(expected)
    .filter(([key]) => key.startsWith(`${base}/`))
    .flatMap(([key, { welfare_pct: welfare, flows_pct: flows }]) => {
      const [, scenario, ...rest] = key.split("/");
      const closure = rest.slice(-1)[0] as Closure;
      const { model, policy } = groundOf(scenario);
      const found = solveEquilibrium(inTwoTiers(model, rest.slice(0, -1).join("/")), policy, { closure });
      const row = (what: string, value: number, ours: number, tolerance: number): ComparedRow =>
        comparedRow("two tiers", `${key}, ${what}`, value, ours, tolerance);
      const countries = Object.entries(welfare).map(([country, value]) =>
        row(`exact welfare, %, ${country}`, value, welfarePercent(found, country), EXPECTED),
      );
      const pairs = Object.entries(flows).map(([pair, value]) => {
        const [exporter, importer] = pair.split("->");
        return row(`exports, %, ${pair}`, value, exportsPercent(found, exporter, importer), sevenDigits(value));
      });
      return [worst(countries, "countries"), worst(pairs, "pairs")];
    });
}
