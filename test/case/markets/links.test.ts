import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseMeasures, marketScenarios } from "../../../src/case/index.ts";
import { marketInstance, type MarketInstance } from "../../../src/models/markets/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { lines } from "../caseText.ts";
import { problemsOf, readChanged, type Change } from "./marketText.ts";

const YAML = ".yaml";
/** Rounding of sums and products. */
const DIGITS = 12;

const HERD_HEAD = `commodity: pork
unit: kt/year
coverage: partial
baseYear: 2018
years: [2018, 2019]
nodes: pork-nodes.csv
pairs: pork-pairs.csv
`;
const HERD_NODES = `id,country,kind,year,quantity,source,confidence,low,high
farms,CHN,supply,2018,1000,own-assumption,verified,,
farms,CHN,supply,2019,800,own-assumption,verified,,
spain,ESP,supply,,,own-assumption,verified,,
tables,CHN,demand,,,own-assumption,verified,,
`;
const HERD_PAIRS = `supplier,market,year,flow,access,source,confidence,low,high
spain,tables,2018,5,true,own-assumption,verified,,
`;

const CASE: Change = ["case.yaml", "markets: [markets/gas.yaml]", "markets: [markets/gas.yaml, markets/pork.yaml]"];

/** The new market of gas, here feed in Mt, with a herd that it follows. */
function withHerd(link: string, scenarios: string, herd = ""): readonly Change[] {
  return [
    CASE,
    [YAML, "unit: bcm/year", "unit: Mt/year"],
    [YAML, "priceUnit: USD/MMBtu", "priceUnit: USD/t"],
    [YAML, "shipping: { dayRate: 70000, speed: 17, cargo: 3.6,", "shipping: { dayRate: 70000, speed: 17, cargo: 60,"],
    [YAML, "linked: []", `linked: [${link}]`],
    ["markets/pork-nodes.csv", "+", HERD_NODES],
    ["markets/pork-pairs.csv", "+", HERD_PAIRS],
    ["markets/pork.yaml", "+", `${HERD_HEAD}${herd}scenarios:\n  cull: ${scenarios}\n`],
  ];
}

const link = (more: string): string => `{ market: gas, per: pork, ${more}, source: own-assumption }`;
const cull = (shift: number, from = "2019-01-01"): string =>
  `{ policies: [{ id: cull, kind: disease, node: farms, shift: ${shift}, from: ${from}, source: own-assumption }] }`;

function instanceUnder(scenario: string, changes: readonly Change[], year = 2019): MarketInstance {
  const reading = readChanged(...changes);
  const series = reading.case?.markets.find(({ name }) => name === "gas");
  if (series === undefined || reading.case === null) throw new Error(lines(reading).join("\n"));
  const found = marketScenarios(reading.case, series).find((each) => each.scenario.id === scenario);
  return marketInstance(series, year, {
    measures: [],
    scenario: found?.scenario ?? null,
    baseMeasures: baseMeasures(reading.case),
  });
}

function demandOf({ market }: MarketInstance, buyer: string): number {
  const demand = market.buyers.find(({ id }) => id === buyer)?.demand;
  return demand !== undefined && "quantity" in demand ? demand.quantity : NaN;
}

