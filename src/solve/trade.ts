import { baseFlows, type Equilibrium, flowsAfter } from "../engines/equilibrium/index.ts";
import { changePercent } from "./countryResults.ts";
import type { BilateralResult, FlowResult } from "./results.ts";

/** Trade between every ordered pair of the given countries that the package has, in total and in goods. */
export function bilateralResults(equilibrium: Equilibrium, wanted: readonly string[]): BilateralResult[] {
  const { base } = equilibrium;
  const codes = wanted.filter((code) => base.countries.indexOf(code) >= 0);
  const before = baseFlows(base).values;
  const after = flowsAfter(equilibrium).values;
  return pairs(codes).flatMap(([exporter, importer]) =>
    (["all", "goods"] as const).map((scope) => {
      const from = pairTotal(equilibrium, before, exporter, importer, scope);
      const to = pairTotal(equilibrium, after, exporter, importer, scope);
      return { exporter, importer, scope, before: from, after: to, changePercent: changePercent(from, to) };
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
export function flowResults(equilibrium: Equilibrium, { all, parties, sellers }: FlowChoice): FlowResult[] {
  const { base } = equilibrium;
  const before = baseFlows(base);
  const after = flowsAfter(equilibrium);
  const isChosen = ([exporter, importer]: readonly [string, string]): boolean =>
    all || sellers.includes(exporter) || (parties.includes(exporter) && parties.includes(importer));
  return pairs(base.countries.labels).flatMap((pair) => {
    if (!isChosen(pair)) return [];
    const [exporter, importer] = pair;
    return base.sectors.labels.map((sector) => ({
      sector,
      exporter,
      importer,
      before: before.of(sector, importer, exporter),
      after: after.of(sector, importer, exporter),
    }));
  });
}

function pairs(codes: readonly string[]): [string, string][] {
  return codes.flatMap((exporter) =>
    codes.filter((code) => code !== exporter).map((importer): [string, string] => [exporter, importer]),
  );
}

function pairTotal(
  equilibrium: Equilibrium,
  flows: Float64Array,
  exporter: string,
  importer: string,
  scope: BilateralResult["scope"],
): number {
  const { countries, sectors, isGoods } = equilibrium.base;
  const [i, n] = [countries.indexOf(exporter), countries.indexOf(importer)];
  let total = 0;
  for (let j = 0; j < sectors.size; j++) {
    if (scope === "all" || isGoods[j]) total += flows[(j * countries.size + n) * countries.size + i]!;
  }
  return total;
}
