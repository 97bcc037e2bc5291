import { describe, expect, it } from "vitest";
import { wording } from "../../../src/base/wording/index.ts";
import { mostMovedBuyer, newlyShort } from "../../../src/tell/findings/markets/marketAccount.ts";
import { detourText, wayText } from "../../../src/tell/findings/markets/wayText.ts";
import { yearInWords, yearName } from "../../../src/tell/findings/markets/yearName.ts";
import { marketResults } from "../brief/marketFixture.ts";
import { marketOf } from "../../case/markets/marketText.ts";
import { marketAccount } from "../charts/marketFixture.ts";
import { caseOf, words } from "./fixture.ts";

const named = (year: number, capacities: number, demand: number, language: "en" | "ru" = "en"): string =>
  yearName({ base: { year, capacities, demand } }, "2020", words(language));

describe("the name of a solved year", () => {
  it("is its number where it was observed, else that of its base with what it has of the year", () => {
    expect(named(2020, 2020, 2020)).toBe("2020");
    expect(named(2018, 2018, 2018)).toBe("2018 with the duties and open links of 2020");
    expect(named(2018, 2020, 2018)).toBe("2018 with the capacities of 2020");
    expect(named(2018, 2020, 2020)).toBe("2018 with the capacities and the demand of 2020");
    expect(named(2018, 2020, 2020, "ru")).toBe("2018 год, мощности и спрос — 2020 года");
  });

  it("says once in a sentence that it is a year", () => {
    const said = (year: number, capacities: number, language: "en" | "ru"): string =>
      yearInWords({ base: { year, capacities, demand: year } }, "2020", words(language));
    expect(said(2020, 2020, "ru")).toBe("2020 год");
    expect(said(2018, 2020, "ru")).toBe("2018 год, мощности — 2020 года");
    expect(said(2020, 2020, "en")).toBe("2020");
    for (const key of ["chart.market.flows.subtitle", "chart.market.shares.subtitle"] as const)
      expect(
        words("ru").say(key, { commodity: "газ", unit: "т", scenario: "Закрыт", year: said(2018, 2020, "ru") }),
      ).not.toMatch(/года год/u);
  });
});

describe("a residual", () => {
  it("is neither who is short nor whose price moves most", () => {
    const year = marketResults().scenarios["shut"].markets!["lng"].years["2019"];
    expect(newlyShort(year).map(({ node }) => node)).toEqual(["japan"]);
    expect(mostMovedBuyer(year)).toBe("japan");
    const rest = { ...year, residuals: ["japan"] };
    expect(newlyShort(rest)).toEqual([]);
    expect(mostMovedBuyer(rest)).toBe("");
  });
});

describe("a way", () => {
  it("without days at sea and without a name is by land, not by open sea", () => {
    const series = marketOf();
    const [line] = series.routes;
    const account = (days: number) => {
      const routes = [{ ...line, supplier: "a", market: "b", route: "line", through: [], days }];
      const { market, ...rest } = marketAccount();
      const known = { ...series, commodity: market.commodity, routes };
      return { ...rest, market, case: caseOf({ markets: [known] }) };
    };
    expect(wayText(account(0), "a>b:line")).toBe("by land");
    expect(wayText(account(9), "a>b:line")).toBe("open sea");
  });

  it("around a strait or through a canal has the article of both, whatever a table calls them", () => {
    const series = marketOf();
    const [line] = series.routes;
    const { market, ...rest } = marketAccount();
    const route = (id: string, ...through: string[]) => ({ ...line, supplier: "a", market: "b", route: id, through });
    const routes = [route("short", "malacca", "suez"), route("long"), route("canal", "panama")];
    const known = { ...series, commodity: market.commodity, routes };
    const places = { malacca: "Strait of Malacca", suez: "the Suez Canal", panama: "Panama Canal" };
    const account = {
      ...rest,
      market,
      case: caseOf({ markets: [known] }),
      words: wording("en", { countries: {}, sectors: {}, places }),
    };
    const [detour] = marketResults().scenarios["shut"].markets!["lng"].years["2019"].detours;
    const told = (before: string, after: string): string =>
      detourText(account, { ...detour, from: "a", to: "b", before, after });
    expect(told("short", "long")).toBe("around the Strait of Malacca and the Suez Canal");
    expect(told("long", "canal")).toBe("through the Panama Canal");
    expect(told("short", "canal")).toBe("Strait of Malacca, Suez Canal → Panama Canal");
  });
});
