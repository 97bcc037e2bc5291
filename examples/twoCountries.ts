/*
 * Two countries, one sector, labour only: country one taxes imports from country two at 25 %.
 * One gains and two loses, because one is large enough to move its terms of trade.
 */
import assert from "node:assert/strict";
import { indexSet, parameter } from "tertius";
import { basePolicy, checkModel, solveEquilibrium, type EquilibriumModel, withTariff } from "tertius/equilibrium";

const countries = indexSet("country", ["one", "two"]);
const sectors = indexSet("sector", ["goods"]);
const bilateral = [sectors, countries, countries];

/** Expenditure shares [0.8, 0.2] and [0.3, 0.7], value added 150 and 100: trade is balanced. */
export const twoCountries: EquilibriumModel = {
  countries,
  sectors,
  isGoods: [true],
  tradeShares: parameter(bilateral, new Float64Array([0.8, 0.2, 0.3, 0.7])),
  tariffs: parameter(bilateral, new Float64Array(4)),
  valueAddedShares: parameter([sectors, countries], new Float64Array([1, 1])),
  inputShares: parameter([countries, sectors, sectors], new Float64Array(2)),
  finalDemandShares: parameter([sectors, countries], new Float64Array([1, 1])),
  valueAdded: new Float64Array([150, 100]),
  deficits: new Float64Array(2),
  expenditure: parameter([sectors, countries], new Float64Array([150, 100])),
  theta: new Float64Array([4]),
};
assert.deepEqual(checkModel(twoCountries), []);

const policy = withTariff(basePolicy(twoCountries), { importer: "one", exporter: "two", set: 0.25 });
const { welfareHat, wageHat, residuals } = solveEquilibrium(twoCountries, policy);

assert.deepEqual(
  Array.from(welfareHat, (ratio) => ratio.toFixed(6)),
  ["1.013254", "0.968572"],
);
assert.deepEqual(
  Array.from(wageHat, (ratio) => ratio.toFixed(6)),
  ["1.050322", "0.924517"],
);
assert.ok(residuals.max < 1e-9);
