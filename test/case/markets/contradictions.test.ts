import { describe, expect, it } from "vitest";
import { type Change, problemsOf } from "./marketText.ts";

const NODES = "-nodes.csv";
const CAPACITY = "-capacity.csv";
const PAIRS = "-pairs.csv";
const ROUTES = "-routes.csv";
const POINTS = "-chokepoints.csv";
const CONTRACTS = "-contracts.csv";

/** A column for all nodes, filled for one of them. */
function nodeColumns(names: string, id: string, cells: string): readonly Change[] {
  const blanks = names.replaceAll(/[^,]/gu, "");
  return [
    [NODES, "source,confidence,low,high", `${names},source,confidence,low,high`],
    ...["qatar", "us-gulf", "australia", "china", "japan"].map((each): Change => {
      const row = FULL[each] ?? "";
      return [NODES, row, row.replace("own-assumption", `${each === id ? cells : blanks},own-assumption`)];
    }),
  ];
}

const FULL: Readonly<Record<string, string>> = {
  qatar: "qatar,QAT,supply,6.8,30,0.3,2,,,own-assumption",
  "us-gulf": "us-gulf,USA,supply,5.5,10,1,4,,,own-assumption",
  australia: "australia,AUS,supply,7.2,20,0.5,3,,,own-assumption",
  china: "china,CHN,demand,8,33,-0.4,,40,cif,own-assumption",
  japan: "japan,JPN,demand,8.2,27,-0.2,,40,cif,own-assumption",
};

/** China with another curve and no elasticity. */
const china = (form: string, intercept: string, slope: string, steps: string): readonly Change[] => [
  ...nodeColumns("form,intercept,slope,steps", "china", `${form},${intercept},${slope},${steps}`),
  [NODES, "china,CHN,demand,8,33,-0.4,", "china,CHN,demand,8,33,,"],
  [NODES, "own-assumption,recalled,-0.6,-0.2", "own-assumption,verified,,"],
];

type Row = readonly [name: string, changes: readonly Change[], said: readonly string[]];

