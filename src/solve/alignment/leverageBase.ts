import type { Scenario } from "../../case/index.ts";
import { vulnerability } from "../../engines/alignment/index.ts";
import type { Setting } from "../runScenario.ts";
import type { TypicalLoss } from "../../results/index.ts";
import { closedEdges } from "./closedTrade.ts";
import { incomesOf, type RealIncomes } from "./realIncomes.ts";
import { tradeOf, tradeShares } from "./tradeDependence.ts";

/** With so many partners, the largest by trade, a loss is compared. */
const PARTNERS = 10;

/**
 * What closing trade both ways costs a state with each of its largest partners: the measure of what it loses by one of them.
 *
 * @param partner  The one in question; it counts with the others where it is among them.
 * @throws E694 a state that the package lacks
 */
export function typicalLoss(
  incomes: RealIncomes,
  base: Scenario,
  setting: Setting,
  state: string,
  partner: string,
): TypicalLoss {
  const equilibrium = incomes.open(base, setting);
  const open = incomesOf(equilibrium)(state);
  const loss = (other: string): number =>
    vulnerability({ open, closed: incomes.closed(base, setting, closedEdges(state, other, "both"))(state) });
  const losses = largestPartners(equilibrium, setting, state).map(loss);
  const own = loss(partner);
  const sorted = losses.toSorted((one, other) => one - other);
  return {
    state,
    partner,
    loss: own,
    partners: losses.length,
    median: middle(sorted),
    low: sorted[0] ?? NaN,
    high: sorted.at(-1) ?? NaN,
    larger: losses.filter((each) => each > own).length,
  };
}

function largestPartners(
  equilibrium: ReturnType<RealIncomes["open"]>,
  { economy }: Setting,
  state: string,
): readonly string[] {
  const countries = economy.countries.labels.filter((_, at) => economy.isResidual[at] !== true);
  return tradeShares(tradeOf("base", equilibrium), countries)
    .filter(({ country }) => country === state)
    .toSorted((one, other) => other.trade - one.trade)
    .slice(0, PARTNERS)
    .map(({ partner }) => partner);
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
