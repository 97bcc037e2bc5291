import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { accounts, type Economy, economyIdentities, judgedFindings } from "../../src/data/packages/index.ts";
import { basePolicy, type EquilibriumModel, solveEquilibrium } from "../../src/engines/equilibrium/index.ts";
import { economyModel, scenarioPolicy } from "../../src/models/trade/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { exportsPercent, welfarePercent } from "../engines/equilibrium/anchors.ts";
import { referenceEconomy } from "../referenceEconomy.ts";
import { referenceFolder } from "../reference.ts";
import { shippedEconomy } from "./shippedEconomy.ts";

/** Million: sums over 23 inputs that are rounded to 0.001. */
const LAST_DIGITS = 0.012;
/** Million, of sums of 10⁸ million: what an identity may be off by rounding. */
const MONEY_ROUNDING = 1e-5;
/** Percent: two sums in another order. */
const ROUNDING = 1e-9;

const world = shippedEconomy("world-2022");
const EU =
  "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE".split(
    " ",
  );
const USMCA = ["USA", "CAN", "MEX"];

/** What an importer bought of goods from a seller, million, and what it laid on it, percent. */
function goods(
  { countries, sectorKinds, flows, tariffs }: Economy,
  importer: string,
  seller: string,
): readonly [number, number] {
  const [n, i] = [countries.indexOf(importer), countries.indexOf(seller)];
  let [bought, paid] = [0, 0];
  sectorKinds.forEach((kind, j) => {
    if (kind !== "goods") return;
    bought += flows.at(j, n, i);
    paid += flows.at(j, n, i) * tariffs.at(j, n, i);
  });
  return [bought, (100 * paid) / bought];
}

const pairs = (members: readonly string[]): [string, string][] =>
  members.flatMap((one) => members.flatMap((other): [string, string][] => (one === other ? [] : [[one, other]])));

/** Percent on goods, weighted by trade. WTO, ITC and UNCTAD, World Tariff Profiles, and for the first two Bown (2023): wide ranges. */
const KNOWN_TARIFFS: readonly (readonly [string, string, number, number])[] = [
  ["USA", "CHN", 12, 22],
  ["CHN", "USA", 14, 25],
  ["USA", "DEU", 1, 5],
  ["DEU", "USA", 1, 5],
  ["USA", "KOR", 0, 1],
  ["KOR", "USA", 0, 2],
  ["JPN", "DEU", 0, 1.5],
  ["DEU", "JPN", 0, 1.5],
  ["AUS", "CHN", 0, 1],
  ["IND", "USA", 6, 15],
  ["BRA", "JPN", 9, 17],
  ["CHN", "JPN", 4, 12],
  ["RUS", "CHN", 4, 11],
];

/** Share of a seller in an importer's purchases of goods from abroad in 2022, percent, in customs statistics: rounded, recalled. */
const KNOWN_SHARES: readonly (readonly [string, string, number])[] = [
  ["USA", "CHN", 17],
  ["USA", "MEX", 14],
  ["USA", "CAN", 14],
  ["MEX", "USA", 44],
  ["CAN", "USA", 49],
  ["CHN", "USA", 7],
  ["DEU", "CHN", 13],
  ["JPN", "CHN", 21],
  ["KOR", "CHN", 21],
  ["AUS", "CHN", 28],
];
/** Points: re-exports and margins are left out of the tables, which count at basic prices. */
const APART = 8;

/** Largest economies of 2022: World Bank, gross domestic product in current dollars. */
const LARGEST = ["USA", "CHN", "JPN", "DEU", "IND", "GBR", "FRA", "RUS", "CAN", "ITA"];

