import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accounts, type Economy } from "../../../src/data/packages/index.ts";
import { shippedEconomy } from "../shippedEconomy.ts";

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

  it("has the averages with surcharges that its README names", () => {
    const readme = readFileSync(join(import.meta.dirname, "../../../data/world-2022/README.md"), "utf8");
    const [us, china] = [goods(world, "USA", "CHN"), goods(world, "CHN", "USA")].map(([, rate]) => rate.toFixed(1));
    expect(readme).toContain(`the USA lays ${us} % on China and China ${china} % on the USA.`);
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
