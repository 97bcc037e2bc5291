import { type Parameter, parameter } from "../../base/sets/index.ts";
import { joined, type ManyValued, type Valued } from "../../numerics/index.ts";
import { baseIncomeOf } from "./baseIncome.ts";
import type { Closure } from "./closure.ts";
import { gradients } from "./gradients.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { type Outcome, outcomeAt } from "./outcome.ts";
import type { Equilibrium } from "./results.ts";
import { solveEquilibrium } from "./solve.ts";
import type { SolveOptions, StopSignal } from "./solveOptions.ts";
import { membersOf, type TariffChooser, type TariffUnknowns } from "./tariffGroups.ts";

/** A world in which some choose tariffs; the search for each equilibrium starts at the last one. */
export interface TariffWorld {
  /** The base that is solved from: without deficits under the closure `none`. */
  readonly model: EquilibriumModel;
  readonly choosers: readonly TariffChooser[];
  readonly unknowns: readonly TariffUnknowns[];
  /** Of the choices: a policy and its equilibrium. */
  readonly solved: (choices: readonly Float64Array[]) => Equilibrium;
  /** What choices pay one chooser, with the gradient in its own unknowns. */
  readonly own: (choices: readonly Float64Array[], which: number) => Valued;
  /** What they pay all choosers, with gradients in the unknowns of all, one list after the other. */
  readonly all: (choices: readonly Float64Array[]) => ManyValued;
}

/**
 * Residual of an equilibrium within a search for tariffs.
 *
 * @unit as in `Residuals`
 * @source docs/model/tariffs.md
 */
export const SOLVED = 1e-10;

/**
 * What choices of tariffs pay in the economy with inputs.
 *
 * @param policy  Of those cells that nobody chooses.
 * @unit 100 ln Ŵ, or percent of income of the base
 * @throws as `solveEquilibrium` and `gradients`, when an equilibrium is asked for
 * @source docs/model/tariffs.md
 */
export function tariffWorld(
  model: EquilibriumModel,
  policy: TradePolicy,
  closure: Closure,
  choosers: readonly TariffChooser[],
  unknowns: readonly TariffUnknowns[],
  signal?: StopSignal,
): TariffWorld {
  const terms = choosers.map((chooser) => payoffTerms(model, chooser));
  let last: { readonly key: readonly Float64Array[]; readonly equilibrium: Equilibrium } | null = null;

  function solved(choices: readonly Float64Array[]): Equilibrium {
    if (last !== null && isSame(last.key, choices)) return last.equilibrium;
    const options: SolveOptions = {
      closure,
      tolerance: SOLVED,
      ...(last === null ? {} : { start: last.equilibrium.state }),
      ...(signal === undefined ? {} : { signal }),
    };
    const tariffs = tariffsOf(policy.tariffs, unknowns, choices);
    const equilibrium = solveEquilibrium(model, { ...policy, tariffs }, options);
    last = { key: choices.map((own) => own.slice()), equilibrium };
    return equilibrium;
  }

  const payoff = (equilibrium: Equilibrium, which: number): number => payoffAt(equilibrium, terms[which]!);

  return {
    model,
    choosers,
    unknowns,
    solved,
    own: (choices, which) => {
      const equilibrium = solved(choices);
      return {
        value: payoff(equilibrium, which),
        gradient: () => ownSlopes(unknowns[which]!, equilibrium, payoffSlopes(equilibrium, [terms[which]!])[0]!),
      };
    },
    all: (choices) => {
      const equilibrium = solved(choices);
      return {
        values: Float64Array.from(choosers, (_, which) => payoff(equilibrium, which)),
        gradient: (weights) => {
          const each = payoffSlopes(equilibrium, terms);
          return joined(unknowns.map((own) => weightedSlopes(own, equilibrium, each, weights)));
        },
      };
    },
  };
}

interface PayoffTerm {
  readonly outcome: Outcome;
  readonly weight: number;
}