describe("world-2022 against what is known", () => {
  it("has all members of the European Union, which lay nothing on each other", () => {
    const rates = pairs(EU).flatMap(([importer, seller]) =>
      world.sectors.labels.map((sector) => world.tariffs.of(sector, importer, seller)),
    );
    expect(rates.length).toBe(27 * 26 * 23);
    expect(Math.max(...rates)).toBe(0);
  });

  it("has next to no tariff among the USA, Mexico and Canada", () => {
    for (const [importer, seller] of pairs(USMCA)) expect(goods(world, importer, seller)[1]).toBeLessThan(0.1);
  });

  it.each(KNOWN_TARIFFS)("%s lays on goods of %s between %d and %d percent", (importer, seller, low, high) => {
    const [, rate] = goods(world, importer, seller);
    expect([rate >= low, rate <= high]).toEqual([true, true]);
  });

  it.each(KNOWN_SHARES)("%s buys of %s near %d percent of its goods from abroad", (importer, seller, share) => {
    const abroad = world.countries.labels.filter((code) => code !== importer);
    const all = abroad.reduce((sum, code) => sum + goods(world, importer, code)[0], 0);
    expect(Math.abs((100 * goods(world, importer, seller)[0]) / all - share)).toBeLessThan(APART);
  });

  it("has the ten largest economies in their order", () => {
    const { valueAdded } = accounts(world);
    const added = (n: number): number => world.sectors.labels.reduce((sum, _, j) => sum + valueAdded.at(j, n), 0);
    const order = world.countries.labels
      .map((code, n): [string, number] => [code, added(n)])
      .filter(([code]) => code !== "ROW")
      .toSorted((one, other) => other[1] - one[1]);
    expect(order.slice(0, 10).map(([code]) => code)).toEqual(LARGEST);
  });
});

const folder = referenceFolder();

