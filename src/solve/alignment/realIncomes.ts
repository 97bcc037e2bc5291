import type { Scenario } from "../../case/index.ts";
import { type Equilibrium, solveEquilibrium } from "../../engines/equilibrium/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import { type RunContext, type Setting, solveScenario } from "../runScenario.ts";
import { type TradeEdge, withClosed } from "./closedTrade.ts";
import { notInPackage } from "./problems.ts";

/** Largest residual of a solve that losses are taken from: an order below what two runs may differ by. */
const TIGHT = 1e-12;

/** Real incomes relative to the base, with trade open and with trade closed, each solved once. */
export interface RealIncomes {
  /** Equilibrium of a scenario at a setting. */
  readonly open: (scenario: Scenario, setting: Setting) => Equilibrium;
  /** Ŵ of a state, with the given trade closed on top. */
  readonly closed: (scenario: Scenario, setting: Setting, edges: readonly TradeEdge[]) => (state: string) => number;
}

/** Solves on demand and remembers. Every search starts from the base, so that it does not depend on what was asked before. */
export function realIncomes(context: RunContext): RealIncomes {
  const opened = new Map<string, Equilibrium>();
  const losses = new Map<string, (state: string) => number>();
  const open = (scenario: Scenario, setting: Setting): Equilibrium =>
    remembered(opened, keyOf(scenario, setting), () => solveScenario(context, scenario, setting).equilibrium);
  return {
    open,
    closed: (scenario, setting, edges) => {
      const key = `${keyOf(scenario, setting)} ${edges
        .map(({ seller, buyer }) => `${seller}>${buyer}`)
        .toSorted()
        .join(" ")}`;
      return remembered(losses, key, () =>
        incomesOf(closedEquilibrium(context, open(scenario, setting), setting, edges)),
      );
    },
  };
}

function keyOf(scenario: Scenario, { economy, elasticities, closure }: Setting): string {
  return [scenario.id, economy.manifest.name, elasticities, closure].join(" ");
}

function remembered<Value>(known: Map<string, Value>, key: string, solve: () => Value): Value {
  const value = known.get(key) ?? solve();
  known.set(key, value);
  return value;
}

function closedEquilibrium(
  context: RunContext,
  { policy, base }: Equilibrium,
  { economy, closure }: Setting,
  edges: readonly TradeEdge[],
): Equilibrium {
  const states = [...new Set(edges.flatMap(({ seller, buyer }) => [seller, buyer]))];
  const absent = states.filter((state) => base.countries.indexOf(state) < 0);
  if (absent.length > 0) throw new TertiusError(absent.map((state) => notInPackage(state, economy.manifest.name)));
  return solveEquilibrium(base, withClosed(policy, base, edges), {
    closure,
    tolerance: TIGHT,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
  });
}

/** Ŵ by state. */
export function incomesOf({ base, welfareHat }: Equilibrium): (state: string) => number {
  return (state) => welfareHat[base.countries.indexOf(state)] ?? NaN;
}
