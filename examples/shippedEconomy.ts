/*
 * A shipped economy as a library sees it: text in, checked tables out, one tariff, one answer.
 * The USA puts 10 points on all goods from Mexico; what does it mean for Canada?
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PACKAGE_FILES, parseEconomy } from "tertius";
import { basePolicy, solveEquilibrium, withTariff } from "tertius/equilibrium";
import { economyModel } from "tertius/models";

const folder = new URL("../data/world-2014/", import.meta.url);
const files = new Map(PACKAGE_FILES.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const { economy, problems } = parseEconomy(files, null);
assert.deepEqual(problems, []);
assert.ok(economy);

const model = economyModel(economy, "theta_check");
const goods = economy.sectors.labels.filter((_, sector) => economy.sectorKinds[sector] === "goods");
const policy = withTariff(basePolicy(model), { importer: "USA", exporter: "MEX", sector: goods, add: 0.1 });

const { welfareHat, residuals } = solveEquilibrium(model, policy);
const welfarePercent = (code: string): number => 100 * ((welfareHat[model.countries.indexOf(code)] ?? NaN) - 1);

assert.ok(residuals.max < 1e-9);
assert.ok(welfarePercent("MEX") < 0);
assert.ok(welfarePercent("CAN") > 0);
