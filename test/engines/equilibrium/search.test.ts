import { describe, expect, it } from "vitest";
import {
  basePolicy,
  type EquilibriumModel,
  solveEquilibrium,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";
import { type StageSearch, walkDeficits } from "../../../src/engines/equilibrium/deficitWalk.ts";
import { newEvaluation } from "../../../src/engines/equilibrium/evaluation.ts";
import { infeasibilities, unservableDeficits } from "../../../src/engines/equilibrium/feasibility.ts";
import { between } from "../../../src/engines/equilibrium/homotopy.ts";
import { openArcs, reachableCells } from "../../../src/engines/equilibrium/reachability.ts";
import { type System, system } from "../../../src/engines/equilibrium/system.ts";
import { searchWages } from "../../../src/engines/equilibrium/wageNewton.ts";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import { randomModel, randomPolicy, twoCountries } from "../../randomModel.ts";
import { isSolvable, relativeGap } from "./arbitraries.ts";

/** A labour-only economy of one sector with the given shares by importer; deficits as given. */
function traders(shares: readonly (readonly number[])[], deficits: readonly number[]): EquilibriumModel {
  const size = shares.length;
  const countries = indexSet("country", "ABCDEF".slice(0, size).split(""));
  const sectors = indexSet("sector", ["goods"]);
  const by = [sectors, countries];
  const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
  const cells = [sectors, countries, countries];
  return {
    countries,
    sectors,
    isGoods: [true],
    tradeShares: parameter(cells, Float64Array.from(shares.flat())),
    tariffs: parameter(cells, new Float64Array(size * size)),
    valueAddedShares: parameter(by, ones(size)),
    inputShares: parameter([countries, sectors, sectors], ones(size)),
    finalDemandShares: parameter(by, ones(size)),
    valueAdded: new Float64Array(size).fill(100),
    deficits: Float64Array.from(deficits),
    expenditure: parameter(by, new Float64Array(size).fill(100)),
    theta: Float64Array.of(4),
  };
}

function built(model: EquilibriumModel, policy: TradePolicy = basePolicy(model)): System {
  return system(model, policy, "fixed:world");
}

describe("which deficits an open trade graph can carry", () => {
  const oneWay = (deficits: readonly number[]): EquilibriumModel =>
    traders(
      [
        [0.9, 0.1],
        [0, 1],
      ],
      deficits,
    );
  const said = (model: EquilibriumModel): string[] =>
    infeasibilities(model, built(model)).map((each) => `${each.code} ${each.path} ${each.found}`);

  it("one that only buys must have a deficit, one that only sells a surplus", () => {
    expect(said(oneWay([10, -10]))).toEqual([]);
    expect(said(oneWay([0, 0]))).toEqual(["E504 B trade deficit 0.00000 in the money of the model"]);
    expect(said(oneWay([-10, 10]))).toEqual(["E504 B trade deficit 10.0000 in the money of the model"]);
  });

  it("balanced trade that cannot be carried is not told to balance trade", () => {
    const hints = (deficits: readonly [number, number]): readonly string[] => {
      const model = oneWay(deficits);
      return infeasibilities(model, built(model)).flatMap((each) => each.hints);
    };
    expect(hints([-10, 10])[0]).toBe("Use `deficits: none`.");
    expect(hints([0, 0])).toEqual([
      "Leave open some trade of the country in both directions.",
      "Use a trade cost instead of a ban: it leaves a small share.",
    ]);
  });

  it("two that sell to each other can serve any", () => {
    for (const deficit of [-50, 0, 50])
      expect(
        said(
          traders(
            [
              [0.9, 0.1],
              [0.2, 0.8],
            ],
            [deficit, -deficit],
          ),
        ),
      ).toEqual([]);
  });

  it("a chain passes on what its ends need, and no more than it can", () => {
    const chain = (deficits: readonly number[]): EquilibriumModel =>
      traders(
        [
          [1, 0, 0],
          [0.2, 0.8, 0],
          [0, 0.2, 0.8],
        ],
        deficits,
      );
    expect(said(chain([-10, 0, 10]))).toEqual([]);
    expect(said(chain([-10, 4, 6]))).toEqual([]);
    expect(said(chain([-10, -5, 15]))).toEqual([]);
    expect(said(chain([-10, 15, -5]))).toEqual(["E504 B trade deficit 15.0000 in the money of the model"]);
    expect(said(chain([5, -10, 5]))).toHaveLength(1);
  });

  it("two pairs without a link between them serve only their own", () => {
    const pairs = (deficits: readonly number[]): EquilibriumModel =>
      traders(
        [
          [0.9, 0.1, 0, 0],
          [0.1, 0.9, 0, 0],
          [0, 0, 0.9, 0.1],
          [0, 0, 0.1, 0.9],
        ],
        deficits,
      );
    expect(said(pairs([5, -5, 3, -3]))).toEqual([]);
    expect(said(pairs([5, -4, -1, 0]))).toHaveLength(1);
    const model = pairs([5, -4, -1, 0]);
    const proportional = system(model, basePolicy(model), "own");
    expect(unservableDeficits(model, proportional)).toEqual([]);
    expect([...proportional.parts].map((part) => part === proportional.parts[0])).toEqual([true, true, false, false]);
  });

  it("arcs lead from sellers to the others that buy", () => {
    const model = traders(
      [
        [0.5, 0.5, 0],
        [0, 1, 0],
        [0.3, 0.3, 0.4],
      ],
      [0, 0, 0],
    );
    const { weights, isBought } = built(model);
    expect(openArcs(model, weights, isBought)).toEqual([[2], [0, 2], []]);
    expect(openArcs(model, weights, Uint8Array.of(1, 1, 0))).toEqual([[], [0], []]);
  });
});

describe("what lives on when cells close", () => {
  /** Cloth is made of yarn and labour, yarn of labour; all want cloth only. */
  const model = ((): EquilibriumModel => {
    const two = randomModel(1, 2, 2, { zeroFlows: 0, noHomeSales: 0 });
    two.finalDemandShares.values.set([1, 1, 0, 0]);
    two.valueAddedShares.values.set([0.5, 0.5, 1, 1]);
    two.inputShares.values.set([0, 0, 1, 0, 0, 0, 1, 0]);
    return two;
  })();
  const alive = (closed: readonly number[]): ReturnType<typeof reachableCells> => {
    const weights = model.tradeShares.values.slice();
    for (const cell of closed) weights[cell] = 0;
    return reachableCells(model, weights);
  };

  it("everything, when nothing closes", () => {
    const { isBought, hasPrice, canProduce } = alive([]);
    for (const cells of [isBought, hasPrice, canProduce]) expect([...cells]).toEqual([1, 1, 1, 1]);
    expect(new Set(built(model).parts).size).toBe(1);
  });

  it("without yarn no cloth is made at home, and what is bought abroad goes on", () => {
    const { isBought, hasPrice, canProduce } = alive([4, 5]);
    expect([...hasPrice]).toEqual([1, 0, 1, 1]);
    expect([...canProduce]).toEqual([0, 1, 1, 1]);
    expect([...isBought]).toEqual([1, 0, 1, 1]);
  });

  it("with the borders closed to cloth as well, it has no price and stays wanted", () => {
    const { isBought, hasPrice } = alive([4, 5, 1]);
    expect([...hasPrice]).toEqual([0, 0, 1, 1]);
    expect([...isBought]).toEqual([1, 0, 1, 1]);
  });

  it("in the second country as in the first", () => {
    const { isBought, hasPrice, canProduce } = alive([6, 7]);
    expect([...hasPrice]).toEqual([1, 1, 1, 0]);
    expect([...canProduce]).toEqual([1, 1, 0, 1]);
    expect([...isBought]).toEqual([1, 1, 1, 0]);
    expect([...alive([6, 7, 2]).hasPrice]).toEqual([1, 1, 0, 0]);
    expect([...alive([0, 2]).canProduce]).toEqual([1, 1, 1, 1]);
  });

  it("two countries linked only by what a stopped producer used to sell are two parts of the world", () => {
    const policy = basePolicy(model);
    for (const cell of [1, 4, 5, 6]) policy.openness.values[cell] = 0;
    const { parts, canProduce, weights } = built(model, policy);
    expect([...canProduce]).toEqual([0, 1, 1, 1]);
    expect([weights[0], weights[2]]).toEqual([0, 0]);
    expect(weights[3]).toBeGreaterThan(0);
    expect(parts[0]).not.toBe(parts[1]);
  });

  it("an input of which nothing is used may vanish", () => {
    const free = { ...model, inputShares: parameter(model.inputShares.sets, Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0)) };
    const weights = free.tradeShares.values.slice();
    for (const cell of [4, 5, 6, 7]) weights[cell] = 0;
    const { isBought, hasPrice, canProduce } = reachableCells(free, weights);
    expect([...hasPrice]).toEqual([1, 0, 1, 0]);
    expect([...canProduce]).toEqual([1, 1, 1, 1]);
    expect([...isBought]).toEqual([1, 0, 1, 0]);
  });

  it("yarn that no one turns into cloth is not bought", () => {
    const { isBought } = alive([0, 2]);
    expect([...isBought]).toEqual([1, 0, 1, 1]);
  });
});

