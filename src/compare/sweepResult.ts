import { type Case, unsweptTitle, sideCodes } from "../case/index.ts";
import type { EquilibriumResult, Results, SweepPoint, SweepResult } from "../results/index.ts";
import { failedVariants, figuresOf } from "../tell/findings/index.ts";
import type { SweptCase } from "./sweptCase.ts";

/** A solved sweep as its results tell it; sizes without an equilibrium are named and have no numbers. */
export function sweepResult(
  case_: Case,
  { scenario, sizes, unit, case: swept }: SweptCase,
  results: Results,
): SweepResult {
  const { parties } = case_;
  const solved = sizes.flatMap(({ id, size }) => {
    const equilibrium = results.scenarios[id]?.equilibrium;
    return equilibrium === undefined ? [] : [{ size, equilibrium }];
  });
  const without = solved.flatMap(({ size, equilibrium }) => {
    const count = failedVariants(equilibrium);
    return count === 0 ? [] : [{ size, count }];
  });
  const own = case_.scenarios.find(({ id }) => id === scenario) ?? swept.scenarios[0];
  const [first] = solved;
  const asked = [...new Set([...parties.third, ...sideCodes(parties)])];
  const countries = asked.filter((code) =>
    solved.some(({ equilibrium }) => figuresOf(equilibrium, code) !== undefined),
  );
  return {
    case: case_.id,
    scenario,
    title: own === undefined ? scenario : unsweptTitle(own),
    at: own?.at ?? case_.asOf,
    base: first?.equilibrium.base ?? case_.economy.data,
    baseYear: first?.equilibrium.baseYear ?? 0,
    unit,
    countries,
    sizes: sizes.map(({ size }) => size),
    unsolved: sizes.flatMap(({ size }) => (solved.some((each) => each.size === size) ? [] : [size])),
    ...(without.length === 0 ? {} : { withoutVariants: without }),
    points: countries.flatMap((country) => solved.flatMap((each) => pointOf(each, country))),
    ...(first?.equilibrium.nests === undefined ? {} : { nests: first.equilibrium.nests }),
  };
}

function pointOf(
  { size, equilibrium }: { readonly size: number; readonly equilibrium: EquilibriumResult },
  country: string,
): readonly SweepPoint[] {
  const found = figuresOf(equilibrium, country);
  if (found === undefined) return [];
  const range = found.range?.["welfarePercent"];
  const ranged = range === undefined ? {} : { welfarePercent: range };
  return [{ size, country, welfarePercent: found.welfarePercent, range: ranged }];
}
