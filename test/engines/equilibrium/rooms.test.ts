import { describe, expect, it } from "vitest";
import {
  balancedYear,
  basePolicy,
  type Equilibrium,
  type EquilibriumModel,
  rebased,
  solveEquilibrium,
  solveRoom,
  yearBalancer,
} from "../../../src/engines/equilibrium/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";

const numbersOf = ({ state, tradeShares, welfareHat, income }: Equilibrium): readonly (readonly number[])[] =>
  [state, tradeShares.values, welfareHat, income].map((values) => [...values]);

const yearOf = ({ tradeShares, expenditure, valueAdded, theta, deficits }: EquilibriumModel) =>
  [tradeShares.values, expenditure.values, valueAdded, theta, deficits].map((values) => [...values]);

describe("solves in one room", () => {
  const room = solveRoom();

  it.each([
    [3, 8, 5],
    [4, 8, 5],
    [5, 4, 7],
    [6, 8, 5],
  ])(
    "give every bit that a solve by itself gives, whatever size was before: economy %i",
    (seed, countries, sectors) => {
      const model = randomModel(seed, countries, sectors);
      for (const closure of ["fixed:world", "none"] as const) {
        const policy = randomPolicy(model, seed, { banned: 0.05 });
        const inRoom = solveEquilibrium(model, policy, { closure, room });
        expect(inRoom.tradeShares.values).toBe(room.weights);
        expect(numbersOf(inRoom)).toEqual(numbersOf(solveEquilibrium(model, policy, { closure })));
      }
    },
  );

  it("lay it out anew where the base itself stands in the room", () => {
    const observed = randomModel(8, 5, 3);
    const base = yearBalancer(observed)(observed, { room }).model;
    expect(base.tradeShares.values).toBe(room.weights);
    const policy = randomPolicy(observed, 8);
    const found = solveEquilibrium(base, policy, { closure: "none", room });
    expect(numbersOf(found)).toEqual(numbersOf(solveEquilibrium(observed, policy, { closure: "none" })));
    expect(yearOf(base)).toEqual(yearOf(balancedYear(observed).model));
  });

  it("leave it alone where quotas are met by many of them", () => {
    const own = solveRoom();
    const model = randomModel(8, 5, 3);
    const quotas = [{ cells: [1], limit: 0.8, importerShare: 1 }];
    const found = solveEquilibrium(model, { ...basePolicy(model), quotas }, { room: own });
    expect(found.quotas[0].equivalent).toBeGreaterThan(0);
    expect(own.weights).toHaveLength(0);
  });
});

describe("one year balanced at several elasticities", () => {
  const taxed = rebased(
    solveEquilibrium(randomModel(8, 5, 3), randomPolicy(randomModel(8, 5, 3), 8), { closure: "own" }),
  );

  it.each([
    ["an economy without export taxes", randomModel(8, 5, 3)],
    ["one that has them", taxed],
  ])("is at each what it is by itself: %s", (_name, year) => {
    const [room, balance] = [solveRoom(), yearBalancer(year)];
    for (const factor of [1, 0.7, 1.6]) {
      const theta = year.theta.map((value) => factor * value);
      const alone = balancedYear({ ...year, theta });
      const { model, state } = balance({ theta }, { room });
      expect(yearOf(model)).toEqual(yearOf(alone.model));
      expect(model.theta).toBe(theta);
      expect([...state!]).toEqual([...alone.state!]);
    }
  });

  it("is so in one tier and in two, in any order", () => {
    const year = randomModel(8, 5, 3);
    const balance = yearBalancer(year);
    const home = year.theta.map((value) => value / 3);
    for (const thetaHome of [undefined, home, undefined, year.theta]) {
      const elasticities = thetaHome === undefined ? { theta: year.theta } : { theta: year.theta, thetaHome };
      const { model, state } = balance(elasticities);
      const alone = balancedYear({ ...year, ...elasticities });
      expect(yearOf(model)).toEqual(yearOf(alone.model));
      expect([...state!]).toEqual([...alone.state!]);
      expect(model.thetaHome).toBe(thetaHome);
    }
  });

  it("keeps the years that were balanced without a room apart", () => {
    const year = randomModel(8, 5, 3);
    const balance = yearBalancer(year);
    const first = balance(year).model;
    const before = yearOf(first);
    balance({ theta: year.theta.map((value) => 2 * value) });
    expect(yearOf(first)).toEqual(before);
  });

  it("is the year itself, at that θ, where it has no deficits", () => {
    const year = balancedYear(randomModel(8, 5, 3)).model;
    const theta = year.theta.map((value) => 2 * value);
    expect(yearBalancer(year)({ theta })).toEqual({ model: { ...year, theta }, state: null });
    expect(yearBalancer(year)(year).model).toBe(year);
  });

  it("stops where the caller has lost interest, at any of them", () => {
    const year = randomModel(8, 5, 3);
    const balance = yearBalancer(year);
    expect(balance(year).state).not.toBeNull();
    expect(() => balance(year, { signal: { aborted: true } })).toThrow(TertiusError);
  });
});
