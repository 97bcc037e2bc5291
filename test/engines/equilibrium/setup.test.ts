import { expect, it } from "vitest";
import { basePolicy, policyPath, solveEquilibrium, unmovedPolicy } from "../../../src/engines/equilibrium/index.ts";
import { hasHub, openArcs, reachableCells } from "../../../src/engines/equilibrium/reachability.ts";
import { system } from "../../../src/engines/equilibrium/system.ts";
import { strongComponents } from "../../../src/numerics/index.ts";
import { randomModel, randomPolicy } from "../../randomModel.ts";

it("what shares the arrays that nothing moves is solved to the same bytes as what lays them all out", () => {
  const model = randomModel(4, 6, 3);
  const { tariffs } = randomPolicy(model, 4, { banned: 0 });
  const full = solveEquilibrium(model, { ...basePolicy(model), tariffs });
  const shared = solveEquilibrium(model, { ...unmovedPolicy(model), tariffs });
  expect(shared.state).toEqual(full.state);
  expect(shared.tradeShares.values).toEqual(full.tradeShares.values);
  const half = policyPath(model, { ...unmovedPolicy(model), tariffs }, 0.5);
  expect(half.openness).toBe(unmovedPolicy(model).openness);
  expect(half.tariffs.values).toEqual(policyPath(model, { ...basePolicy(model), tariffs }, 0.5).tariffs.values);
});

it("the unmoved policy is that of the base year, once for all models of the same tariffs", () => {
  const model = randomModel(4, 6, 3);
  expect(unmovedPolicy({ ...model, theta: model.theta.map((theta) => 2 * theta) })).toBe(unmovedPolicy(model));
  for (const part of ["tariffs", "icebergHat", "openness", "exportTaxes"] as const) {
    expect(unmovedPolicy(model)[part].values).toEqual(basePolicy(model)[part].values);
  }
});

it("a country that trades both ways with all others leaves the world in one piece", () => {
  const found = { hubs: 0, none: 0 };
  for (let seed = 1; seed <= 200; seed++) {
    const model = randomModel(seed, 5, 2, { zeroFlows: 0.3 });
    const { weights } = system(model, randomPolicy(model, seed, { banned: 0.3 }), "fixed:world");
    const { isBought } = reachableCells(model, weights);
    if (!hasHub(model, weights, isBought)) found.none++;
    else {
      found.hubs++;
      expect(new Set(strongComponents(openArcs(model, weights, isBought))).size).toBe(1);
    }
  }
  expect(found.hubs).toBeGreaterThan(10);
  expect(found.none).toBeGreaterThan(10);
});
