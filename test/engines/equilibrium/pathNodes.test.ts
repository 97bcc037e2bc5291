import { describe, expect, it } from "vitest";
import { basePolicy, type EquilibriumModel, solveEquilibrium } from "../../../src/engines/equilibrium/index.ts";
import { type KnownState, shockPath, startAt } from "../../../src/engines/equilibrium/pathNodes.ts";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import { twoCountries } from "../../randomModel.ts";

/** Digits of a polynomial of degree 4 worked out in another order. */
const DIGITS = 12;

const line = (part: number): number => 2 - 3 * part;
const quartic = (part: number): number => 1 - 4 * part + 3 * part ** 2 - 2 * part ** 3 + 5 * part ** 4;
const known = (parts: readonly number[]): KnownState[] =>
  parts.map((part) => ({ part, state: Float64Array.of(line(part), quartic(part)) }));

describe("where the search at a part of the path starts", () => {
  it("is the straight line between the two ends", () => {
    const ends = [
      { part: 0, state: Float64Array.of(2, 10) },
      { part: 1, state: Float64Array.of(4, -10) },
    ];
    expect([...startAt(ends, 0.25)]).toEqual([2.5, 5]);
  });

  it("is exact on a path that is a polynomial of degree 4 in each entry", () => {
    const [straight, curved] = startAt(known([0, 1, 0.5, 0.25, 0.75]), 0.6);
    expect(straight).toBeCloseTo(line(0.6), DIGITS);
    expect(curved).toBeCloseTo(quartic(0.6), DIGITS);
  });

  it("reads the five states nearest to it, wherever they stand in the list", () => {
    const wild = (part: number): KnownState => ({ part, state: Float64Array.of(1e6, -1e6) });
    for (const [asked, far, near] of [
      [0.62, 0, [0.5, 0.55, 0.6, 0.65, 0.7]],
      [0.1, 1, [0, 0.05, 0.15, 0.2, 0.3]],
    ] as const) {
      const states = known(near);
      const [straight, curved] = startAt([...states.slice(0, 2), wild(far), ...states.slice(2)], asked);
      expect(straight).toBeCloseTo(line(asked), DIGITS);
      expect(curved).toBeCloseTo(quartic(asked), DIGITS);
    }
  });
});

/** Two goods made of labour; country one does not buy the second. */
function oneGoodUnwanted(): EquilibriumModel {
  const { countries } = twoCountries();
  const sectors = indexSet("sector", ["a", "b"]);
  const [cells, by] = [
    [sectors, countries, countries],
    [sectors, countries],
  ];
  return {
    countries,
    sectors,
    isGoods: [true, true],
    tradeShares: parameter(cells, Float64Array.of(0.8, 0.2, 0.6, 0.4, 0, 1, 0, 1)),
    tariffs: parameter(cells, new Float64Array(8)),
    valueAddedShares: parameter(by, Float64Array.of(1, 1, 1, 1)),
    inputShares: parameter([countries, sectors, sectors], new Float64Array(8)),
    finalDemandShares: parameter(by, Float64Array.of(1, 0.5, 0, 0.5)),
    valueAdded: Float64Array.of(150, 100),
    deficits: Float64Array.of(0, 0),
    expenditure: parameter(by, Float64Array.of(150, 50, 0, 50)),
    theta: Float64Array.of(4, 4),
  };
}

describe("the nodes of a path", () => {
  it("have no log of what is not bought", () => {
    const model = oneGoodUnwanted();
    const policy = basePolicy(model);
    policy.tariffs.values[1] = 0.1;
    const { first, last, nodeAt } = shockPath(solveEquilibrium(model, policy), {});
    expect([...first.logSpending]).toEqual([Math.log(150), Math.log(50), 0, Math.log(50)]);
    for (const { logSpending, logPrice, logUnitCost } of [last, nodeAt(0.5)]) {
      expect(logSpending[2]).toBe(0);
      expect([...logSpending, ...logPrice, ...logUnitCost].every(Number.isFinite)).toBe(true);
    }
  });

  it("say what would flow through a closed border for every unit that it opens", () => {
    const model = twoCountries();
    const policy = basePolicy(model);
    policy.openness.values.set([0, 0], 1);
    policy.tariffs.values[1] = 0.25;
    policy.icebergHat.values[1] = 1.1;
    policy.exportTaxes.values[1] = 0.05;
    const { last } = shockPath(solveEquilibrium(model, policy), {});
    // In autarky wages stay, spending is 150 and the price index is 0.8^(−1/4).
    const ratio = (1.25 * 1.1 * 1.05) / 0.8 ** -0.25;
    expect(last.flowPerOpenness(1)).toBeCloseTo((0.2 * ratio ** -4 * 150) / 1.25, 9);
    expect(last.flowPerOpenness(0)).toBeCloseTo(150, 9);
  });
});
