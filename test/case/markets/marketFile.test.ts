import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILES, marketOf, problemsOf, readChanged, type Change } from "./marketText.ts";

const YAML = ".yaml";
const NODES = "-nodes.csv";
const CAPACITY = "-capacity.csv";
const PAIRS = "-pairs.csv";
const ROUTES = "-routes.csv";
const POINTS = "-chokepoints.csv";
const CONTRACTS = "-contracts.csv";

const withPolicy = (text: string): Change => [YAML, "policies: []", `policies:\n  - ${text}`];

/** What the reader says of each slip: the changes, and every line that comes back. */
const SLIPS: readonly (readonly [name: string, changes: readonly Change[], said: readonly string[]])[] = [
  [
    "an unknown node",
    [[PAIRS, "qatar,china", "qatr,china"]],
    [
      'E250 -pairs.csv:2:1 "qatr" is not a supply node of market "gas".',
      'W256 -nodes.csv:2:5 The quantity of "qatar" is 30, and its flows of the base year sum to 15.',
    ],
  ],
  [
    "a capacity of what no route passes",
    [[CAPACITY, "+", "qatr,2018,5,1,own-assumption,verified,,\n"]],
    [
      'E250 -capacity.csv:6:1 "qatr" is not a supply node, demand node, chokepoint or pipeline of a route of market "gas".',
    ],
  ],
  [
    "an unknown chokepoint",
    [[ROUTES, "china,open,0.9,14,0,hormuz", "china,open,0.9,14,0,hormus"]],
    ['E251 -routes.csv:2:7 "hormus" is neither a chokepoint nor a pipeline of market "gas".'],
  ],
  [
    "a negative capacity",
    [[CAPACITY, "us-gulf,2018,12,1,own-assumption,recalled,10.8,13.2", "us-gulf,2018,-12,1,own-assumption,verified,,"]],
    [
      "E252 -capacity.csv:3:3 capacity is -12; it cannot be negative.",
      'W251 -capacity.csv:3:3 "us-gulf" sold 10 in the base year, more than its capacity of -12; what it sold counts.',
    ],
  ],
  [
    "disconnected demand",
    [[NODES, "+", "korea,KOR,demand,8,5,-0.3,,40,cif,own-assumption,verified,,\n"]],
    ['E253 -nodes.csv:7:1 Nothing reaches "korea" in 2018: no pair with a flow or access and a route leads there.'],
  ],
  [
    "a unit that cannot be converted",
    [
      [
        CAPACITY,
        "confidence,low,high\nqatar,2018,32,1,own-assumption",
        "confidence,low,unit\nqatar,2018,32,1,own-assumption",
      ],
      [CAPACITY, "28.8,35.2", "28.8,bushels"],
      [CAPACITY, "10.8,13.2", "10.8,"],
      [CAPACITY, "16.2,19.8", "16.2,"],
      [CAPACITY, "18.9,23.1", "18.9,"],
    ],
    ['E254 -capacity.csv:2:8 "bushels" cannot be converted to bcm/year.'],
  ],
  [
    "a unit in a cell",
    [[CAPACITY, "qatar,2018,32,", "qatar,2018,32 Mt,"]],
    ['E255 -capacity.csv:2:3 "32 Mt" carries a unit; write the number alone.'],
  ],
  [
    "a ramp that goes backwards",
    [[CAPACITY, "us-gulf,2019,18,1,own-assumption,recalled,16.2,19.8", "us-gulf,2019,11,1,own-assumption,verified,,"]],
    ['E256 -capacity.csv:4:3 The capacity of "us-gulf" falls from 12 in 2018 to 11.'],
  ],
  [
    "a contract above capacity",
    [
      [
        CONTRACTS,
        ",4,0.9,2,oil-linked,own-assumption,recalled,3.6,4.4",
        ",40,0.9,2,oil-linked,own-assumption,verified,,",
      ],
    ],
    ['E257 -contracts.csv:2:6 With this contract "australia" must deliver 36 in 2018, and its capacity is 21.'],
  ],
  [
    "the same policy as measure and in the market file",
    [
      ["case.yaml", "instrument: tariff", "instrument: ban"],
      ["case.yaml", "rate: 25, ", ""],
      withPolicy(
        "{ id: list, kind: access, supplier: [us-gulf], market: [china], access: 0, from: 2019-01-01, source: own-assumption }",
      ),
    ],
    ['E258 .yaml:15: Policy "list" repeats measure "gas-tariff" of the case on "us-gulf" and "china".'],
  ],
  [
    "a node without a figure",
    [
      [
        NODES,
        "us-gulf,USA,supply,5.5,10,1,4,,,own-assumption,recalled,0.5,2",
        "us-gulf,USA,supply,5.5,10,,4,,,own-assumption,recalled,0.5,2",
      ],
    ],
    ['E259 -nodes.csv:3:6 "us-gulf" has no elasticity.'],
  ],
  ["a row without a source", [[POINTS, "own-assumption", ""]], ["E215 -chokepoints.csv:2:6 The row names no source."]],
  [
    "an unknown source",
    [[POINTS, "own-assumption", "own-asumption"]],
    ['E214 -chokepoints.csv:2:6 The bibliography has no entry "own-asumption".'],
  ],
  [
    "a row twice",
    [[POINTS, "+", "hormuz,Strait of Hormuz,1,,,own-assumption,verified,,\n"]],
    ['E260 -chokepoints.csv:3:1 "hormuz" is already in -chokepoints.csv:2.'],
  ],
  [
    "a pair without a route",
    [[ROUTES, "us-gulf,japan,open,1.7,27,0,,,own-assumption,recalled,1.53,1.87\n", ""]],
    ['E261 -pairs.csv:5:1 "us-gulf" and "japan" may trade, and no route leads from one to the other.'],
  ],
  [
    "a share out of range",
    [[CONTRACTS, ",4,0.9,", ",4,90,"]],
    [
      'E257 -contracts.csv:2:6 With this contract "australia" must deliver 360 in 2018, and its capacity is 21.',
      "E262 -contracts.csv:2:7 takeOrPay is 90; it must be a fraction from 0 to 1.",
    ],
  ],
  [
    "demand that rises with the price",
    [[NODES, "8,33,-0.4,,40,cif,own-assumption,recalled,-0.6,-0.2", "8,33,0.4,,40,cif,own-assumption,verified,,"]],
    ['E263 -nodes.csv:5:6 "china" has no valid curve: demand falls with the price, also at the ends of the range.'],
  ],
  [
    "a year that stands twice",
    [[YAML, "[2018, 2019]", "[2018, 2018]"]],
    ["E264 .yaml:6:15 The year 2018 is listed twice in `years`."],
  ],
  [
    "a base year without flows",
    [[YAML, "baseYear: 2018", "baseYear: 2017"]],
    [
      "E264 -nodes.csv:: No pair has a flow of the base year 2017.",
      'E257 -contracts.csv:2:6 With this contract "australia" must deliver 3.6 in 2017, and its capacity is 0.',
      'E253 -nodes.csv:5:1 Nothing reaches "china" in 2017: no pair with a flow or access and a route leads there.',
      'E253 -nodes.csv:6:1 Nothing reaches "japan" in 2017: no pair with a flow or access and a route leads there.',
    ],
  ],
  [
    "an unknown policy that is left out",
    [[YAML, "    ramp: false", "    without: [asf]\n    ramp: false"]],
    ['E266 .yaml:23:15 The market has no policy "asf" to leave out.'],
  ],
  [
    "a link to an unknown market",
    [[YAML, "linked: []", "linked: [{ market: gas, per: porc, coefficient: 3, source: own-assumption }]"]],
    ['E267 .yaml:18:10 The case has no market "porc".'],
  ],
  [
    "a policy with keys that do not fit",
    [withPolicy("{ id: asf, kind: disease, node: china, capacity: 3, source: own-assumption }")],
    [
      "E268 .yaml:15:5 A policy of kind disease needs `shift`.",
      "E268 .yaml:15:54 A policy of kind disease has no `capacity`.",
    ],
  ],
  [
    "an instrument that a market has not",
    [["case.yaml", "instrument: tariff", "instrument: trade-cost"]],
    ['E269 case.yaml:15:15 Market "gas" has HS 271111, and no trade-cost there can be given by a measure.'],
  ],
  [
    "a full market without routes",
    [[YAML, "routes: gas-routes.csv\n", ""]],
    ['E270 .yaml:1:1 With coverage full a market needs "routes".'],
  ],
  [
    "a figure outside of its range",
    [
      [
        POINTS,
        "hormuz,Strait of Hormuz,1,,,own-assumption,recalled,1,1",
        "hormuz,Strait of Hormuz,1,,,own-assumption,verified,0.2,0.5",
      ],
    ],
    ["E271 -chokepoints.csv:2:3 share is 1, outside of its own range from 0.2 to 0.5."],
  ],
  [
    "σ outside of its range",
    [[YAML, "sigma: 8,", "sigma: 8, sigmaLow: 9, sigmaHigh: 20,"]],
    ["E271 .yaml:15:35 sigma is 8, outside of its own range from 9 to 20."],
  ],
  [
    "a route without cost and days",
    [[ROUTES, "australia,china,open,,9,", "australia,china,open,,,"]],
    ['E272 -routes.csv:6:4 Route "open" has no cost, and it cannot be computed without `days` and `shipping`.'],
  ],
  [
    "the same name twice",
    [["case.yaml", "[markets/gas.yaml]", "[markets/gas.yaml, markets/gas.yaml]"]],
    ['E265 case.yaml:18:29 Two market files of the case are named "gas".'],
  ],
  [
    "an unknown measure in a scenario",
    [[YAML, "    ramp: false", "    measures: [gas-tarif]\n    ramp: false"]],
    ['E231 .yaml:: The case has no measure "gas-tarif".'],
  ],
  [
    "an unknown key",
    [[YAML, "commodity:", "comodity: gas\ncommodity:"]],
    ['E201 .yaml:1:1 "comodity" is not a key here.'],
  ],
  ["no table", [[YAML, "gas-pairs.csv", "gas-pears.csv"]], ['E101 .yaml:10:8 There is no file "-pears.csv".']],
  ["an unknown country", [[NODES, "qatar,QAT", "qatar,QAR"]], ['E210 -nodes.csv:2:2 "QAR" is not a country.']],
];

