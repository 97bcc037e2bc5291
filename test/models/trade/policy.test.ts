import { describe, expect, it } from "vitest";
import { tinyEconomy } from "../../case/tinyEconomy.ts";
import { HEADLINE, type Measured, OTHER, policyOf, ROUNDING, wide } from "./policyOf.ts";

const tariff = (measured: Measured, cell: [string, string, string], options = {}): number =>
  policyOf(measured, options).policy.tariffs.of(...cell);

describe("tariffs on the headline package", () => {
  it("an empty scenario is the base policy", () => {
    const { policy, problems } = policyOf({ rows: ["rate: 0"] });
    expect(problems).toEqual([]);
    expect(policy.tariffs.values).toEqual(HEADLINE.tariffs.values);
    for (const [values, value] of [
      [policy.icebergHat, 1],
      [policy.openness, 1],
      [policy.exportTaxes, 0],
    ] as const) {
      expect(values.values.every((each) => Object.is(each, value))).toBe(true);
    }
  });

  it("set comes before multiply before add, whatever the order of rows", () => {
    const rows = [
      "sector: cars, rate: 5, mode: add",
      "sector: cars, rate: 50, mode: multiply",
      "sector: cars, rate: 20, mode: set",
      "rate: 1",
    ];
    expect(tariff({ rows }, ["cars", "USA", "CHN"])).toBeCloseTo(0.2 * 0.5 + 0.05 + 0.01, ROUNDING);
    expect(tariff({ rows }, ["farm", "USA", "CHN"])).toBeCloseTo(0.1 + 0.01, ROUNDING);
    expect(tariff({ rows }, ["services", "USA", "CHN"])).toBe(0.1);
    expect(tariff({ rows }, ["cars", "CHN", "USA"])).toBe(0.1);
  });

  it("cuts come after multiply and before add, whatever the order of rows, and stop at zero", () => {
    const rows = [
      "sector: cars, rate: 5, mode: add",
      "sector: cars, rate: 3, mode: lower",
      "sector: cars, rate: 50, mode: multiply",
      "rate: 1, mode: lower",
      "sector: farm, rate: 25, mode: lower",
      "sector: farm, rate: 15",
    ];
    expect(tariff({ rows }, ["cars", "USA", "CHN"])).toBeCloseTo(0.1 * 0.5 - 0.03 - 0.01 + 0.05, ROUNDING);
    expect(tariff({ rows }, ["farm", "USA", "CHN"])).toBe(0.15);
    expect(tariff({ rows: [rows[4]] }, ["farm", "USA", "CHN"])).toBe(0);
  });

  it("two cuts sum before they stop, and a tariff below zero is left as it is", () => {
    const twice = ["sector: cars, rate: 6, mode: lower", "sector: cars, rate: 6, mode: lower, to: 2019-06-01"];
    expect(tariff({ rows: twice }, ["cars", "USA", "CHN"])).toBe(0);
    const below = ["sector: cars, rate: -4, mode: set", "sector: cars, rate: 6, mode: lower"];
    expect(tariff({ rows: below }, ["cars", "USA", "CHN"])).toBe(-0.04);
  });

  it("add below zero stays what it was: a tariff below zero, without a word", () => {
    const { policy, problems } = policyOf({ rows: ["sector: cars, rate: -25"] });
    expect(policy.tariffs.of("cars", "USA", "CHN")).toBeCloseTo(-0.15, ROUNDING);
    expect(problems).toEqual([]);
  });

  it("a row holds from its first day until before its last", () => {
    const rows = ["rate: 25, to: 2018-06-01"];
    const on = (at: string): number => tariff({ rows }, ["cars", "USA", "CHN"], { at });
    expect([on("2017-12-31"), on("2018-01-01"), on("2018-05-31"), on("2018-06-01")]).toEqual([0.1, 0.35, 0.35, 0.1]);
  });

  it("blank is goods, a star is everything", () => {
    expect(tariff({ rows: ["rate: 25"] }, ["services", "USA", "CHN"])).toBe(0.1);
    expect(tariff({ rows: ['sector: "*", rate: 25'] }, ["services", "USA", "CHN"])).toBe(0.35);
  });

  it("WLD is every other country, never one's own sales", () => {
    const measured = { target: "[WLD]", rows: ["rate: 25"] };
    const options = { except: "[RUS]" };
    expect(tariff(measured, ["cars", "USA", "ROW"], options)).toBe(0.35);
    expect(tariff(measured, ["cars", "USA", "USA"], options)).toBe(0.1);
    expect(tariff(measured, ["cars", "USA", "RUS"], options)).toBe(0.1);
    expect(tariff({ rows: ["importer: USA, exporter: USA, rate: 25"] }, ["cars", "USA", "USA"])).toBe(0.35);
  });

  it("the EU is its members on the day, and WLD from there is everyone outside", () => {
    const headline = tinyEconomy({ countries: ["CHN", "DEU", "FRA", "GBR", "RUS", "USA"] });
    const measured = { imposer: "[EU]", target: "[WLD]", rows: ["rate: 25"] };
    const on = (importer: string, exporter: string, at: string): number =>
      tariff(measured, ["cars", importer, exporter], { headline, at });
    expect(on("DEU", "CHN", "2019-01-01")).toBe(0.35);
    expect(on("DEU", "FRA", "2019-01-01")).toBe(0.1);
    expect(on("GBR", "CHN", "2020-12-31")).toBe(0.35);
    expect(on("GBR", "CHN", "2021-01-01")).toBe(0.1);
    expect(on("DEU", "GBR", "2021-01-01")).toBe(0.35);
  });

  it("a sweep replaces the rates and nothing else", () => {
    const options = { scenario: ", sweep: { measure: m, rates: [40] }" };
    expect(tariff({ rows: ["sector: cars, rate: 25"] }, ["cars", "USA", "CHN"], options)).toBe(0.5);
  });

  it("a scale multiplies what a measure changes: an addition, a cut, a factor, and the way to a tariff that is set", () => {
    const half = { scenario: ", scale: { m: 0.5 }" };
    const cell: [string, string, string] = ["cars", "USA", "CHN"];
    const base = HEADLINE.tariffs.of(...cell);
    expect(tariff({ rows: ["sector: cars, rate: 25"] }, cell, half)).toBeCloseTo(base + 0.125, ROUNDING);
    expect(tariff({ rows: ["sector: cars, rate: 6, mode: lower"] }, cell, half)).toBeCloseTo(base - 0.03, ROUNDING);
    expect(tariff({ rows: ["sector: cars, rate: 200, mode: multiply"] }, cell, half)).toBeCloseTo(1.5 * base, ROUNDING);
    expect(tariff({ rows: ["sector: cars, rate: 60, mode: set"] }, cell, half)).toBeCloseTo(
      base + 0.5 * (0.6 - base),
      ROUNDING,
    );
    expect(tariff({ rows: ["sector: cars, rate: 60, mode: set"] }, cell, { scenario: ", scale: { m: 0 }" })).toBe(base);
  });

  it("a country that joins a party levies what the party levies", () => {
    const joined = { scenario: ", joins: { RUS: USA }" };
    const rows = ["sector: cars, rate: 25"];
    expect(tariff({ rows }, ["cars", "RUS", "CHN"], joined)).toBe(HEADLINE.tariffs.of("cars", "RUS", "CHN") + 0.25);
    expect(tariff({ rows }, ["cars", "RUS", "USA"], joined)).toBe(HEADLINE.tariffs.of("cars", "RUS", "USA"));
  });

  it("rows that together reach −100 % are a problem", () => {
    const { problems } = policyOf({ rows: ["sector: cars, rate: -60", "rate: -60"] });
    expect(problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      'E228 In scenario "s" the tariff on cars, USA from CHN, becomes -110 %.',
    ]);
    const subsidy = policyOf({ instrument: "export-subsidy", rows: ["sector: cars, rate: 60", "rate: 60"] });
    expect(subsidy.problems[0]?.message).toBe(
      'In scenario "s" the export subsidy on cars, CHN from USA, becomes 120 %.',
    );
  });
});

