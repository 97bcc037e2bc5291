import { describe, expect, it } from "vitest";
import { parameter, type Parameter } from "../../../src/base/sets/index.ts";
import {
  type Closure,
  type Equilibrium,
  type EquilibriumModel,
  type Gradient,
  gradients,
  type Outcome,
  rebased,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { outcomeAt } from "../../../src/engines/equilibrium/outcome.ts";
import { randomModel, randomPolicy, seededNumbers, twoTiered } from "../../randomModel.ts";
import { referenceModel, referenceVectors, tradeWar } from "../../referenceEconomy.ts";
import { everyInstrument } from "./everyInstrument.ts";

/** Of the largest component: what is left of a Richardson difference of solves to 1e-13 is 1e-10 to 1e-9. */
const AGREEMENT = 1e-8;
const SOLVED = { tolerance: 1e-13 } as const;
const EXACT = { tolerance: 1e-11 } as const;

type Parameters = "tariffs" | "exportTaxes" | "tradeCosts" | "productivity" | "elasticities" | "homeElasticities";

/** One parameter of an economy and a policy. */
interface Place {
  readonly of: Parameters;
  readonly at: number;
}

/** An economy under a policy, as both depend on parameters. */
interface Situation {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  readonly closure: Closure;
}

function outcomesOf({ countries, sectors }: EquilibriumModel): Outcome[] {
  const [one = "", two = "", three = ""] = countries.labels;
  return [
    { kind: "welfare", country: one },
    { kind: "welfareWithoutRevaluation", country: two },
    { kind: "realWage", country: three },
    { kind: "tariffRevenue", country: one },
    { kind: "flow", importer: one, exporter: two, sector: sectors.labels[0] },
    { kind: "flow", importer: two, exporter: three },
  ];
}

const withValue = ({ sets, values }: Parameter, at: number, change: (value: number) => number): Parameter =>
  parameter(
    sets,
    values.map((value, cell) => (cell === at ? change(value) : value)),
  );

/** The situation with one parameter moved by a step: points, or logs. */
function moved({ model, policy, closure }: Situation, { of, at }: Place, step: number): Situation {
  const added = (value: number): number => value + step;
  const raised = (value: number): number => value * Math.exp(step);
  switch (of) {
    case "tariffs":
      return { model, closure, policy: { ...policy, tariffs: withValue(policy.tariffs, at, added) } };
    case "exportTaxes":
      return { model, closure, policy: { ...policy, exportTaxes: withValue(policy.exportTaxes, at, added) } };
    case "tradeCosts":
      return { model, closure, policy: { ...policy, icebergHat: withValue(policy.icebergHat, at, raised) } };
    case "productivity": {
      const before =
        policy.productivityHat ??
        parameter(
          model.valueAddedShares.sets,
          model.valueAddedShares.values.map(() => 1),
        );
      return { model, closure, policy: { ...policy, productivityHat: withValue(before, at, raised) } };
    }
    case "elasticities":
      return {
        closure,
        policy,
        model: { ...model, theta: model.theta.map((value, j) => (j === at ? value + step : value)) },
      };
    case "homeElasticities":
      return {
        closure,
        policy,
        model: { ...model, thetaHome: model.thetaHome!.map((value, j) => (j === at ? value + step : value)) },
      };
  }
}

const solved = ({ model, policy, closure }: Situation): Equilibrium =>
  solveEquilibrium(model, policy, { closure, ...SOLVED });

/** Log units, fractions; θ is 1 to 50, and outcomes answer to it weakly: a smaller step leaves rounding. */
const STEPS = {
  tariffs: 2e-3,
  exportTaxes: 2e-3,
  tradeCosts: 2e-3,
  productivity: 2e-3,
  elasticities: 2e-2,
  homeElasticities: 2e-2,
} as const;

/** Derivatives of all outcomes in one parameter by central differences of two sizes, extrapolated to none. */
function differences(situation: Situation, outcomes: readonly Outcome[], place: Place): number[] {
  const levels = (by: number): number[] => {
    const equilibrium = solved(moved(situation, place, by));
    return outcomes.map((outcome) => outcomeAt(equilibrium, outcome).value);
  };
  const central = (size: number): number[] => {
    const [up, down] = [levels(size), levels(-size)];
    return up.map((value, e) => (value - down[e]) / (2 * size));
  };
  const [wide, narrow] = [central(STEPS[place.of]), central(STEPS[place.of] / 2)];
  return narrow.map((value, e) => (4 * value - wide[e]) / 3);
}

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Largest gap of derivatives from differences of solves, over the largest derivative of their kind. */
function worstGap(situation: Situation, outcomes: readonly Outcome[], places: readonly Place[]): number {
  const found = gradients(solved(situation), outcomes, { ...EXACT, observed: situation.model });
  const gaps = places.flatMap((place) =>
    differences(situation, outcomes, place).map((difference, e) => {
      const { values } = found[e][place.of]!;
      return Math.abs(values[place.at] - difference) / (largest(values) || 1);
    }),
  );
  return gaps.reduce((most, gap) => Math.max(most, gap), 0);
}

/** Places drawn among cells that are open, sellers and sectors. */
function drawnPlaces(model: EquilibriumModel, policy: TradePolicy, seed: number, each: number): Place[] {
  const random = seededNumbers(seed);
  const open = [...model.tradeShares.values].flatMap((share, cell) =>
    share > 0 && policy.openness.values[cell] > 0 ? [cell] : [],
  );
  const kinds: readonly [Parameters, ArrayLike<number>][] = [
    ["tariffs", open],
    ["exportTaxes", open],
    ["tradeCosts", open],
    ["productivity", model.valueAddedShares.values.map((_, cell) => cell)],
    ["elasticities", model.theta.map((_, j) => j)],
    ...(model.thetaHome === undefined
      ? []
      : [["homeElasticities", model.theta.map((_, j) => j)] satisfies [Parameters, ArrayLike<number>]]),
  ];
  return kinds.flatMap(([of, among]) =>
    Array.from({ length: each }, () => ({ of, at: among[Math.floor(random() * among.length)] })),
  );
}

/** θ_H of at least a tenth: differences around zero would go below it. */
function withoutZero(model: EquilibriumModel): EquilibriumModel {
  return { ...model, thetaHome: model.thetaHome!.map((value) => Math.max(value, 0.1)) };
}

/** A base that has export taxes itself, and a policy with every instrument. */
function everything(seed: number, closure: Closure, isTiered = false): Situation {
  const plain = isTiered ? withoutZero(twoTiered(randomModel(seed, 6, 4), seed)) : randomModel(seed, 6, 4);
  const taxed = solveEquilibrium(plain, everyInstrument(plain, seed), SOLVED);
  const model = rebased(taxed);
  return { model, policy: everyInstrument(model, seed + 100, taxed.policy), closure };
}

describe("derivatives of every outcome in every parameter", () => {
  it.each(["none", "own", "fixed:world", "fixed:C2"] as const)(
    "are those of differences of solves, %s, whatever the policy has",
    (closure) => {
      for (const seed of [1, 2, 3]) {
        const situation = everything(seed, closure);
        const { model, policy } = situation;
        const gap = worstGap(situation, outcomesOf(model), drawnPlaces(model, policy, seed, 4));
        expect(gap).toBeLessThan(AGREEMENT);
      }
    },
  );
});

describe("derivatives with home goods apart from imports", () => {
  it.each(["none", "own", "fixed:world", "fixed:C2"] as const)(
    "are those of differences of solves, %s, in both elasticities too",
    (closure) => {
      for (const seed of [1, 2, 3]) {
        const situation = everything(seed, closure, true);
        const { model, policy } = situation;
        const outcomes: Outcome[] = [...outcomesOf(model), { kind: "sales", country: "C1", sector: "S1" }];
        expect(worstGap(situation, outcomes, drawnPlaces(model, policy, seed, 4))).toBeLessThan(AGREEMENT);
      }
    },
  );

  it("are the same in one tier and in two of one elasticity", () => {
    const model = randomModel(9, 5, 3);
    const policy = everyInstrument(model, 9);
    const outcomes = outcomesOf(model);
    const one = gradients(solved({ model, policy, closure: "own" }), outcomes, EXACT);
    const two = gradients(
      solved({ model: { ...model, thetaHome: model.theta }, policy, closure: "own" }),
      outcomes,
      EXACT,
    );
    one.forEach((each, at) => {
      for (const of of ["tariffs", "exportTaxes", "tradeCosts", "productivity"] as const) {
        const gap = largest(each[of].values.map((value, e) => value - two[at][of].values[e]));
        expect(gap / largest(each[of].values)).toBeLessThan(AGREEMENT);
      }
      const [inOne, inForeign, inHome] = [each.elasticities!, two[at].elasticities!, two[at].homeElasticities!];
      const sum = inForeign.values.map((value, j) => value + inHome.values[j]);
      expect(largest(sum.map((value, j) => value - inOne.values[j])) / largest(inOne.values)).toBeLessThan(AGREEMENT);
    });
  });
});

describe("derivatives where bans split the world", () => {
  it("are those of differences of solves, money of each part in its own value added", () => {
    const model = randomModel(4, 6, 3);
    const policy = randomPolicy(model, 4, { highestTariff: 0.3 });
    const isOne = (n: number): boolean => n < 3;
    policy.openness.values.forEach((_, cell) => {
      if (isOne(cell % 6) !== isOne(Math.floor(cell / 6) % 6)) policy.openness.values[cell] = 0;
    });
    const situation: Situation = { model, policy, closure: "none" };
    const places = drawnPlaces(model, policy, 4, 4);
    expect(worstGap(situation, outcomesOf(model), places)).toBeLessThan(AGREEMENT);
    const [welfare] = gradients(solved(situation), [{ kind: "welfare", country: "C1" }]);
    policy.openness.values.forEach((open, cell) => {
      if (open === 0) expect([welfare.tariffs.values[cell], welfare.tradeCosts.values[cell]]).toEqual([0, 0]);
    });
  });
});

describe("elasticities under `none`", () => {
  const model = randomModel(5, 4, 3);
  const equilibrium = solved({ model, policy: randomPolicy(model, 5), closure: "none" });

  it("are absent where the observed base is not known, and never taken at the base without deficits", () => {
    const [without] = gradients(equilibrium, [{ kind: "welfare", country: "C1" }]);
    expect("elasticities" in without).toBe(false);
    const balanced = { kind: "welfare", country: "C1" } as const;
    const [atBase] = gradients(equilibrium, [balanced], { observed: equilibrium.base });
    const [moving] = gradients(equilibrium, [balanced], { observed: model });
    expect(
      largest(moving.elasticities!.values.map((value, j) => value - atBase.elasticities!.values[j])),
    ).toBeGreaterThan(1e-6);
  });
});

describe("real income of several countries together", () => {
  it.each(["none", "fixed:world"] as const)("has the derivatives of the money that they have, %s", (closure) => {
    const model = randomModel(6, 5, 3);
    const incomes = new Map([
      ["C1", 3],
      ["C3", 5],
    ]);
    const outcomes = [false, true].map((withoutRevaluation): Outcome => ({
      kind: "jointWelfare",
      incomes,
      withoutRevaluation,
    }));
    const situation: Situation = { model, policy: randomPolicy(model, 6, { highestTariff: 0.3 }), closure };
    const equilibrium = solved(situation);
    const [joint, apart] = outcomes.map((outcome) => outcomeAt(equilibrium, outcome).value);
    const money = [...incomes].map(([code, income]) => income * equilibrium.welfareHat[model.countries.indexOf(code)]);
    expect(Math.exp(joint) * 8).toBeCloseTo(money[0] + money[1], 12);
    expect(Math.abs(apart - joint) > 1e-9).toBe(closure !== "none");
    const places = drawnPlaces(model, situation.policy, 6, 3).filter(({ of }) => of !== "elasticities");
    expect(worstGap(situation, outcomes, places)).toBeLessThan(AGREEMENT);
  });
});

describe("derivatives on the worlds of 2014 and 2017", () => {
  const worlds = (["wiod-2014", "icio-2017"] as const).flatMap((name) =>
    (["none", "own", "fixed:world", "fixed:USA"] as const).map((closure) => [name, closure] as const),
  );

  it.each(worlds)(
    "are those of differences of solves, %s, %s, for less than half as many passes again as a solve",
    (name, closure) => {
      const model = referenceModel(name);
      const policy = tradeWar(model, referenceVectors(name), 1, 1);
      const situation: Situation = { model, policy, closure };
      const [usa, chn, countries] = [
        model.countries.indexOf("USA"),
        model.countries.indexOf("CHN"),
        model.countries.size,
      ];
      const places: Place[] = [
        { of: "tariffs", at: (3 * countries + usa) * countries + chn },
        { of: "productivity", at: 3 * countries + chn },
        { of: "elasticities", at: 3 },
      ];
      const outcome: Outcome = { kind: "welfare", country: "USA" };
      expect(worstGap(situation, [outcome], places)).toBeLessThan(AGREEMENT);
      const equilibrium = solveEquilibrium(model, policy, { closure });
      const [gradient]: Gradient[] = gradients(equilibrium, [outcome], { tolerance: 1e-8 });
      expect(gradient.evaluations).toBeLessThanOrEqual(1.5 * equilibrium.evaluations);
      expect(gradient.residual).toBeLessThanOrEqual(1e-8);
    },
  );
});