describe("a link between markets", () => {
  it("moves demand by coefficient × shift × what was produced that year, in the country of the herd alone", () => {
    const found = instanceUnder("cull", withHerd(link("coefficient: 5"), cull(-25)));
    expect(found.derived).toEqual([
      {
        per: "pork",
        node: "farms",
        buyers: ["china"],
        shift: -0.25,
        change: -200,
        perUnit: "kt/year",
        demand: {
          value: expect.closeTo(-1, DIGITS),
          low: expect.closeTo(-1, DIGITS),
          high: expect.closeTo(-1, DIGITS),
        },
      },
    ]);
    expect(demandOf(found, "china")).toBeCloseTo(33 - 1, DIGITS);
    expect(demandOf(found, "japan")).toBe(27);
  });

  it("moves demand in proportion to the shift and to the coefficient, and not at all with coefficient 0", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (shift, c) => {
          const [x, coefficient] = [Math.round(shift * 100) / 100, Math.round(c * 1000) / 1000];
          const found = instanceUnder("cull", withHerd(link(`coefficient: ${coefficient}`), cull(x)));
          expect(demandOf(found, "china")).toBeCloseTo(33 + coefficient * 0.8 * (x / 100), 10);
        },
      ),
      { numRuns: 15 },
    );
    const unlinked = instanceUnder("base", withHerd(link("coefficient: 5"), cull(-25)));
    const linked = instanceUnder("cull", withHerd(link("coefficient: 0"), cull(-25)));
    expect(linked.market).toEqual(unlinked.market);
  });

  it("counts a shift by its days in the year, and the herd of the year", () => {
    const half = instanceUnder("cull", withHerd(link("coefficient: 5"), cull(-25, "2019-07-02")));
    expect(half.derived[0]?.change).toBeCloseTo(-200 * (183 / 365), DIGITS);
    const earlier = instanceUnder("cull", withHerd(link("coefficient: 5"), cull(-10, "2018-01-01")), 2018);
    expect(earlier.derived[0]?.change).toBeCloseTo(-100, DIGITS);
  });

  it("carries the range of the coefficient, and ± 10 % where no source is named", () => {
    const ranged = instanceUnder("cull", withHerd(link("coefficient: 5, low: 4, high: 7"), cull(-25)));
    expect(ranged.derived[0]?.demand).toEqual({
      value: expect.closeTo(-1, DIGITS) as number,
      low: expect.closeTo(-1.4, DIGITS) as number,
      high: expect.closeTo(-0.8, DIGITS) as number,
    });
    const open = withHerd("{ market: gas, per: pork, coefficient: 5 }", cull(-25));
    expect(instanceUnder("cull", open).derived[0]?.demand.low).toBeCloseTo(-1.1, DIGITS);
    expect(problemsOf(...open)).toContain("W252 .yaml:18:49 1 recalled row has no range; ± 10 % counts.");
  });

  it("reads the coefficient in the unit that it names", () => {
    const [change] = instanceUnder("cull", withHerd(link("coefficient: 0.005, unit: Mt/kt"), cull(-25))).derived;
    expect(change?.demand.value).toBeCloseTo(-1, DIGITS);
    const [heads] = instanceUnder("cull", [
      ...withHerd(link("coefficient: 5, unit: kg/million head"), cull(-25)),
      ["markets/pork.yaml", "unit: kt/year", "unit: million head"],
    ]).derived;
    expect(heads?.demand.value).toBeCloseTo(-200 * 5e-9, DIGITS);
  });

  it("is in force whatever the scenario when the other market's policy is, and a scenario can leave it out", () => {
    const always = `policies:\n  - { id: fever, kind: disease, node: farms, shift: -25, source: own-assumption }\n`;
    const changes = withHerd(link("coefficient: 5"), "{ without: [fever] }", always);
    const asItWas = instanceUnder("base", changes);
    expect(demandOf(asItWas, "china")).toBeCloseTo(32, DIGITS);
    const base = asItWas.base.buyers[0]?.demand;
    expect(base).toMatchObject({ quantity: expect.closeTo(33 - 1.25, DIGITS) as number });
    expect(instanceUnder("cull", changes).derived).toEqual([]);
    expect(demandOf(instanceUnder("cull", changes), "china")).toBe(33);
  });

  it("brings a scenario of the market that is followed into the one that follows", () => {
    const reading = readChanged(...withHerd(link("coefficient: 5"), cull(-25).replace("{", "{ title: Fewer pigs,")));
    const [gas] = reading.case?.markets ?? [];
    const found = marketScenarios(reading.case!, gas).find(({ scenario }) => scenario.id === "cull");
    expect(found?.scenario).toMatchObject({ id: "cull", title: "Fewer pigs", linked: "cull", policies: [] });
  });
});

