import { describe, expect, it } from "vitest";
import {
  accountOf,
  homeBlocks,
  homeFigures,
  homeSectors,
  homeTable,
  leadingSector,
} from "../../../src/tell/findings/index.ts";
import type { Account } from "../../../src/tell/findings/index.ts";
import { homeSentences } from "../../../src/tell/findings/home/index.ts";
import type { CountryResult, SectorResult } from "../../../src/results/index.ts";
import type { Language } from "../../../src/base/wording/index.ts";
import { caseOf, countryResult, equilibrium, rangeAround, results, words } from "./fixture.ts";

/** A sector that produces so much more; its range reaches so far to either side. */
function sector(quantityPercent: number | null, around = 0.01): SectorResult {
  const range = quantityPercent === null ? {} : { range: rangeAround(quantityPercent, around, around) };
  const share = quantityPercent ?? 0;
  return {
    quantityPercent,
    outputPercent: quantityPercent,
    valueAddedPercent: quantityPercent,
    labourShareBefore: 4,
    labourShare: 4 + share / 100,
    ...range,
  };
}

const HOME: Partial<CountryResult> = {
  labourMovedPercent: 0.05,
  pricesToWagePercent: -0.02,
  tariffRevenueBefore: 33_000,
  tariffRevenue: 66_000,
  tariffRevenueShareBefore: 0.18,
  tariffRevenueChange: 0.18,
};

function account(
  sectors: CountryResult["sectors"],
  more: Partial<CountryResult> = {},
  language: Language = "en",
): Account {
  const { countries } = equilibrium();
  const russia = countryResult(0.01, { ...HOME, ...(sectors === undefined ? {} : { sectors }), ...more });
  return accountOf(results({ countries: { ...countries, RUS: russia } }), caseOf(), "war", words(language))!;
}

const plain = (texts: readonly string[]): string => texts.join(" ").replaceAll("\u202f", " ");

describe("what happens within a country", () => {
  it("is told in plain sentences: sectors, labour, consumer prices, tariff revenue", () => {
    const told = plain(homeSentences(account({ C26: sector(0.3), C16: sector(-0.2), A03: sector(null) }), "RUS"));
    expect(told).toBe(
      "Output rises most in “Electronics”: by 0.30 % in quantity (0.29 to 0.31 %). Output falls most in “Wood products”: by " +
        "0.20 % in quantity (0.19 to 0.21 %). 0.050 % of all labour moves to another sector. Consumer prices fall by 0.020 % " +
        "compared with wages. Tariff revenue rises from 33 billion USD to 66 billion USD a year: from 0.18 % to 0.36 % of income.",
    );
  });

  it("is told in Russian with the same numbers", () => {
    const told = plain(homeSentences(account({ C26: sector(0.3) }, {}, "ru"), "RUS"));
    expect(told).toContain("растёт выпуск в отрасли «Электроника»: на 0,30 %");
    expect(told).toContain("с 33 млрд долл. США до 66 млрд долл. США в год");
  });

  it("claims no direction that the variants of the model do not share", () => {
    const open = account({ C26: sector(0.3, 1), C16: sector(-0.2) });
    expect(leadingSector(homeSectors(open, "RUS"), "gain")).toBeNull();
    expect(leadingSector(homeSectors(open, "RUS"), "either")).toMatchObject({ sector: "C16", isOfSure: true });
    expect(plain(homeSentences(account({ C26: sector(0.3, 1) }), "RUS"))).toContain("No sector is sure to grow");
    const rival = account({ C26: sector(0.3, 1), C20: sector(0.1) });
    expect(plain(homeSentences(rival, "RUS"))).toContain(
      "Of the sectors with a clear direction, output rises most in “Chemicals”",
    );
  });

  it("sees nothing where nothing moves, and says so", () => {
    const still = account(
      { C26: sector(0, 0) },
      { labourMovedPercent: 0, pricesToWagePercent: 0, tariffRevenue: 33_000, tariffRevenueChange: 0 },
    );
    expect(plain(homeSentences(still, "RUS"))).toBe(
      "No sector visibly grows or shrinks. No labour visibly moves to another sector. Consumer prices do not visibly move " +
        "compared with wages. Tariff revenue stays at about 33 billion USD a year: 0.18 % of income.",
    );
  });

  it("is absent where nothing is told by sector, and has no sentence on revenue that nobody has", () => {
    expect(homeTable(account(undefined), "RUS")).toBeNull();
    expect(homeBlocks(account(undefined), "RUS")).toEqual([]);
    const free = account({ C26: sector(0.3) }, { tariffRevenueBefore: 0, tariffRevenue: 0 });
    expect(plain(homeSentences(free, "RUS"))).not.toContain("revenue");
  });

  it("is a table of the sectors that produce anything, the largest rise first", () => {
    const table = homeTable(
      account({ C16: sector(-0.2), C26: sector(0.3), A03: sector(null), C20: sector(0.1, 1) }),
      "RUS",
    )!;
    expect(table.rows.map(([name]) => name)).toEqual(["Electronics", "Chemicals †", "Wood products"]);
    expect(table.rows[0]).toEqual(["Electronics", "+0.30", "+0.29 … +0.31", "4.00", "+0.0030"]);
  });

  it("stands side by side for the third country and both parties", () => {
    const table = homeFigures(account({ C26: sector(0.3) }));
    expect(table.rows.map(([name]) => name)).toEqual(["Russia", "United States", "China"]);
    expect(table.rows[0].slice(4)).toEqual(["33,000", "66,000", "0.18", "0.36"]);
  });
});
