import type { Scenario } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { type Equilibrium, gradients } from "../engines/equilibrium/index.ts";
import { footingOf, type RunContext, type Setting, solveScenario } from "./runScenario.ts";
import type { Footing } from "./trade/footing.ts";
import type { Trader } from "./trade/traders.ts";

/** What a country or bloc has, and how it answers to small changes anywhere. */
export interface Derivatives {
  readonly equilibrium: Equilibrium;
  readonly footing: Footing;
  /** What the policy of the scenario warns of. */
  readonly problems: readonly Problem[];
  /** Income before, million. */
  readonly income: number;
  /** Its real income after over that before; where a deficit is held, without the new value of that deficit. */
  readonly level: number;
  /** By productivity of all sectors of a country at once.   [country]   percent per percent */
  readonly productivity: Float64Array;
  /** By tariffs.   [sector, importer, exporter]   percent of real income before per point */
  readonly perPoint: Float64Array;
  readonly residual: number;
  readonly evaluations: number;
}

/**
 * Derivatives of real income at a scenario under a setting: of a bloc, of the money that all of its members have.
 *
 * @throws TertiusError E508 where the scenario has quotas or wastes revenue; E501 to E507 where it has no equilibrium
 */
export function derivativesOf(
  context: RunContext,
  scenario: Scenario,
  setting: Setting,
  { positions }: Pick<Trader, "positions">,
): Derivatives {
  const { equilibrium, problems } = solveScenario(context, scenario, setting);
  const footing = footingOf(context, scenario, setting);
  const { labels } = equilibrium.base.countries;
  const incomes = new Map(positions.map((n) => [labels[n]!, footing.income[n]!]));
  const withoutRevaluation = setting.closure !== "none";
  const [found] = gradients(equilibrium, [{ kind: "jointWelfare", incomes, withoutRevaluation }]);
  const { value, tariffs, productivity, residual, evaluations } = found!;
  const level = Math.exp(value);
  const growth = new Float64Array(labels.length);
  productivity.values.forEach((each, at) => (growth[at % labels.length]! += each));
  return {
    equilibrium,
    footing,
    problems,
    income: [...incomes.values()].reduce((sum, each) => sum + each, 0),
    level,
    productivity: growth,
    perPoint: tariffs.values.map((each) => level * each),
    residual,
    evaluations,
  };
}
