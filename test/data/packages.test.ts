import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { importPackage } from "../../src/data/importers/index.ts";
import { accounts, economyIdentities, parseEconomy } from "../../src/data/packages/index.ts";
import { reference } from "../reference.ts";
import { digestOf, PUBLISHED_TABLES, publishedDigests, publishedTables } from "./publishedTables.ts";
import { shippedEconomy, shippedFiles } from "./shippedEconomy.ts";

/** Half a unit of the last printed digit of accounts.csv, in million USD, and some rounding. */
const PRINTED_DIGIT = 0.00051;

const WORLDS = [
  { name: "world-2017", from: "icio-2017", countries: 69, sectors: 23, output: 155.395, valueAdded: 75.731 },
  { name: "world-2022", from: "icio-2022", countries: 69, sectors: 23, output: 199.691, valueAdded: 96.898 },
  { name: "world-2014", from: "wiod-2014", countries: 44, sectors: 19, output: 159.486, valueAdded: 74.178 },
] as const;

/** Read where a recipe names it. */
const SURCHARGES = "war-tariffs-by-sector.csv";

describe.each(WORLDS)("$name", ({ name, from, countries, sectors, output, valueAdded }) => {
  it("reads without a problem", () => {
    const { economy, problems } = parseEconomy(shippedFiles(name), null);
    expect(problems).toEqual([]);
    expect([economy!.countries.size, economy!.sectors.size]).toEqual([countries, sectors]);
  });

  it("satisfies its identities", () => {
    for (const { residual } of economyIdentities(shippedEconomy(name))) expect(residual).toBeLessThan(PRINTED_DIGIT);
  });

  it("has the published totals, in trillion dollars, and nothing negative", () => {
    const computed = accounts(shippedEconomy(name));
    const trillions = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / 1e6;
    expect(trillions(computed.grossOutput.values)).toBeCloseTo(output, 3);
    expect(trillions(computed.valueAdded.values)).toBeCloseTo(valueAdded, 3);
    expect(Math.min(...computed.finalDemand.values)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...computed.valueAdded.values)).toBeGreaterThanOrEqual(0);
  });

  it("has elasticity sets with a source each, and one with the horizon that its study states", () => {
    const sets = [...shippedEconomy(name).elasticities.values()];
    const own = name === "world-2014" ? "fgh2022" : "fgo2022";
    expect(sets.map((set) => `${set.name} ${set.horizon}`)).toEqual([
      "theta_check unspecified",
      "theta_check_two_tiers unspecified",
      "cp2015 unspecified",
      "cp2015_two_tiers unspecified",
      "ll2023 unspecified",
      "ll2023_two_tiers unspecified",
      `${own} unspecified`,
      `${own}_two_tiers unspecified`,
      "blp2023 10 years",
      "tested unspecified",
      "fgkk2020 unspecified",
      "fgkk2020_one_tier unspecified",
      ...(name === "world-2022" ? ["us2025 unspecified"] : []),
    ]);
    expect(sets.every((set) => set.source.length > 40)).toBe(true);
    expect(sets.every((set) => set.elasticityOf !== "" && /\d{4}/u.test(set.estimatedOn))).toBe(true);
    expect([...shippedEconomy(name).elasticities.get("blp2023")!.theta].every((theta) => theta === 1.12)).toBe(true);
    expect([...shippedEconomy(name).elasticities.get("fgkk2020")!.theta].every((theta) => theta === 1.53)).toBe(true);
  });

  it("has the published standard error where its value is the published one", () => {
    const text = readFileSync(reference("hs6/elasticity-sets.csv"), "utf8");
    const published = csvParse(text);
    const { elasticities, sectors } = shippedEconomy(name);
    let compared = 0;
    for (const [set, key] of [
      ["cp2015", "CP2015"],
      ["ll2023", "LL2023"],
    ] as const) {
      const { theta, standardError } = elasticities.get(set)!;
      sectors.labels.forEach((sector, j) => {
        const row = published.find((each) => each["set"] === key && each["sector"] === sector);
        if (row === undefined || Number.isNaN(standardError[j])) return;
        compared++;
        expect(standardError[j]).toBe(Number(row["standard_error"]));
        expect(Math.abs(theta[j] - Number(row["theta"]))).toBeLessThan(0.001);
      });
    }
    expect(compared).toBeGreaterThan(name === "world-2014" ? 2 : 30);
    for (const [set, key] of [
      ["blp2023", "BLP2023-10y"],
      ["fgkk2020", "FGKK2020-sigma"],
      ["fgkk2020_one_tier", "FGKK2020-sigma"],
    ] as const) {
      const row = published.find((each) => each["set"] === key)!;
      const { theta, standardError } = elasticities.get(set)!;
      expect([theta[0], standardError[0]]).toEqual([Number(row["theta"]), Number(row["standard_error"])]);
    }
    const kappa = published.find((each) => each["set"] === "FGKK2020-kappa")!;
    const { home } = elasticities.get("fgkk2020")!;
    expect(home!.theta[0]).toBe(0.19);
    expect(home!.standardError[0]).toBe(Number(kappa["standard_error"]));
  });

  it("names its residual, its licence, its sources and what was fitted", () => {
    const { manifest, countryNames, isResidual } = shippedEconomy(name);
    expect(countryNames.filter((_name, n) => isResidual[n])).toEqual(["Rest of the world"]);
    expect(manifest.licenses[0].name).toBe("CC-BY-4.0");
    expect(manifest.sources.length).toBeGreaterThan(1);
    expect(manifest.notes.length).toBeGreaterThan(3);
  });

  it("has the published tables to the last digit, but for rows that are in test/reference", () => {
    const tables = publishedTables(from);
    for (const file of PUBLISHED_TABLES)
      expect(digestOf(tables.get(file) ?? ""), file).toBe(publishedDigests().get(`${from}/${file}`));
  });

  it("is what our importer makes of the published tables, byte for byte", () => {
    const texts = publishedTables(from);
    texts.set(SURCHARGES, readFileSync(reference(`hs6/${SURCHARGES}`), "utf8"));
    const recipe = readFileSync(resolve(import.meta.dirname, `../../data/recipes/${name}.json`), "utf8");
    const { files, problems } = importPackage(texts, recipe);
    expect(problems).toEqual([]);
    const shipped = shippedFiles(name);
    expect([...files!.keys()].toSorted()).toEqual([...shipped.keys()].toSorted());
    for (const [file, text] of files!) expect(text === shipped.get(file), `${file} differs`).toBe(true);
  });
});