describe("other instruments", () => {
  it("trade costs multiply, bans close imports, export controls close exports", () => {
    const costs = policyOf({ instrument: "trade-cost", rows: ["rate: 10", "sector: cars, rate: 20"] }).policy;
    expect(costs.icebergHat.of("cars", "USA", "CHN")).toBeCloseTo(1.1 * 1.2, ROUNDING);
    expect(costs.icebergHat.of("cars", "CHN", "USA")).toBe(1);
    const ban = policyOf({ instrument: "ban", rows: ["sector: cars"] }).policy;
    expect([ban.openness.of("cars", "USA", "CHN"), ban.openness.of("cars", "CHN", "USA")]).toEqual([0, 1]);
    const control = policyOf({ instrument: "export-control", rows: ["sector: cars"] }).policy;
    expect([control.openness.of("cars", "USA", "CHN"), control.openness.of("cars", "CHN", "USA")]).toEqual([1, 0]);
  });

  it("a subsidy is a negative export tax of the exporter, and subsidies sum", () => {
    const { policy } = policyOf({ instrument: "export-subsidy", rows: ["rate: 10", "sector: cars, rate: 5"] });
    expect(policy.exportTaxes.of("cars", "CHN", "USA")).toBeCloseTo(-0.15, ROUNDING);
    expect(policy.exportTaxes.of("cars", "USA", "CHN")).toBe(0);
  });

  it("an export tax is the exporter's, and subsidies are taken off it", () => {
    const rows = ["rate: 10", "sector: cars, rate: 5"];
    const { policy } = policyOf({ instrument: "export-tax", rows });
    expect(policy.exportTaxes.of("cars", "CHN", "USA")).toBeCloseTo(0.15, ROUNDING);
    expect(policy.exportTaxes.of("farm", "CHN", "USA")).toBe(0.1);
    expect(policy.exportTaxes.of("cars", "USA", "CHN")).toBe(0);
    expect(policy.tariffs.values).toEqual(HEADLINE.tariffs.values);
    const bundle = [
      "instrument: export-tax, sector: cars, rate: 10",
      "instrument: export-subsidy, sector: cars, rate: 4",
      "instrument: export-tax, side: counter, sector: farm, rate: 30",
    ];
    const both = policyOf({ instrument: "sanction", rows: bundle }).policy.exportTaxes;
    expect(both.of("cars", "CHN", "USA")).toBeCloseTo(0.06, ROUNDING);
    expect(both.of("farm", "USA", "CHN")).toBe(0.3);
    const half = { scenario: ", scale: { m: 0.5 }" };
    expect(policyOf({ instrument: "export-tax", rows }, half).policy.exportTaxes.of("cars", "CHN", "USA")).toBeCloseTo(
      0.075,
      ROUNDING,
    );
  });

  it("trade costs fall and rise by sector and pair", () => {
    const rows = ["sector: cars, rate: -15", "sector: farm, rate: 25", "sector: farm, rate: -20"];
    const { policy } = policyOf({ instrument: "trade-cost", rows });
    expect(policy.icebergHat.of("cars", "USA", "CHN")).toBeCloseTo(0.85, ROUNDING);
    expect(policy.icebergHat.of("farm", "USA", "CHN")).toBeCloseTo(1, ROUNDING);
    expect(policy.icebergHat.of("trucks", "USA", "CHN")).toBe(1);
    expect(policy.productivityHat).toBeUndefined();
  });

  it("productivity is of a country and a sector, rows multiply, and trade costs stay", () => {
    const rows = ["rate: 10", "sector: cars, rate: -20"];
    const { policy } = policyOf({ instrument: "productivity", imposer: "[USA, RUS]", target: null, rows });
    expect(policy.productivityHat!.of("cars", "USA")).toBeCloseTo(1.1 * 0.8, ROUNDING);
    expect(policy.productivityHat!.of("farm", "RUS")).toBeCloseTo(1.1, ROUNDING);
    expect([policy.productivityHat!.of("services", "USA"), policy.productivityHat!.of("cars", "CHN")]).toEqual([1, 1]);
    expect(policy.icebergHat.values.every((each) => each === 1)).toBe(true);
    const half = { scenario: ", scale: { m: 0.5 }" };
    const halved = policyOf({ instrument: "productivity", target: null, rows: ["rate: 10"] }, half).policy;
    expect(halved.productivityHat!.of("farm", "USA")).toBeCloseTo(1.05, ROUNDING);
    const wider = policyOf(
      { instrument: "productivity", target: null, rows: ["sector: cars, rate: 20"] },
      { headline: wide(), economy: OTHER },
    ).policy;
    // USA sells 100 of cars and of trucks at home, and abroad 30 and 10 to each of its buyers: the mean is by what it makes.
    const buyers = HEADLINE.countries.size - 1;
    const cars = (100 + 30 * buyers) / (200 + 40 * buyers);
    expect(wider.productivityHat!.of("vehicles", "USA")).toBeCloseTo(1 + 0.2 * cars, ROUNDING);
  });

  it("a sanction is a bundle with counter-measures", () => {
    const rows = [
      "instrument: export-control, sector: cars",
      "instrument: tariff, side: counter, sector: farm, rate: 30",
    ];
    const { policy } = policyOf({ instrument: "sanction", imposer: "[USA, CHN]", target: "[RUS]", rows });
    expect([policy.openness.of("cars", "RUS", "USA"), policy.openness.of("cars", "RUS", "CHN")]).toEqual([0, 0]);
    expect(policy.tariffs.of("farm", "RUS", "CHN")).toBe(0.4);
  });
});

