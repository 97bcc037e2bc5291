/*
 * A whole case as a library sees it: text in, the answer of `tertius run` out, read by name.
 * The USA puts 10 points on all goods from China; what does it mean for Mexico?
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { PACKAGE_FILES, packagesOf, parseEconomy, solveCase } from "tertius";
import { newCaseFiles, parseCase, shelfOf, textSource } from "tertius/case";

const folder = new URL("../data/world-2022/", import.meta.url);
const files = new Map(PACKAGE_FILES.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const { economy } = parseEconomy(files, null);
assert.ok(economy);

const shelf = shelfOf([economy]);
const source = textSource("my-case", newCaseFiles("my-case"), (path) => {
  throw new Error(`the case names ${path}, and has no such file`);
});
const { case: war } = parseCase(source, { shelf });
assert.ok(war);
const { packages } = packagesOf(war, shelf);
assert.ok(packages);

const solved = solveCase(war, packages);
assert.equal(solved.status, "ok");

const { value, unit, range, setting } = solved.welfare("MEX");
assert.ok(value !== undefined && value > 0 && unit === "percent");
assert.ok(range && range.low <= value && value <= range.high);
assert.equal(setting?.closure, "none");
assert.ok((solved.trade("CHN", "USA").change.value ?? 0) < 0);

// Nothing changes in the base, and what is not there has a reason in the place of a number.
assert.ok(Math.abs(solved.in("base").welfare("MEX").value ?? NaN) < 1e-9);
assert.match(solved.trade("BRA", "ARG").change.absent ?? "", /^trade is kept between USA, CHN, MEX/);
assert.throws(() => solved.welfare("MXE"), /E510: The case has no country "MXE"/);