it("world-2014 keeps 124 tariffs on pairs without trade", () => {
  const { flows, tariffs } = shippedEconomy("world-2014");
  const cells = flows.values.map((flow, cell) => (flow === 0 && tariffs.values[cell] !== 0 ? 1 : 0));
  expect(cells.reduce((sum, value) => sum + value, 0)).toBe(124);
});

it.each(["world-2017", "world-2022"])(
  "every sector of %s has sectors of world-2014 that hold the same goods",
  (name) => {
    const here = shippedEconomy(name);
    const there = shippedEconomy("world-2014").sectors;
    const pairs = here.concordances.get("world-2014")!;
    for (const sector of here.sectors.labels) {
      expect(pairs.get(sector)!.every((label) => there.indexOf(label) >= 0)).toBe(true);
    }
    expect(new Set([...pairs.values()].flat()).size).toBe(there.size);
  },
);

it("each sector of world-2022 is one of world-2017, and the other way round", () => {
  const [early, late] = ["world-2017", "world-2022"].map(shippedEconomy);
  const same = new Map(late.sectors.labels.map((sector) => [sector, [sector]]));
  expect(late.concordances.get("world-2017")).toEqual(same);
  expect(early.concordances.get("world-2022")).toEqual(same);
  expect(late.countries.labels).toEqual(early.countries.labels);
});

it("where a source lists several elasticities, their geometric mean stands, or the one that was chosen", () => {
  const { elasticities, sectors } = shippedEconomy("world-2014");
  const theta = (set: string, sector: string): number => elasticities.get(set)!.theta[sectors.indexOf(sector)];
  expect(theta("cp2015", "C16_18")).toBeCloseTo(Math.sqrt(11.5 * 16.52), 6);
  expect(theta("fgh2022", "A")).toBeCloseTo(Math.cbrt(0.18 * 2.04 * 0.58), 6);
  expect([theta("cp2015", "C29_30"), theta("ll2023", "C26_27"), theta("ll2023", "C28_33")]).toEqual([
    8.22, 1.235, 7.75,
  ]);
  expect(elasticities.get("cp2015")!.original[sectors.indexOf("C16_18")]).toBe("11.5 (wood) 16.52 (paper)");
});