describe("another package", () => {
  const on = (measured: Measured): ReturnType<typeof policyOf> =>
    policyOf(measured, { headline: wide(), economy: OTHER });

  it("takes the mean over the headline's sectors, weighted by its flows", () => {
    const { policy, problems } = on({ rows: ["sector: cars, rate: 20", "sector: farm, rate: 7"] });
    expect(problems).toEqual([]);
    expect(policy.tariffs.of("vehicles", "USA", "CHN")).toBeCloseTo(0.1 + 0.75 * 0.2, ROUNDING);
    expect(policy.tariffs.of("food", "USA", "CHN")).toBeCloseTo(0.17, ROUNDING);
  });

  it("sets cover their share, the rest keeps its base tariff; multipliers count as one where absent", () => {
    expect(on({ rows: ["sector: cars, rate: 30, mode: set"] }).policy.tariffs.of("vehicles", "USA", "CHN")).toBeCloseTo(
      0.75 * 0.3 + 0.25 * 0.1,
      ROUNDING,
    );
    expect(
      on({ rows: ["sector: cars, rate: 60, mode: multiply"] }).policy.tariffs.of("vehicles", "USA", "CHN"),
    ).toBeCloseTo(0.1 * (0.75 * 0.6 + 0.25), ROUNDING);
  });

  it("cuts take their share of the mean off the tariff of the package, which stops at zero", () => {
    const cut = (rate: number): number =>
      on({ rows: [`sector: cars, rate: ${rate}, mode: lower`] }).policy.tariffs.of("vehicles", "USA", "CHN");
    expect(cut(4)).toBeCloseTo(0.1 - 0.75 * 0.04, ROUNDING);
    expect(cut(40)).toBe(0);
  });

  it("rows for all goods need no concordance", () => {
    const { policy, problems } = policyOf({ rows: ["rate: 20"] }, { headline: HEADLINE, economy: OTHER });
    expect(problems).toEqual([]);
    expect(policy.tariffs.of("vehicles", "USA", "CHN")).toBeCloseTo(0.3, ROUNDING);
    expect(policy.tariffs.of("other", "USA", "CHN")).toBe(0.1);
  });

  it("a ban of a part closes the covered share with a warning, of all parts everything without one", () => {
    const part = on({ instrument: "ban", rows: ["sector: cars"] });
    expect(part.policy.openness.of("vehicles", "USA", "CHN")).toBeCloseTo(0.25, ROUNDING);
    expect(part.problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      'W208 In wide the bans of scenario "s" cover only part of vehicles; the covered share is closed.',
    ]);
    const whole = on({ instrument: "ban", rows: ["sector: cars", "sector: trucks"] });
    expect(whole.policy.openness.of("vehicles", "USA", "CHN")).toBe(0);
    expect(whole.problems).toEqual([]);
  });

  it("a quota of a part leaves the rest at what it was, with a warning; of all parts it is whole", () => {
    const part = on({ instrument: "quota", rows: ["sector: cars, limit: 60, rent: 0"] });
    const { countries } = OTHER;
    const cell = (countries.size + countries.indexOf("USA")) * countries.size + countries.indexOf("CHN");
    expect(part.policy.quotas).toMatchObject([{ cells: [cell], importerShare: 0 }]);
    expect(part.policy.quotas![0].limit).toBeCloseTo(1 - 0.75 * 0.4, ROUNDING);
    expect(part.problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      'W222 In wide the quotas of scenario "s" are about part of vehicles; the rest is counted at the quantity of the base year.',
    ]);
    const rows = ["sector: cars, limit: 60, rent: 0", "sector: trucks, limit: 60, rent: 100"];
    const whole = on({ instrument: "quota", rows });
    expect(whole.policy.quotas).toHaveLength(1);
    expect(whole.policy.quotas![0].limit).toBeCloseTo(0.6, ROUNDING);
    expect(whole.policy.quotas![0].importerShare).toBeCloseTo(0.25, ROUNDING);
    expect(whole.problems).toEqual([]);
  });

  it("countries that it has not are named, sectors without counterpart too, and a missing concordance stops", () => {
    const away = on({ target: "[CHN, RUS]", rows: ["sector: cars, rate: 20"] });
    expect(away.problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      'W207 RUS is only part of the rest of the world in wide; measure "m" leaves it out there.',
    ]);
    expect(away.policy.tariffs.of("vehicles", "USA", "ROW")).toBe(0.1);
    const alone = policyOf(
      { rows: ["sector: trucks, rate: 20"] },
      { headline: wide([["cars", ["vehicles"]]]), economy: OTHER },
    );
    expect(alone.problems.map((each) => `${each.code} ${each.message}`)).toEqual([
      'W209 trucks of the headline package have no counterpart in wide; scenario "s" leaves their rows out there.',
    ]);
    const none = policyOf({ rows: ["sector: cars, rate: 20"] }, { headline: HEADLINE, economy: OTHER });
    expect(none.problems.map((each) => each.code)).toEqual(["E242"]);
  });

  it("where the headline trades nothing the members count alike", () => {
    const headline = tinyEconomy({
      sectors: ["farm", "cars", "trucks", "services"],
      concordances: wide().concordances,
      flow: (_sector, importer, exporter) =>
        importer === exporter ? 100 : importer === "USA" && exporter === "CHN" ? 0 : 10,
    });
    const { policy } = policyOf({ rows: ["sector: cars, rate: 20"] }, { headline, economy: OTHER });
    expect(policy.tariffs.of("vehicles", "USA", "CHN")).toBeCloseTo(0.2, ROUNDING);
  });
});