describe("a link that is wrong", () => {
  const from = (link_: string, ...more: Change[]): string[] => problemsOf(...withHerd(link_, cull(-25)), ...more);

  it("names the market that does not exist, with its line", () => {
    expect(from("{ market: gas, per: porc, coefficient: 5, source: own-assumption }")).toEqual([
      'E267 .yaml:18:10 The case has no market "porc".',
    ]);
  });

  it("is a circle, over one link or several", () => {
    expect(from("{ market: gas, per: gas, coefficient: 5, source: own-assumption }")).toEqual([
      'E273 .yaml:18:10 Links run in a circle: "gas" follows "gas".',
    ]);
    const back = "{ market: pork, per: gas, coefficient: 1, source: own-assumption }";
    const nodes: Change = ["-nodes.csv", "+", "feed,CHN,supply,5,1,0.5,1,,,own-assumption,verified,,\n"];
    expect(from(`${link("coefficient: 5")}, ${back}`, nodes).filter((line) => line.startsWith("E"))).toEqual([
      'E273 .yaml:18:10 Links run in a circle: "gas" follows "pork" follows "gas".',
      'E259 .yaml:18:78 "tables" has no quantity in market pork.',
    ]);
  });

  it("has a negative coefficient, or one outside of its range", () => {
    expect(from(link("coefficient: -5"))).toEqual(["E252 .yaml:18:49 coefficient is -5; it cannot be negative."]);
    expect(from(link("coefficient: 5, low: 6, high: 7"))).toEqual([
      "E271 .yaml:18:49 coefficient is 5, outside of its own range from 6 to 7.",
    ]);
  });

  it("has units that do not meet", () => {
    expect(from(link("coefficient: 5"), ["markets/pork.yaml", "unit: kt/year", "unit: million head"])).toEqual([
      'E254 .yaml:18:10 "million head" cannot be converted to Mt.',
    ]);
    expect(from(link("coefficient: 5, unit: t per t"))).toEqual([
      'E254 .yaml:18:10 "t per t" cannot be converted to Mt/kt.',
    ]);
  });

  it("stands twice", () => {
    expect(from(`${link("coefficient: 5")}, ${link("coefficient: 4")}`)).toEqual([
      "E260 .yaml:18:78 The link of gas to pork is already in .yaml, line 18.",
      'W259 markets/pork.yaml:9: No day of policy "cull" (from 2019-01-01) falls into 2018, the year in which market "gas" is solved: it changes nothing there.',
    ]);
  });

  it("reaches no country that has both", () => {
    const abroad: Change = ["markets/pork-nodes.csv", "farms,CHN", "farms,ESP"];
    expect(from(link("coefficient: 5"), abroad, abroad)).toEqual([
      'E274 .yaml:18:10 No country has a buyer of market "gas" and a supplier of market "pork", so the link does nothing.',
    ]);
  });

  it("follows a herd of which no quantity is known", () => {
    const blank: Change[] = [
      ["markets/pork-nodes.csv", "farms,CHN,supply,2018,1000", "farms,CHN,supply,2018,"],
      ["markets/pork-nodes.csv", "farms,CHN,supply,2019,800", "farms,CHN,supply,2019,"],
    ];
    expect(from(link("coefficient: 5"), ...blank)).toEqual([
      'E259 .yaml:18:10 "farms" has no quantity in market pork.',
    ]);
    const other: Change = ["markets/pork-nodes.csv", "+", "imports,CHN,supply,,,own-assumption,verified,,\n"];
    expect(from(link("coefficient: 5"), other)).toEqual([
      'W259 markets/pork.yaml:9: No day of policy "cull" (from 2019-01-01) falls into 2018, the year in which market "gas" is solved: it changes nothing there.',
    ]);
    const ill: Change = ["markets/pork.yaml", "node: farms", "node: imports"];
    expect(from(link("coefficient: 5"), other, ill)).toEqual([
      'E259 .yaml:18:10 "imports" has no quantity in market pork.',
    ]);
  });

  it("names a source that the bibliography does not have", () => {
    expect(from("{ market: gas, per: pork, coefficient: 5, source: nobody }")).toEqual([
      'E214 .yaml:18:60 The bibliography has no entry "nobody".',
    ]);
  });

  it("takes more than the demand", () => {
    const changes = withHerd(link("coefficient: 500"), cull(-25));
    expect(() => instanceUnder("cull", changes)).toThrow(TertiusError);
    expect(() => instanceUnder("cull", changes)).toThrow(
      'Links take 100 from the demand of "china" in 2019, but it is only 33.',
    );
  });
});
