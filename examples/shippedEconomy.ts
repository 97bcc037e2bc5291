/*
 * A shipped economy as a library sees it: text in, checked tables out, one tariff, one answer.
 * The USA puts 10 points on all goods from Mexico; what does it mean for Canada?
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PACKAGE_FILES, parameter, parseEconomy } from "tertius";
import { basePolicy, solveEquilibrium } from "tertius/equilibrium";
import { economyModel } from "tertius/models";

const folder = new URL("../data/world-2014/", import.meta.url);
const files = new Map(PACKAGE_FILES.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const { economy, problems } = parseEconomy(files, null);
assert.deepEqual(problems, []);
assert.ok(economy);

const model = economyModel(economy, "theta_check");
const unchanged = basePolicy(model);
const [importer, exporter] = [model.countries.indexOf("USA"), model.countries.indexOf("MEX")];
const { size } = model.countries;
const tariffs = unchanged.tariffs.values.map((tariff, cell) => {
  const isGoods = model.isGoods[Math.floor(cell / size ** 2)];
  const isPair = Math.floor(cell / size) % size === importer && cell % size === exporter;
  return isGoods && isPair ? tariff + 0.1 : tariff;
});

const { welfareHat, residuals } = solveEquilibrium(model, {
  ...unchanged,
  tariffs: parameter(unchanged.tariffs.sets, tariffs),
});
const welfarePercent = (code: string): number => 100 * ((welfareHat[model.countries.indexOf(code)] ?? NaN) - 1);

assert.ok(residuals.max < 1e-9);
assert.ok(welfarePercent("MEX") < 0);
assert.ok(welfarePercent("CAN") > 0);