/** Rows that cannot be true, table by table: what was changed, and every line that comes back. */
const CONTRADICTIONS: Readonly<Record<string, readonly Row[]>> = {
  nodes: [
    [
      "the lowest price of production above the price",
      [[NODES, "us-gulf,USA,supply,5.5,10,1,4", "us-gulf,USA,supply,5.5,10,1,7"]],
      [
        'W281 -nodes.csv:3:7 The row of "us-gulf" can hardly be right: it sold 10 at 5.5, and below minPrice, 7, nothing is produced; the price counts as the lowest.',
      ],
    ],
    [
      "a price above the choke price",
      [[NODES, "china,CHN,demand,8,33,-0.4,,40", "china,CHN,demand,8,33,-0.4,,5"]],
      ['E277 -nodes.csv:5:8 The row of "china" contradicts itself: it paid 8, and above maxPrice, 5, it buys nothing.'],
    ],
    [
      "a base point off its inverse-linear curve",
      china("inverse-linear", "20", "-0.2", ""),
      [
        'E277 -nodes.csv:5:4 The row of "china" contradicts itself: at the quantity 33 its curve has the price 13.4, and the row has 8.',
      ],
    ],
    [
      "a base point off its direct-linear curve",
      china("direct-linear", "49", "-1", ""),
      [
        'E277 -nodes.csv:5:4 The row of "china" contradicts itself: at the quantity 33 its curve has the price 16, and the row has 8.',
      ],
    ],
    [
      "a price above the end of its own curve",
      china("inverse-linear", "5", "-0.1", ""),
      ['E277 -nodes.csv:5:4 The row of "china" contradicts itself: it paid 8, and its curve ends at 5.'],
    ],
    [
      "a base point off its steps",
      china("steps", "", "", "20:10|9:5|4:40"),
      [
        'E277 -nodes.csv:5:5 The row of "china" contradicts itself: at the price 8 its steps make 15, and the row has 33.',
      ],
    ],
    ["a point on its curve is none", china("inverse-linear", "16.25", "-0.25", ""), []],
    ["a point on its steps is none", china("steps", "", "", "20:10|8:30|4:40"), []],
    [
      "a peak day below the mean day",
      nodeColumns("peakDemand,peakProduction,peakStorage,terminals", "china", "20,1,1,none"),
      [
        'E277 -nodes.csv:5:10 The row of "china" contradicts itself: its peak day over a year is 20, less than what it used in the year, 33.',
      ],
    ],
    [
      "cells of the other kind of node",
      [
        [NODES, "us-gulf,USA,supply,5.5,10,1,4,,,", "us-gulf,USA,supply,5.5,10,1,4,9,fob,"],
        [NODES, "japan,JPN,demand,8.2,27,-0.2,,", "japan,JPN,demand,8.2,27,-0.2,3,"],
      ],
      [
        'W282 -nodes.csv:3:8 "us-gulf", a supply node, has no use for maxPrice, valuation: nothing is computed from them.',
        'W282 -nodes.csv:6:7 "japan", a demand node, has no use for minPrice: nothing is computed from it.',
      ],
    ],
    [
      "cells of another shape of curve",
      nodeColumns("form,intercept", "china", "fixed,3"),
      [
        'W282 -nodes.csv:5:6 "china" of form fixed has no use for elasticity, intercept: nothing is computed from them.',
      ],
    ],
    [
      "a range that reaches below zero",
      nodeColumns("priceLow,quantityLow", "china", "-1,-2"),
      [
        "E252 -nodes.csv:5:10 priceLow is -1; it cannot be negative.",
        "E252 -nodes.csv:5:11 quantityLow is -2; it cannot be negative.",
      ],
    ],
    [
      "an elasticity of nothing",
      [
        [
          NODES,
          "us-gulf,USA,supply,5.5,10,1,4,,,own-assumption,recalled,0.5,2",
          "us-gulf,USA,supply,5.5,10,0,4,,,own-assumption,verified,,",
        ],
      ],
      ['E263 -nodes.csv:3:6 "us-gulf" has no valid curve: an elasticity of 0 is the form `fixed`.'],
    ],
    [
      "a buyer of nothing",
      [[NODES, "japan,JPN,demand,8.2,27,", "japan,JPN,demand,8.2,0,"]],
      [
        'E263 -nodes.csv:6:5 "japan" has no valid curve: a buyer of nothing has no demand: leave it out.',
        'W256 -nodes.csv:6:5 The quantity of "japan" is 0, and its flows of the base year sum to 27.',
      ],
    ],
    [
      "a node that both sells and buys",
      [[NODES, "+", "qatar,QAT,demand,8,5,-0.3,,40,cif,own-assumption,verified,,\n"]],
      [
        'E253 -nodes.csv:7:1 Nothing reaches "qatar" in 2018: no pair with a flow or access and a route leads there.',
        'E250 -nodes.csv:7:3 "qatar" is not a demand node elsewhere of market "nodes".',
        'E260 -nodes.csv:7:1 "qatar" is already in -nodes.csv:2.',
      ],
    ],
  ],
  capacities: [
    [
      "a node as a whole beside its parts",
      [
        [CAPACITY, "node,year", "node,project,year"],
        [CAPACITY, "qatar,2018", "qatar,,2018"],
        [CAPACITY, "us-gulf,2018", "us-gulf,,2018"],
        [CAPACITY, "us-gulf,2019", "us-gulf,sabine,2019"],
        [CAPACITY, "australia,2018", "australia,,2018"],
      ],
      [
        'E278 -capacity.csv:3:2 Rows contradict each other: "us-gulf" has a row for the whole of it, and line 4 one for a part, "sabine".',
      ],
    ],
    [
      "a capacity of a strait below what passed it",
      [[CAPACITY, "+", "hormuz,2018,20,1,own-assumption,verified,,\n"]],
      [
        'W283 -capacity.csv:6:3 At least 30 passed "hormuz" in the base year, more than its capacity of 20: the capacity counts, so that the base year is not what was observed.',
      ],
    ],
    ["one that suffices is none", [[CAPACITY, "+", "hormuz,2018,30,1,own-assumption,verified,,\n"]], []],
    [
      "a range that reaches below zero",
      [[CAPACITY, "recalled,18.9,23.1", "recalled,-3,23.1"]],
      ["E252 -capacity.csv:5:7 low is -3; it cannot be negative."],
    ],
  ],
  pairs: [
    [
      "a flow without access",
      [[PAIRS, "qatar,china,2018,15,true", "qatar,china,2018,15,false"]],
      [
        'E277 -pairs.csv:2:5 The row of "qatar to china" contradicts itself: 15 flowed in 2018, and access is false from that year on.',
      ],
    ],
    [
      "a value without a flow",
      [
        [PAIRS, "flow,access,source", "flow,access,value,source"],
        ...["15,true", "15,true", "4,true", "6,true", "14,true", "6,true"].map((cells): Change => {
          return [PAIRS, `${cells},own`, `${cells},,own`];
        }),
        [PAIRS, "+", "us-gulf,china,2017,0,,700,own-assumption,verified,,\n"],
      ],
      [
        'W281 -pairs.csv:8:6 The row of "us-gulf to china" can hardly be right: its flow is 0, and customs valued it at 700.',
      ],
    ],
    [
      "the range of a flow that was not observed",
      [[PAIRS, "+", "us-gulf,china,2019,,,own-assumption,verified,1,2\n"]],
      [
        'W282 -pairs.csv:8:8 "us-gulf to china" without a flow has no use for low, high: nothing is computed from them.',
      ],
    ],
  ],
  routes: [
    [
      "a computed cost outside of its range",
      [
        [
          ROUTES,
          "australia,china,open,,9,0,,,own-assumption,recalled,,",
          "australia,china,open,,9,0,,,own-assumption,recalled,5,6",
        ],
      ],
      ["E271 -routes.csv:6:11 cost is 0.35, outside of its own range from 5 to 6."],
    ],
    [
      "a route of two that do not trade",
      [
        [NODES, "+", "korea,KOR,demand,8,0.3,-0.3,,40,cif,own-assumption,verified,,\n"],
        [PAIRS, "+", "qatar,korea,2018,0.3,true,own-assumption,verified,,\n"],
        [
          ROUTES,
          "+",
          "qatar,korea,open,1,14,0,,,own-assumption,verified,,\nus-gulf,korea,open,1,14,0,,,own-assumption,verified,,\n",
        ],
        [NODES, "qatar,QAT,supply,6.8,30,", "qatar,QAT,supply,6.8,30.3,"],
      ],
      [
        'W284 -routes.csv:9:3 Route "open" from "us-gulf" to "korea" changes nothing: pairs has no row for the two, so that they do not trade.',
      ],
    ],
  ],
  chokepoints: [
    [
      "two shares on one day",
      [
        [POINTS, "+", "hormuz,Strait of Hormuz,0.5,2018-03-01,2018-06-01,own-assumption,verified,,\n"],
        [POINTS, "+", "hormuz,Strait of Hormuz,0.2,2018-05-01,2018-07-01,own-assumption,verified,,\n"],
      ],
      [
        'E278 -chokepoints.csv:4:4 Rows contradict each other: "hormuz" has another share for days that line 3 has one for.',
      ],
    ],
    [
      "one strait under two names",
      [[POINTS, "+", "hormuz,Suez Canal,0.5,2018-03-01,2018-06-01,own-assumption,verified,,\n"]],
      [
        'E278 -chokepoints.csv:3:2 Rows contradict each other: "hormuz" is called "Suez Canal" here and "Strait of Hormuz" in line 2.',
      ],
    ],
    [
      "a rule without dates and its exception are none",
      [[POINTS, "+", "hormuz,Strait of Hormuz,0.5,2018-03-01,2018-06-01,own-assumption,verified,,\n"]],
      [],
    ],
    [
      "a share that is left to its default, outside of its range",
      [[POINTS, "Hormuz,1,,,own-assumption,recalled,1,1", "Hormuz,,,,own-assumption,recalled,0.2,0.4"]],
      ["E271 -chokepoints.csv:2:3 share is 1, outside of its own range from 0.2 to 0.4."],
    ],
    [
      "a range that is no share",
      [[POINTS, "recalled,1,1", "recalled,1,3"]],
      ["E262 -chokepoints.csv:2:9 high is 3; it must be a fraction from 0 to 1."],
    ],
    [
      "a range that begins below nothing",
      [[POINTS, "recalled,1,1", "recalled,-0.1,1"]],
      ["E262 -chokepoints.csv:2:8 low is -0.1; it must be a fraction from 0 to 1."],
    ],
  ],
  contracts: [
    [
      "an emptied contract",
      [
        [
          CONTRACTS,
          ",4,0.9,2,oil-linked,own-assumption,recalled,3.6,4.4",
          ",0,0.9,2,oil-linked,own-assumption,verified,,",
        ],
      ],
      ["E262 -contracts.csv:2:6 quantity is 0; it must be above 0."],
    ],
    [
      "a contract whose breach costs nothing",
      [[CONTRACTS, ",4,0.9,2,", ",4,0.9,0,"]],
      ['W284 -contracts.csv:2:8 Contract "north-west" changes nothing: what does not flow costs no penalty.'],
    ],
    [
      "a contract that no route can serve",
      [
        [NODES, "+", "korea,KOR,demand,8,0.3,-0.3,,40,cif,own-assumption,verified,,\n"],
        [PAIRS, "+", "qatar,korea,2018,0.3,true,own-assumption,verified,,\n"],
        [ROUTES, "+", "qatar,korea,open,1,14,0,,,own-assumption,verified,,\n"],
        [NODES, "qatar,QAT,supply,6.8,30,", "qatar,QAT,supply,6.8,30.3,"],
        [CONTRACTS, "north-west,australia,china", "north-west,australia,korea"],
      ],
      [
        'E278 -contracts.csv:2:3 Rows contradict each other: contract "north-west" is to be served from "australia" to "korea", and no route leads there.',
      ],
    ],
  ],
  measures: [
    [
      "a cut of a duty that no pair has",
      [["case.yaml", "rate: 25, ", "rate: 5, mode: lower, "]],
      [
        'W284 case.yaml:15:40 A tariff with mode lower changes nothing: no pair that it reaches in market "gas" has a `duty`.',
      ],
    ],
    [
      "a multiple of a duty that no pair has",
      [["case.yaml", "rate: 25, ", "rate: 50, mode: multiply, "]],
      [
        'W284 case.yaml:15:41 A tariff with mode multiply changes nothing: no pair that it reaches in market "gas" has a `duty`.',
      ],
    ],
    [
      "a cut of a duty that one pair has is none",
      [
        ["case.yaml", "rate: 25, ", "rate: 5, mode: lower, "],
        [PAIRS, "access,source", "access,duty,source"],
        ...["15,true", "15,true", "4,true", "6,true", "14,true", "6,true"].map((cells, at): Change => {
          return [PAIRS, `${cells},own`, `${cells},${at === 2 ? 10 : ""},own`];
        }),
      ],
      [],
    ],
  ],
};

describe("a market whose rows contradict themselves or each other", () => {
  const rows = Object.entries(CONTRADICTIONS).flatMap(([table, each]) =>
    each.map(([name, changes, said]) => ({ table, name, changes, said })),
  );

  it.each(rows)("$table: $name", ({ changes, said }) => {
    expect(problemsOf(...changes).toSorted()).toEqual([...said].toSorted());
  });
});
