import { describe, expect, it } from "vitest";
import { marketScenarios } from "../../../src/case/index.ts";
import { marketInstance } from "../../../src/models/markets/index.ts";
import { lines } from "../../case/caseText.ts";
import { problemsOf, readChanged, type Change } from "../../case/markets/marketText.ts";

const NODES = "-nodes.csv";
/** Rounding of sums and products. */
const DIGITS = 12;

/** The columns of N−1 with the figures of China. */
function withPeak(figures: string): readonly Change[] {
  return [
    [NODES, "source,confidence,low,high", "peakDemand,peakProduction,peakStorage,terminals,source,confidence,low,high"],
    [NODES, "china,CHN,demand,8,33,-0.4,,40,cif,", `china,CHN,demand,8,33,-0.4,,40,cif,${figures},`],
    [NODES, "japan,JPN,demand,8.2,27,-0.2,,40,cif,", "japan,JPN,demand,8.2,27,-0.2,,40,cif,,,,,"],
    ...["6.8,30,0.3,2,,,", "5.5,10,1,4,,,", "7.2,20,0.5,3,,,"].map((row): Change => [NODES, row, `${row},,,,`]),
  ];
}

const PIPELINE: readonly Change[] = [
  ["-capacity.csv", "+", "east,2019,20,0.5,own-assumption,verified,,\nfield,2018,9,1,own-assumption,verified,,\n"],
  ["-routes.csv", "+", "australia,china,pipe,0.5,,0,hormuz|field|east,,own-assumption,verified,,\n"],
  ["-routes.csv", "+", "qatar,china,pipe,0.5,,0,east|hormuz,,own-assumption,verified,,\n"],
];

function servingIn(year: number, scenario: string, ...changes: readonly Change[]): unknown {
  const reading = readChanged([".yaml", "scenarios:", `scenarios:\n  x: ${scenario}`], ...changes);
  const [series] = reading.case?.markets ?? [];
  if (series === undefined || reading.case === null) throw new Error(lines(reading).join("\n"));
  const found = marketScenarios(reading.case, series).find((each) => each.scenario.id === "x");
  return marketInstance(series, year, { measures: [], baseMeasures: [], scenario: found?.scenario ?? null }).serving;
}

describe("what may serve a buyer", () => {
  const figures = withPeak("70,12,3,north:9|south pier : 13.5");

  it("are its terminals, production, storage and the pipelines that routes to it pass last", () => {
    expect(servingIn(2019, "{ growth: false }", ...figures, ...PIPELINE)).toEqual([
      {
        buyer: "china",
        capacities: {
          entries: [{ id: "east", capacity: 10 }],
          production: 12,
          storage: 3,
          terminals: [
            { id: "north", capacity: 9 },
            { id: "south pier", capacity: 13.5 },
          ],
          peakDemand: 70,
        },
      },
    ]);
  });

  it("has pipelines as policies and closures of the year leave them", () => {
    const source = "source: own-assumption";
    const wider = `{ id: a, kind: capacity, node: east, capacity: 40, ${source} }`;
    const shut = `{ id: b, kind: closure, chokepoint: east, closed: 50, from: 2019-01-01, ${source} }`;
    const found = servingIn(2019, `{ policies: [${wider}, ${shut}] }`, ...figures, ...PIPELINE);
    expect(found).toMatchObject([{ capacities: { entries: [{ id: "east", capacity: expect.closeTo(20, DIGITS) }] } }]);
    expect(servingIn(2018, "{ growth: false }", ...figures, ...PIPELINE)).toMatchObject([
      { capacities: { entries: [{ id: "east", capacity: 0 }] } },
    ]);
  });

  it("has suppliers by land that are no pipeline of a table, and is not known where one has no capacity", () => {
    const land: Change = ["-routes.csv", "+", "us-gulf,china,pipe,0.5,,0,,,own-assumption,verified,,\n"];
    expect(servingIn(2019, "{ growth: false }", ...figures, land)).toMatchObject([
      { capacities: { entries: [{ id: "us-gulf", capacity: 18 }] } },
    ]);
    const endless: readonly Change[] = [
      [NODES, "+", "kazakhstan,KAZ,supply,5,1,0.5,1,,,,,,,own-assumption,verified,,\n"],
      ["-routes.csv", "+", "kazakhstan,china,pipe,0.5,,0,,,own-assumption,verified,,\n"],
    ];
    expect(servingIn(2019, "{ growth: false }", ...figures, ...endless)).toEqual([]);
  });

  it("has no terminal where it says none, and all in the unit of the market", () => {
    expect(servingIn(2019, "{ growth: false }", ...withPeak("70,0,0,none"))).toEqual([
      { buyer: "china", capacities: { entries: [], production: 0, storage: 0, terminals: [], peakDemand: 70 } },
    ]);
    const tons: readonly Change[] = [
      [NODES, "terminals,source,confidence", "terminals,source,unit"],
      ...["qatar", "us-gulf", "australia"].map((): Change => [NODES, "own-assumption,recalled", "own-assumption,bcm"]),
      [NODES, "70,12,3,north:9|south pier : 13.5,own-assumption,recalled", "50,10,0,north:5,own-assumption,Mt LNG"],
      [NODES, "own-assumption,recalled", "own-assumption,bcm"],
    ];
    const [china] = servingIn(2019, "{ growth: false }", ...figures, ...tons) as { capacities: object }[];
    expect(china?.capacities).toEqual({
      entries: [],
      production: expect.closeTo(13.6, DIGITS) as number,
      storage: 0,
      terminals: [{ id: "north", capacity: expect.closeTo(6.8, DIGITS) as number }],
      peakDemand: 68,
    });
  });

  it("is not known where a figure is blank, and that is said", () => {
    const blank = withPeak("70,12,,");
    expect(servingIn(2019, "{ growth: false }", ...blank)).toEqual([]);
    expect(problemsOf(...blank)).toEqual([
      'W258 -nodes.csv:5:10 N−1 of "china" is not computed: peakStorage, terminals are blank.',
    ]);
    expect(problemsOf(...withPeak("70,12,,none"))).toEqual([
      'W258 -nodes.csv:5:10 N−1 of "china" is not computed: peakStorage is blank.',
    ]);
  });

  it("has terminals and a peak that can be read", () => {
    expect(problemsOf(...withPeak("0,12,3,north"))).toEqual([
      "E262 -nodes.csv:5:10 peakDemand is 0; it must be above 0.",
      'E276 -nodes.csv:5:13 The terminals of "china" cannot be read.',
    ]);
  });
});
