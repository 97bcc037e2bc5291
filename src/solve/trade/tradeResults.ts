import { type Equilibrium, type EquilibriumModel, observedFlowChange } from "../../engines/equilibrium/index.ts";
import { changePercent } from "./changePercent.ts";
import type { BilateralResult, FlowResult } from "../../results/index.ts";

/**
 * Trade between every ordered pair of the given countries that the package has, in total and in goods: what was observed,
 * and the changes of its sectors laid on it.
 */
export function bilateralResults(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  wanted: readonly string[],
): BilateralResult[] {
  const { base } = equilibrium;
  const codes = wanted.filter((code) => base.countries.indexOf(code) >= 0);
  return pairs(codes).flatMap(([exporter, importer]) =>
    (["all", "goods"] as const).map((scope) => {
      const { before, after } = pairTotals(equilibrium, observed, exporter, importer, scope);
      return { exporter, importer, scope, before, after, changePercent: changePercent(before, after) };
    }),
  );
}

/** Which flows by sector are told: `all`, or those between the parties and all that the sellers sell. */
export interface FlowChoice {
  readonly all: boolean;
  readonly parties: readonly string[];
  readonly sellers: readonly string[];
}

/** Trade by sector of the chosen pairs. */
export function flowResults(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  { all, parties, sellers }: FlowChoice,
): FlowResult[] {
  const { countries, sectors } = equilibrium.base;
  const isChosen = ([exporter, importer]: readonly [string, string]): boolean =>
    all || sellers.includes(exporter) || (parties.includes(exporter) && parties.includes(importer));
  return pairs(countries.labels)
    .filter(isChosen)
    .flatMap(([exporter, importer]) => {
      const [i, n] = [countries.indexOf(exporter), countries.indexOf(importer)];
      return sectors.labels.map((sector, j) => {
        const { before, after } = observedFlowChange(
          equilibrium,
          observed,
          (j * countries.size + n) * countries.size + i,
        );
        return { sector, exporter, importer, before, after };
      });
    });
}

function pairs(codes: readonly string[]): [string, string][] {
  return codes.flatMap((exporter) =>
    codes.filter((code) => code !== exporter).map((importer): [string, string] => [exporter, importer]),
  );
}

function pairTotals(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  exporter: string,
  importer: string,
  scope: BilateralResult["scope"],
): { before: number; after: number } {
  const { countries, sectors, isGoods } = equilibrium.base;
  const [i, n] = [countries.indexOf(exporter), countries.indexOf(importer)];
  const total = { before: 0, after: 0 };
  for (let j = 0; j < sectors.size; j++) {
    if (scope === "goods" && !isGoods[j]) continue;
    const flow = observedFlowChange(equilibrium, observed, (j * countries.size + n) * countries.size + i);
    total.before += flow.before;
    total.after += flow.after;
  }
  return total;
}
