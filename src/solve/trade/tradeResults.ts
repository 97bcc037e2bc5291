import { type Equilibrium, type EquilibriumModel, observedFlowChange } from "../../engines/equilibrium/index.ts";
import { changePercent } from "./changePercent.ts";
import { type Trader, tradersOf, tradingPairs } from "./traders.ts";
import type { BilateralResult, FlowResult } from "../../results/index.ts";

/**
 * Trade between every ordered pair of the given countries and blocs, in total and in goods: what was observed, and the
 * changes of its sectors laid on it. A bloc has no trade with its own members.
 */
export function bilateralResults(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  traders: readonly Trader[],
): BilateralResult[] {
  return tradingPairs(traders, traders).flatMap((pair) =>
    (["all", "goods"] as const).map((scope) => {
      const { before, after } = pairTotals(equilibrium, observed, pair, scope);
      const [exporter, importer] = pair;
      return {
        exporter: exporter.code,
        importer: importer.code,
        scope,
        before,
        after,
        changePercent: changePercent(before, after),
      };
    }),
  );
}

/** Which flows by sector are told: `all`, or those between the parties and all that the sellers sell. */
export interface FlowChoice {
  readonly all: boolean;
  readonly parties: readonly string[];
  readonly sellers: readonly string[];
  /** Codes of the two sides: a bloc buys as a side alone, for its members are buyers already. */
  readonly sides: readonly string[];
}

/**
 * Trade by sector of the chosen pairs of countries, then what blocs sell to countries outside, then what parties sell to a side
 * that is a bloc.
 */
export function flowResults(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  { countries, blocs }: { readonly countries: readonly Trader[]; readonly blocs: readonly Trader[] },
  { all, parties, sellers, sides }: FlowChoice,
): FlowResult[] {
  const isChosen = ([{ code: exporter }, { code: importer }]: TraderPair): boolean =>
    all || sellers.includes(exporter) || (parties.includes(exporter) && parties.includes(importer));
  const buying = tradersOf(sides, blocs);
  const chosen = [...tradingPairs(countries, countries), ...tradingPairs(blocs, countries)].filter(isChosen);
  const toSides = tradingPairs(tradersOf(parties, [...countries, ...blocs]), buying);
  return [...chosen, ...toSides].flatMap((pair) =>
    equilibrium.base.sectors.labels.map((sector, j) => {
      const [exporter, importer] = pair;
      const flow = pairFlow(equilibrium, observed, pair, j);
      return { sector, exporter: exporter.code, importer: importer.code, ...flow };
    }),
  );
}

type TraderPair = readonly [exporter: Trader, importer: Trader];

/** Trade of a pair over all sectors or those of goods. @unit million */
export function pairTotals(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  pair: TraderPair,
  scope: BilateralResult["scope"],
): { before: number; after: number } {
  const { sectors, isGoods } = equilibrium.base;
  const total = { before: 0, after: 0 };
  for (let j = 0; j < sectors.size; j++) {
    if (scope === "goods" && !isGoods[j]) continue;
    const flow = pairFlow(equilibrium, observed, pair, j);
    total.before += flow.before;
    total.after += flow.after;
  }
  return total;
}

/** Trade of a pair in a sector: what was observed, and with its change; of a bloc the sum over its members. @unit million */
export function pairFlow(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  [exporter, importer]: TraderPair,
  sector: number,
): { before: number; after: number } {
  const countries = equilibrium.base.countries.size;
  const total = { before: 0, after: 0 };
  for (const n of importer.positions) {
    for (const i of exporter.positions) {
      const flow = observedFlowChange(equilibrium, observed, (sector * countries + n) * countries + i);
      total.before += flow.before;
      total.after += flow.after;
    }
  }
  return total;
}
