import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accounts, type Economy, economyIdentities, judgedFindings } from "../../../src/data/packages/index.ts";
import { unsurchargedWorld2022 } from "../../referenceEconomy.ts";
import { reference } from "../../reference.ts";
import { shippedEconomy } from "../shippedEconomy.ts";

/** Million: sums over 23 inputs that are rounded to 0.001. */
const LAST_DIGITS = 0.012;
/** Million, of sums of 10⁸ million: what an identity may be off by rounding. */
const MONEY_ROUNDING = 1e-5;
/** Percent: two sums in another order. */
const ROUNDING = 1e-9;

const README = readFileSync(join(import.meta.dirname, "../../../data/world-2022/README.md"), "utf8");
const world = shippedEconomy("world-2022");

describe("the surcharges of world-2022", () => {
  const before = unsurchargedWorld2022;

  it("are those of the published table, where something is traded, and nothing else is added", () => {
    const [header = "", ...lines] = readFileSync(reference("hs6/war-tariffs-by-sector.csv"), "utf8").trim().split("\n");
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

  it("leave the residuals that the README of the package prints", () => {
    const printed = [...README.matchAll(/^\| [^|]+ \| (\d\.\de-\d+) \| (\d\.\de-\d+) \|$/gmu)].map(
      ([, ...cells]) => cells,
    );
    const residuals = (economy: Economy): string[] =>
      economyIdentities(economy).flatMap(({ id, residual }) =>
        id.startsWith("printed") ? [] : [residual.toExponential(1)],
      );
    const [old, now] = [residuals(before()), residuals(world)];
    expect(printed).toEqual(old.map((each, at) => [each, now[at]]));
  });

  it("stand in the README of the package, with the rates before", () => {
    const rows = [...README.matchAll(/^\| (\w+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gmu)];
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