describe.skipIf(folder === null)("the surcharges of world-2022", () => {
  const before = (): Economy => referenceEconomy(folder!, "icio-2022");

  it("are those of the published table, where something is traded, and nothing else is added", () => {
    const [header = "", ...lines] = readFileSync(join(folder!, "hs6/war-tariffs-by-sector.csv"), "utf8")
      .trim()
      .split("\n");
    const names = header.split(",");
    const points = new Map(lines.map((line) => [line.split(",")[0], line.split(",")]));
    const of = (sector: string, column: string): number => Number(points.get(sector)?.[names.indexOf(column)] ?? 0);
    const { tariffs } = before();
    const { sectors, countries, flows } = world;
    const gap = (j: number, n: number, i: number): number => {
      const [sector, pair] = [sectors.labels[j], `${countries.labels[n]} ${countries.labels[i]}`];
      const us = of(sector, "us_301_20200214") + of(sector, "us_232_201");
      const points = pair === "USA CHN" ? us : pair === "CHN USA" ? of(sector, "chn_on_us_20200214") : 0;
      const added = 100 * (world.tariffs.at(j, n, i) - tariffs.at(j, n, i));
      return Math.abs(added - (flows.at(j, n, i) > 0 ? points : 0));
    };
    const all = [...sectors.labels.keys()].flatMap((j) =>
      [...countries.labels.keys()].flatMap((n) => [...countries.labels.keys()].map((i) => gap(j, n, i))),
    );
    expect(all.reduce((most, each) => Math.max(most, each), 0)).toBeLessThan(ROUNDING);
  });

  it("leave flows, output, value added, deficits and everybody else's inputs, and become revenue and final demand", () => {
    const [old, now] = [accounts(before()), accounts(world)];
    expect(world.flows.values).toEqual(before().flows.values);
    expect(now.deficits).toEqual(old.deficits);
    const gaps = now.valueAdded.values.map((value, cell) => Math.abs(value - old.valueAdded.values[cell]));
    expect(Math.max(...gaps)).toBeLessThan(LAST_DIGITS);
    const moved = world.countries.labels.filter((_, n) =>
      world.sectors.labels.some((__, k) =>
        world.sectors.labels.some((___, j) => world.use.at(n, k, j) !== before().use.at(n, k, j)),
      ),
    );
    expect(moved).toEqual(["CHN", "USA"]);
    const revenue = (code: string): number => now.tariffRevenue[world.countries.indexOf(code)] / 1000;
    expect([revenue("USA"), revenue("CHN")].map((value) => value.toFixed(1))).toEqual(["120.5", "100.6"]);
  });

  it("are what `data verify` misses in the source", () => {
    const [found] = judgedFindings(before()).filter(({ id }) => id === "knownTariffs");
    expect(found.open.map(({ importer, seller }) => `${importer} ${seller}`)).toEqual(["USA CHN", "CHN USA"]);
  });

  it("leave every identity as it was", () => {
    const residuals = [before(), world].flatMap((economy) =>
      economyIdentities(economy).flatMap(({ id, residual }) => (id.startsWith("printed") ? [] : [residual])),
    );
    expect(residuals).toHaveLength(6);
    expect(Math.max(...residuals)).toBeLessThan(MONEY_ROUNDING);
  });

  it("stand in the README of the package, with the rates before", () => {
    const text = readFileSync(join(import.meta.dirname, "../../data/world-2022/README.md"), "utf8");
    const rows = [...text.matchAll(/^\| (\w+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gmu)];
    expect(rows).toHaveLength(21);
    const { tariffs } = before();
    for (const [, sector = "", ...cells] of rows) {
      const sides = [["USA", "CHN"] as const, ["CHN", "USA"] as const].flatMap(([importer, seller]) => {
        const base = tariffs.of(sector, importer, seller);
        return [(100 * base).toFixed(2), (100 * (world.tariffs.of(sector, importer, seller) - base)).toFixed(3)];
      });
      expect(cells).toEqual(sides);
    }
  });
});

const model = (): EquilibriumModel => economyModel(world, "fgkk2020");

describe("world-2022 in the model", () => {
  it("stays where it is when nothing changes", () => {
    const found = solveEquilibrium(model(), basePolicy(model()), { closure: "fixed:world" });
    const moves = world.countries.labels.map((code) => Math.abs(welfarePercent(found, code)) / 100);
    expect(Math.max(...moves)).toBeLessThanOrEqual(1e-12);
  });

  it.each(["none", "own", "fixed:world"] as const)(
    "is solved under ten points of the USA on all goods, balances %s",
    (closure) => {
      const policy = basePolicy(model());
      const usa = world.countries.indexOf("USA");
      world.sectorKinds.forEach((kind, j) => {
        const start = (j * world.countries.size + usa) * world.countries.size;
        for (let i = 0; i < world.countries.size; i++) {
          if (kind === "goods" && i !== usa) policy.tariffs.values[start + i] += 0.1;
        }
      });
      expect(solveEquilibrium(model(), policy, { closure }).residuals.max).toBeLessThanOrEqual(1e-10);
    },
  );
});

/** Rows of the README's case, from those of the flagship that have no last day. */
function endedRows(): string {
  const measures = join(import.meta.dirname, "../../cases/us-china-2018-russia/measures");
  const rows = (file: string, pair: string): string[] =>
    readFileSync(join(measures, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(","))
      .filter(([, , mode, , to]) => mode === "add" && to === "")
      .map(([sector, rate]) => `${sector},${pair},${rate},lower,2023-01-01,own-assumption`);
  const all = [
    ...rows("us-301.csv", "USA,CHN"),
    ...rows("us-232-201.csv", "USA,CHN"),
    ...rows("cn-retaliation.csv", "CHN,USA"),
  ];
  return ["sector,importer,exporter,rate,mode,from,source", ...all].join("\n");
}

describe("the case in the README of world-2022, in which the surcharges end", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../data/world-2022/README.md"), "utf8");
  const [, yaml = ""] = /```yaml\n([^`]*)```/u.exec(readme) ?? [];
  const files = new Map([
    [
      "case.yaml",
      `title: The surcharges end\nparties: { a: USA, b: CHN, third: [VNM] }\nasOf: 2023-01-01\n${yaml}bibliography: sources.bib\n`,
    ],
    ["measures/ended.csv", endedRows()],
    ["sources.bib", "@misc{own-assumption,\n  title = {What if they end}\n}\n"],
  ]);
  const reading = parseCase(textSource("ended", files, missingFile), { shelf: shelfOf([world]) });

  it("is sound, and comes to the tariffs of the source", () => {
    expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const ground = { headline: world, economy: world, model: model() };
    const { policy } = scenarioPolicy(reading.case!, reading.case!.scenarios[0], ground);
    if (folder === null) return;
    const { tariffs } = referenceEconomy(folder, "icio-2022");
    const gaps = policy.tariffs.values.map((rate, cell) => Math.abs(rate - tariffs.values[cell]));
    expect(Math.max(...gaps)).toBeLessThan(ROUNDING);
  });

  it("brings back trade between the two, and takes it from those who had taken their place", () => {
    const ground = { headline: world, economy: world, model: model() };
    const { policy } = scenarioPolicy(reading.case!, reading.case!.scenarios[0], ground);
    const found = solveEquilibrium(model(), policy, { closure: "none" });
    expect(exportsPercent(found, "CHN", "USA")).toBeGreaterThan(10);
    expect(exportsPercent(found, "USA", "CHN")).toBeGreaterThan(10);
    expect(exportsPercent(found, "VNM", "USA")).toBeLessThan(0);
    expect(welfarePercent(found, "VNM")).toBeLessThan(0);
  });
});