describe("part of the way to a shock", () => {
  it("is geometric in weights that stay, straight in those that close, and takes the deficits of the shock", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.44;
    policy.openness.values[2] = 0;
    policy.exportTaxes.values[1] = 0.21;
    const [origin, target] = [built(model), { ...built(model, policy), deficits: Float64Array.of(1, -1) }];
    const half = between(origin, target, 0.5);
    expect(half.weights[1]).toBeCloseTo(Math.sqrt(origin.weights[1] * target.weights[1]), 14);
    expect(half.weights[2]).toBeCloseTo(0.15, 14);
    expect(half.weights[0]).toBe(0.8);
    expect(half.receipts[1]).toBeCloseTo(Math.sqrt(origin.receipts[1] * target.receipts[1]), 14);
    expect([...half.taxedCells]).toEqual([1]);
    expect(half.taxRates[0]).toBeCloseTo(0.1, 14);
    expect([...half.deficits]).toEqual([1, -1]);
  });
});

describe("the walk through smaller deficits", () => {
  const target = { ...built(twoCountries()), deficits: Float64Array.of(-8, 8) };
  /** A search that solves stages up to a part; the first country's income over wages falls in a line to zero. */
  const walked = (reach: number, zero: number): { parts: number[]; end: ReturnType<typeof walkDeficits> } => {
    const parts: number[] = [];
    const search: StageSearch = (stage, _, isLast) => {
      const part = stage.deficits[1] / 8;
      parts.push(part);
      expect(isLast).toBe(part === 1);
      const evaluation = newEvaluation(stage);
      evaluation.wageHat.fill(1);
      evaluation.income.set([150 * (1 - part / zero), 100]);
      evaluation.deficits.set([-8 * part, 8 * part]);
      return { state: Float64Array.of(part), evaluations: 3, isSolved: part <= reach, evaluation };
    };
    return { parts, end: walkDeficits(target, Float64Array.of(0), search) };
  };

  it("arrives in sixty-fourths when every stage can be solved", () => {
    const { parts, end } = walked(1, 5);
    expect(parts).toEqual(Array.from({ length: 64 }, (_, step) => (step + 1) / 64));
    expect(end).toEqual({
      state: Float64Array.of(1),
      evaluations: 192,
      reached: 1,
      poorest: null,
      deficitsAhead: null,
    });
  });

  it("names the country whose income runs out, and how far the deficits would have gone", () => {
    const { parts, end } = walked(0.6, 0.62);
    expect(parts.slice(37, 41)).toEqual([38, 39, 38.5, 38.25].map((each) => each / 64));
    expect(Math.max(...parts.filter((part) => part <= 0.6))).toBeGreaterThan(0.598);
    expect(end.poorest).toBe(0);
    expect([...end.deficitsAhead!].map((value) => Math.round(1e6 * value) / 1e6)).toEqual([-8, 8]);
    expect(end.evaluations).toBe(3 * parts.length);
  });

  it("blames no one whose income would last", () => {
    expect(walked(0.6, 1.2).end.poorest).toBeNull();
    expect(walked(0.6, 1.005).end.poorest).toBe(0);
    expect(walked(0.6, -3).end.poorest).toBeNull();
  });

  it("gives up on a first stage after four halvings", () => {
    const { parts, end } = walked(0, 5);
    expect(parts).toEqual([6, 7, 8, 9, 10].map((power) => 2 ** -power));
    expect(end).toMatchObject({ poorest: null, deficitsAhead: null, state: Float64Array.of(0) });
  });
});