/** A payoff as a weighted sum of outcomes. */
function payoffTerms(
  model: EquilibriumModel,
  { importer, objective = "welfare" }: TariffChooser,
): readonly PayoffTerm[] {
  const { countries, sectors, valueAddedShares } = model;
  const members = membersOf(importer);
  const incomes = new Map(members.map((country) => [country, baseIncomeOf(model, countries.indexOf(country))]));
  const income = [...incomes.values()].reduce((sum, each) => sum + each, 0);
  if (objective === "revenue") {
    return [{ outcome: { kind: "jointTariffRevenue", countries: members }, weight: 100 / income }];
  }
  const real: PayoffTerm = { outcome: { kind: "jointWelfare", incomes, withoutRevaluation: false }, weight: 100 };
  if (objective === "welfare") return [real];
  const weighted = Object.entries(objective.sectors).flatMap(([sector, weight]) =>
    members.map((country): PayoffTerm => {
      const at = sectors.indexOf(sector) * countries.size + countries.indexOf(country);
      const valueAdded = valueAddedShares.values[at]!;
      return { outcome: { kind: "sales", country, sector }, weight: (100 * weight * valueAdded) / income };
    }),
  );
  return [real, ...weighted];
}

function payoffAt(equilibrium: Equilibrium, terms: readonly PayoffTerm[]): number {
  return terms.reduce((sum, { weight, outcome }) => sum + weight * outcomeAt(equilibrium, outcome).value, 0);
}

/** ∂/∂t of each payoff, from one equilibrium laid out once.   [sector, importer, exporter] */
function payoffSlopes(equilibrium: Equilibrium, payoffs: readonly (readonly PayoffTerm[])[]): Float64Array[] {
  const outcomes = payoffs.flatMap((terms) => terms.map(({ outcome }) => outcome));
  const found = gradients(equilibrium, outcomes, { tolerance: EXACTLY });
  let at = 0;
  return payoffs.map((terms) => {
    const [first, ...more] = terms.map(({ weight }) => found[at++]!.tariffs.values.map((value) => weight * value));
    return more.reduce((sum, values) => sum.map((value, cell) => value + values[cell]!), first!);
  });
}

/** Slopes of a weighted sum of payoffs in the unknowns of one chooser. */
function weightedSlopes(
  own: TariffUnknowns,
  equilibrium: Equilibrium,
  slopes: readonly Float64Array[],
  weights: Float64Array,
): Float64Array {
  return slopes.reduce((sum, cells, which) => {
    const part = ownSlopes(own, equilibrium, cells);
    return sum.map((value, g) => value + weights[which]! * part[g]!);
  }, new Float64Array(own.groups.length));
}

/** Residual of the transposed equations: a search for tariffs asks for no more. */
const EXACTLY = 1e-8;

/** ∂/∂y of each group: its cells' ∂/∂t times (1 + t)/s. */
function ownSlopes({ groups, scales }: TariffUnknowns, { policy }: Equilibrium, slopes: Float64Array): Float64Array {
  return scales.map((scale, g) => {
    const { cells } = groups[g]!;
    const sum = cells.reduce((total, cell) => total + slopes[cell]! * (1 + policy.tariffs.values[cell]!), 0);
    return sum / scale;
  });
}

function tariffsOf(
  tariffs: Parameter,
  unknowns: readonly TariffUnknowns[],
  choices: readonly Float64Array[],
): Parameter {
  const values = tariffs.values.slice();
  for (const [which, { groups, scales }] of unknowns.entries()) {
    for (const [g, { cells }] of groups.entries()) {
      const rate = Math.expm1(choices[which]![g]! / scales[g]!);
      for (const cell of cells) values[cell] = rate;
    }
  }
  return parameter(tariffs.sets, values);
}

function isSame(left: readonly Float64Array[], right: readonly Float64Array[]): boolean {
  return left.every((own, which) => own.every((value, e) => value === right[which]![e]));
}