describe("a market file", () => {
  it("that is new has no problem", () => {
    expect(problemsOf()).toEqual([]);
    expect(marketOf()).toMatchObject({ name: "gas", file: "markets/gas.yaml", unit: "bcm/year", coverage: "full" });
  });

  it.each(SLIPS)("%s is a problem with its place", (_name, changes, said) => {
    expect(problemsOf(...changes).toSorted()).toEqual([...said].toSorted());
  });

  it("names the nearest node and chokepoint", () => {
    const hints = readChanged([PAIRS, "qatar,china", "qatr,china"]).problems.flatMap((each) => each.hints);
    expect(hints).toEqual(['Did you mean "qatar"?']);
  });

  it("says everything at once", () => {
    const codes = readChanged(
      [PAIRS, "qatar,china", "qatr,china"],
      [ROUTES, "hormuz", "hormus"],
      [NODES, "us-gulf,USA,supply,5.5,10,1,", "us-gulf,USA,supply,5.5,10,,"],
      [YAML, "epsilon: 0.001", "epsilon: 0"],
    ).problems.map((each) => each.code);
    expect(new Set(codes)).toEqual(new Set(["E250", "E251", "E259", "E262", "W256"]));
  });
});

describe("warnings of a market file", () => {
  it("a row in another unit is converted, and the factor is said with what it depends on", () => {
    const BLANK = "W361 -capacity.csv:2:1 4 rows say nothing of their confidence and count as verified.";
    const changes: readonly Change[] = [
      [CAPACITY, "confidence,low,high", "unit,low,high"],
      [
        CAPACITY,
        "qatar,2018,32,1,own-assumption,recalled,28.8,35.2",
        "qatar,2018,25,1,own-assumption,Mt LNG/year,20,30",
      ],
      [CAPACITY, "us-gulf,2018,12,1,own-assumption,recalled", "us-gulf,2018,12,1,own-assumption,"],
      [CAPACITY, "us-gulf,2019,18,1,own-assumption,recalled", "us-gulf,2019,18,1,own-assumption,"],
      [CAPACITY, "australia,2018,21,1,own-assumption,recalled", "australia,2018,21,1,own-assumption,"],
    ];
    expect(problemsOf(...changes)).toEqual([
      BLANK,
      "W250 -capacity.csv:2:6 1 row is in Mt LNG/year: 1 Mt LNG/year = 1.36 bcm/year (1 Mt LNG = 1.36 bcm, gas of 40 MJ/m³ gross at 15 °C).",
    ]);
    expect(marketOf(...changes).capacities[0]?.capacity).toMatchObject({ value: 34, low: 20 * 1.36 });
    const own: Change = [
      YAML,
      "linked: []",
      "conversions: [{ from: Mt LNG, to: bcm, factor: 1.4, condition: rich gas }]",
    ];
    expect(problemsOf(...changes, own)).toEqual([
      BLANK,
      "W250 -capacity.csv:2:6 1 row is in Mt LNG/year: 1 Mt LNG/year = 1.4 bcm/year (rich gas).",
    ]);
    expect(marketOf(...changes, own).capacities[0]?.capacity.value).toBeCloseTo(35, 9);
  });

  it("sales above nameplate count as capacity", () => {
    expect(
      problemsOf([
        CAPACITY,
        "australia,2018,21,1,own-assumption,recalled,18.9,23.1",
        "australia,2018,18,1,own-assumption,verified,,",
      ]),
    ).toEqual([
      'W251 -capacity.csv:5:3 "australia" sold 20 in the base year, more than its capacity of 18; what it sold counts.',
    ]);
  });

  it("a recalled row without a range counts ± 10 %", () => {
    const open: Change = [CAPACITY, "recalled,18.9,23.1", "recalled,,"];
    expect(problemsOf(open)).toEqual(["W252 -capacity.csv:5:1 1 recalled row has no range; ± 10 % counts."]);
    expect(marketOf(open).capacities[3]?.capacity.low).toBeCloseTo(18.9, 9);
    expect(marketOf(open).capacities[3]?.capacity.high).toBeCloseTo(23.1, 9);
  });

  it("contracts above capacity whose take-or-pay part fits are said", () => {
    expect(
      problemsOf([
        CONTRACTS,
        ",4,0.9,2,oil-linked,own-assumption,recalled,3.6,4.4",
        ",40,0.5,2,oil-linked,own-assumption,verified,,",
      ]),
    ).toEqual([
      'W254 -contracts.csv:2:6 With this contract "australia" has sold 40 for 2018, more than its capacity of 21; the take-or-pay part fits.',
    ]);
  });

  it("figures in the place of others are counted", () => {
    expect(problemsOf([NODES, "4,,,own-assumption,recalled", "4,,,own-assumption,proxy"])).toEqual([
      "W255 -nodes.csv:3:1 1 figure stands in for another without a source (proxy).",
    ]);
  });

  it("a quantity that its flows do not make is said", () => {
    expect(
      problemsOf([
        PAIRS,
        "qatar,china,2018,15,true,own-assumption,recalled,13.5,16.5",
        "qatar,china,2018,14,true,own-assumption,verified,,",
      ]),
    ).toEqual([
      'W256 -nodes.csv:2:5 The quantity of "qatar" is 30, and its flows of the base year sum to 29.',
      'W256 -nodes.csv:5:5 The quantity of "china" is 33, and its flows of the base year sum to 32.',
    ]);
  });

  it("a fall that is meant is none", () => {
    expect(
      problemsOf(
        [CAPACITY, "utilisation,", "falls,"],
        [CAPACITY, "qatar,2018,32,1,", "qatar,2018,32,,"],
        [CAPACITY, "us-gulf,2018,12,1,", "us-gulf,2018,12,,"],
        [
          CAPACITY,
          "us-gulf,2019,18,1,own-assumption,recalled,16.2,19.8",
          "us-gulf,2019,11,true,own-assumption,verified,,",
        ],
        [CAPACITY, "australia,2018,21,1,", "australia,2018,21,,"],
      ),
    ).toEqual([]);
  });
});