describe("Newton's method on wages", () => {
  it("finds what the first search finds, in economies of any shape", () => {
    for (let seed = 1; seed <= 25; seed++) {
      const model = randomModel(seed, 2 + (seed % 6), 1 + (seed % 4));
      const policy = randomPolicy(model, seed, { highestTariff: 0.6, banned: 0.02 });
      for (const closure of ["fixed:world", "none", "own"] as const) {
        if (!isSolvable({ model, policy, closure })) continue;
        const expected = solveEquilibrium(model, policy, { closure });
        const hurried = solveEquilibrium(model, policy, {
          closure,
          maxEvaluations: 2,
          start: expected.state.map((value) => value + 1e-3),
        });
        expect(hurried.method).toBe("wage-newton");
        expect(relativeGap(expected.welfareHat, hurried.welfareHat)).toBeLessThan(1e-7);
      }
    }
  });

  it("holds the wage of the largest country of each part and counts its evaluations", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.25;
    const taxed = built(model, policy);
    const start = Float64Array.of(0, 0, 0, 0, Math.log(150), Math.log(100));
    const found = searchWages(taxed, newEvaluation(taxed), start, 1e-12, () => false);
    expect(found.state[0]).toBe(0);
    expect(found.state[1]).toBeCloseTo(Math.log(0.924517 / 1.050322), 6);
    expect(found.evaluations).toBeGreaterThan(5);
    expect([...start.subarray(0, 2)]).toEqual([0, 0]);
    const second = { ...taxed, valueAdded: Float64Array.of(90, 100) };
    expect(searchWages(second, newEvaluation(second), start, 1e-12, () => false).state[1]).toBe(0);
  });

  it("solves parts without a link as if each were alone, each by the wage of its own largest country", () => {
    const pairs = traders(
      [
        [0.9, 0.1, 0, 0],
        [0.2, 0.8, 0, 0],
        [0, 0, 0.7, 0.3],
        [0, 0, 0.2, 0.8],
      ],
      [0, 0, 0, 0],
    );
    const taxing = basePolicy(pairs);
    taxing.tariffs.values[1] = 0.25;
    taxing.tariffs.values[14] = 0.5;
    const sized = { ...built(pairs, taxing), valueAdded: Float64Array.of(200, 100, 100, 150) };
    const spent = [200, 100, 100, 150].map(Math.log);
    const start = Float64Array.of(0.3, 0, 0, -0.2, 0, 0, 0, 0, ...spent);
    const { state } = searchWages(sized, newEvaluation(sized), start, 1e-12, () => false);
    expect([state[0], state[3]]).toEqual([0.3, -0.2]);
    for (const [first, other] of [
      [0, 1],
      [2, 3],
    ] as const) {
      const own = [first, other];
      const alone = traders(
        own.map((n) => own.map((i) => pairs.tradeShares.values[4 * n + i])),
        [0, 0],
      );
      const policy = basePolicy(alone);
      own.forEach((n, a) =>
        own.forEach((i, b) => (policy.tariffs.values[2 * a + b] = taxing.tariffs.values[4 * n + i])),
      );
      const values = Float64Array.from(own, (n) => sized.valueAdded[n]);
      const model = { ...alone, valueAdded: values, expenditure: parameter(alone.expenditure.sets, values) };
      const { wageHat } = solveEquilibrium(model, policy);
      expect(state[other] - state[first]).toBeCloseTo(Math.log(wageHat[1] / wageHat[0]), 7);
    }
  });

  it("gives up, counting what it tried, when it is stopped", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.25;
    const taxed = built(model, policy);
    const start = Float64Array.of(0, 0, 0, 0, Math.log(150), Math.log(100));
    const { state, evaluations } = searchWages(taxed, newEvaluation(taxed), start, 1e-12, () => true);
    expect([...state.subarray(0, 2)]).toEqual([0, 0]);
    expect(evaluations).toBeLessThan(10);
  });
});
