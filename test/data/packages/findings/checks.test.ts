import { describe, expect, it } from "vitest";
import { agreementTariffs } from "../../../../src/data/packages/findings/agreementTariffs.ts";
import { importersSetTariffs } from "../../../../src/data/packages/findings/importersSetTariffs.ts";
import { knownTariffs } from "../../../../src/data/packages/findings/knownTariffs.ts";
import { oneSidedTariffs } from "../../../../src/data/packages/findings/oneSidedTariffs.ts";
import { ownTrade } from "../../../../src/data/packages/findings/ownTrade.ts";
import { unionTariffs } from "../../../../src/data/packages/findings/unionTariffs.ts";
import { madeWorld } from "./madeWorld.ts";

const SIX = "USA CHN JPN BRA IND RUS ROW";
/** A rate for each importer, the same on all sellers. */
const general = (_sector: string, importer: string): number =>
  ({ USA: 0.03, CHN: 0.06, JPN: 0.02, BRA: 0.12, IND: 0.08, RUS: 0.07, BLR: 0.07, KAZ: 0.06 })[importer] ?? 0.04;

describe("tariffs vary between importers", () => {
  it("finds nothing where each importer has its own rate, and every sector where each seller meets its own", () => {
    expect(importersSetTariffs(madeWorld({ countries: SIX, tariff: general }))).toMatchObject({ checked: 2, rows: [] });
    const exchanged = madeWorld({ countries: SIX, tariff: (j, _importer, exporter) => general(j, exporter) });
    const { rows } = importersSetTariffs(exchanged);
    expect(rows.map(({ sector }) => sector)).toEqual(["FOOD", "CARS"]);
    expect(rows[0].found).toBeLessThan(rows[0].against);
  });

  it("says nothing of four countries, nor where there is no tariff", () => {
    expect(importersSetTariffs(madeWorld({ countries: "USA CHN JPN BRA ROW", tariff: general })).checked).toBe(0);
    expect(importersSetTariffs(madeWorld({ countries: SIX, tariff: () => 0 })).checked).toBe(0);
  });
});

describe("members of a customs union agree", () => {
  const four = "RUS BLR KAZ CHN ROW";

  it("finds nothing where they differ by a point", () => {
    expect(unionTariffs(madeWorld({ countries: four, tariff: general }))).toMatchObject({ checked: 3, rows: [] });
  });

  it("finds the member whose rate is a sixth of the others'", () => {
    const tariff = (_j: string, importer: string): number => (importer === "RUS" ? 0.01 : 0.06);
    const { rows } = unionTariffs(madeWorld({ countries: four, tariff }));
    expect(rows).toMatchObject([{ importer: "RUS", seller: "CHN", sector: null }]);
    expect(rows[0].found).toBeCloseTo(1, 10);
    expect(rows[0].against).toBeCloseTo(6, 10);
  });

  it("knows who was a member in the year", () => {
    expect(unionTariffs(madeWorld({ countries: four, year: 2009, tariff: general })).checked).toBe(0);
    expect(unionTariffs(madeWorld({ countries: "DEU GBR USA", year: 2020, tariff: general })).checked).toBe(2);
    expect(unionTariffs(madeWorld({ countries: "DEU GBR USA", year: 2021, tariff: general })).checked).toBe(0);
  });
});

describe("nothing is laid inside an agreement", () => {
  it("finds one side of a free trade area that still has a tariff", () => {
    const tariff = (_j: string, importer: string): number => (importer === "MEX" ? 0.05 : 0);
    const { checked, rows } = agreementTariffs(madeWorld({ countries: "USA CAN MEX ROW", tariff }));
    expect(checked).toBe(6);
    expect(rows.map(({ importer, seller }) => `${importer} ${seller}`)).toEqual(["MEX USA", "MEX CAN"]);
  });

  it("leaves farm goods alone where industrial goods are free", () => {
    const wide = madeWorld({ countries: "DEU NOR", tariff: (sector) => (sector === "FOOD" ? 0.015 : 0) });
    expect(agreementTariffs(wide)).toMatchObject({ checked: 2, rows: [] });
    expect(agreementTariffs(madeWorld({ countries: "DEU NOR", tariff: () => 0.03 })).rows).toHaveLength(2);
  });
});

describe("one partner far below the others", () => {
  const tariff = (j: string, importer: string, exporter: string): number =>
    importer === "RUS" && exporter === "CHN" ? 0.006 : general(j, importer);

  it("finds a preference that is not returned", () => {
    const { rows } = oneSidedTariffs(madeWorld({ countries: SIX, tariff }));
    expect(rows).toMatchObject([{ importer: "RUS", seller: "CHN" }]);
    expect(rows[0].found).toBeCloseTo(0.6, 10);
    expect(rows[0].against).toBeCloseTo(7, 10);
  });

  it("is silent where it is returned, and where the partner lays little on everybody", () => {
    const returned = (j: string, importer: string, exporter: string): number =>
      importer === "CHN" && exporter === "RUS" ? 0.01 : tariff(j, importer, exporter);
    expect(oneSidedTariffs(madeWorld({ countries: SIX, tariff: returned })).rows).toEqual([]);
    const open = (j: string, importer: string, exporter: string): number =>
      importer === "CHN" ? 0.01 : tariff(j, importer, exporter);
    expect(oneSidedTariffs(madeWorld({ countries: SIX, tariff: open })).rows).toEqual([]);
  });

  it("says nothing where an importer has fewer than four sellers", () => {
    expect(oneSidedTariffs(madeWorld({ countries: "USA CHN RUS ROW", tariff }))).toMatchObject({
      checked: 0,
      rows: [],
    });
  });
});

describe("known tariffs", () => {
  it("finds what lies outside its range and names the nearer end", () => {
    const { checked, rows } = knownTariffs(madeWorld({ countries: "BRA JPN USA ROW", tariff: () => 0.03 }));
    expect(checked).toBe(3);
    expect(rows).toMatchObject([{ importer: "BRA", seller: "JPN", against: 9 }]);
  });

  it("says nothing of years for which nothing is known", () => {
    expect(knownTariffs(madeWorld({ countries: "USA CHN JPN", year: 1990, tariff: general })).checked).toBe(0);
  });
});

describe("own sales", () => {
  const world = (odd: (sector: string, importer: string, exporter: string) => number | null) =>
    ownTrade(
      madeWorld({
        countries: "USA CHN JPN",
        tariff: () => 0,
        flow: (j, n, i) => odd(j, n, i) ?? (n === i ? 100 : 10),
      }),
    );

  it("finds nothing in a usual world", () => {
    expect(world(() => null)).toMatchObject({ checked: 9, rows: [] });
  });

  it("finds goods that are made and not sold at home, services from abroad, and goods that never come from abroad", () => {
    const found = world((sector, importer, exporter) => {
      if (sector === "CARS" && importer === "USA" && exporter === "USA") return 0;
      if (sector === "SRV" && importer === "JPN" && exporter === "JPN") return 15;
      return sector === "FOOD" && importer === "CHN" && exporter !== "CHN" ? 0 : null;
    });
    expect(found.rows.map(({ importer, sector }) => `${importer} ${sector}`)).toEqual([
      "JPN SRV",
      "USA CARS",
      "CHN FOOD",
    ]);
  });

  it("is silent where nothing is made, and takes an unknown flow for none", () => {
    expect(world((sector, _n, exporter) => (sector === "CARS" && exporter === "USA" ? 0 : null)).rows).toEqual([]);
    expect(world((sector, n, i) => (sector === "CARS" && n === "USA" && i === "USA" ? NaN : null)).rows).toHaveLength(
      1,
    );
  });
});