describe("coverage partial", () => {
  const PARTIAL: readonly Change[] = [
    [YAML, "coverage: full", "coverage: partial"],
    [YAML, "priceUnit: USD/MMBtu\n", ""],
    [NODES, "6.8,30,0.3", ",,"],
  ];
  it("needs no price and no elasticity", () => {
    expect(problemsOf(...PARTIAL)).toEqual([]);
    expect(marketOf(...PARTIAL)).toMatchObject({ coverage: "partial", moneyFactor: NaN });
  });
});

describe("hostile market files", () => {
  it("no text makes the reader throw or hang", { timeout: 30_000 }, () => {
    const names = [...FILES.keys()].filter((name) => name.startsWith("markets/"));
    const cell = fc.constantFrom(
      "",
      "-1",
      "1e400",
      "NaN",
      "hormuz",
      "china",
      '"',
      "\n",
      ",",
      "|",
      "steps",
      "0",
      "9999-99-99",
      "&a",
      "{",
      "[",
      ":",
    );
    const change = fc.tuple(fc.constantFrom(...names), fc.nat(600), fc.nat(30), fc.array(cell, { maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const edits = changes.map(([name, at, length, parts]): Change => {
          const text = FILES.get(name) ?? "";
          return [name, text, `${text.slice(0, at)}${parts.join("")}${text.slice(at + length)}`];
        });
        const once = edits.filter(([name], at) => edits.findIndex(([other]) => other === name) === at);
        const reading = readChanged(...once);
        const hasErrors = reading.problems.some((each) => each.severity === "error");
        expect(reading.case === null).toBe(hasErrors);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: "binary" }), (name, text) => {
        expect(readChanged([name, FILES.get(name) ?? "", text]).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });
});
