import type { RangeGap } from "../results/index.ts";
import type { Setting } from "./environment.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";

/** A quantity over the solves that its scenarios keep, the centre apart. */
export interface SolvedRange {
  readonly solves: readonly { readonly setting: Setting; readonly value: number }[];
  readonly without: readonly RangeGap[];
  /** Whether the ends that the one number it reads carries stand in the place of solves that are not kept. */
  readonly hasOwnEnds: boolean;
}

const NONE: SolvedRange = { solves: [], without: [], hasOwnEnds: false };

/**
 * Evaluates a quantity solve by solve: under each setting, all that it reads is of that one solve. Only where it reads a
 * single number of the solves, and they are not kept, do the number's own ends stand for them: nothing can be crossed.
 */
export function solvedRange(place: QuantityPlace, scenario: string, centre: QuantityValue): SolvedRange {
  const { solved, intervals } = centre.trace;
  if (solved.length === 0) return NONE;
  const scenarios = [...new Set(solved)];
  const found = settingsOf(place, scenarios).map((setting) => ({
    setting,
    own: quantityValue(place, scenario, { setting }),
  }));
  const solves = found.flatMap(({ setting, own: { value, trace } }) =>
    value === null || trace.missed.size > 0 ? [] : [{ setting, value }],
  );
  const gaps = found.flatMap(({ setting, own }): readonly RangeGap[] => gapOf(setting, own));
  const isUnkept = gaps.some(({ kind }) => kind === "not-per-solve");
  const hasEnds = [...intervals.values()].some((each) => each.isEquilibrium && each.hasEnds);
  if (solved.length === 1 && hasEnds && isUnkept) return { ...NONE, hasOwnEnds: true };
  return { solves, without: together([...gaps, ...failures(place, scenarios)]), hasOwnEnds: false };
}

function gapOf({ base = "" }: Setting, { value, trace: { missed } }: QuantityValue): readonly RangeGap[] {
  if (value !== null && missed.size === 0) return [];
  const countries = [...missed.values()].flatMap((miss) => (miss.kind === "country-absent" ? miss.countries : []));
  if (countries.length > 0) {
    return [{ kind: "country-absent", base, of: [...new Set(countries)].toSorted(), solves: 1 }];
  }
  const sectors = [...missed.values()].flatMap((miss) => (miss.kind === "sector-absent" ? miss.sectors : []));
  if (sectors.length > 0) {
    return [{ kind: "sector-absent", base, of: [...new Set(sectors)].toSorted(), solves: 1 }];
  }
  return [{ kind: missed.size > 0 ? "not-per-solve" : "no-value", of: [...missed.keys()], solves: 1 }];
}

/** Gaps of one kind and of the same, counted together. */
function together(gaps: readonly RangeGap[]): readonly RangeGap[] {
  const counted = new Map<string, RangeGap>();
  for (const gap of gaps) {
    const key = JSON.stringify(gap);
    counted.set(key, { ...gap, solves: (counted.get(key)?.solves ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** Labels of the solves of the ranges of scenarios, each once, without the centre; of those without a range the elasticity sets. */
function settingsOf({ run }: QuantityPlace, scenarios: readonly string[]): readonly Setting[] {
  const settings = scenarios.flatMap((scenario): readonly Setting[] => {
    const equilibrium = run.results.scenarios[scenario]?.equilibrium;
    if (equilibrium === undefined) return [];
    const { solves = [], sets = [], base, elasticities, closure } = equilibrium;
    const full = solves.filter(({ failure }) => failure === undefined);
    const all = full.length > 0 ? full : sets.map((each) => ({ base, elasticities: each.elasticities, closure }));
    return all
      .filter((each) => each.base !== base || each.elasticities !== elasticities || each.closure !== closure)
      .map((each) => ({ base: each.base, elasticities: each.elasticities, closure: each.closure }));
  });
  return [...new Map(settings.map((each) => [JSON.stringify(each), each])).values()];
}

/** Solves of the ranges that have no equilibrium. */
function failures({ run }: QuantityPlace, scenarios: readonly string[]): readonly RangeGap[] {
  return scenarios.flatMap((scenario) =>
    (run.results.scenarios[scenario]?.equilibrium?.solves ?? [])
      .filter(({ failure }) => failure !== undefined)
      .map(({ base, elasticities, closure }): RangeGap => ({
        kind: "no-equilibrium",
        base,
        of: [`${elasticities}, ${closure}`],
        solves: 1,
      })),
  );
}
