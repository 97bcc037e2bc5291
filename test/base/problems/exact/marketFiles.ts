import { baseMeasures, marketScenarios } from "../../../../src/case/index.ts";
import { marketInstance } from "../../../../src/models/markets/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { type Change, readChanged } from "../../../case/markets/marketText.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const YAML = ".yaml";
const NODES = "-nodes.csv";
const CAPACITY = "-capacity.csv";
const PAIRS = "-pairs.csv";
const ROUTES = "-routes.csv";
const POINTS = "-chokepoints.csv";
const CONTRACTS = "-contracts.csv";

/** Problems of the new market after some texts were replaced. */
const slip =
  (...changes: readonly Change[]) =>
  (): readonly Problem[] =>
    readChanged(...changes).problems;

const policy = (text: string): Change => [YAML, "policies: []", `policies:\n  - { ${text}, source: own-assumption }`];
const contract = (text: string): Change => [
  CONTRACTS,
  ",4,0.9,2,oil-linked,own-assumption,recalled,3.6,4.4",
  `${text},2,oil-linked,own-assumption,verified,,`,
];

/** Problems of the new market in a year under a scenario. */
function year(scenario: string, at: number, ...changes: readonly Change[]): readonly Problem[] {
  const { case: found } = readChanged(...changes);
  const series = found!.markets.find(({ name }) => name === "gas")!;
  const chosen = marketScenarios(found!, series).find((each) => each.scenario.id === scenario);
  return marketInstance(series, at, {
    measures: chosen?.measures ?? [],
    scenario: chosen?.scenario ?? null,
    baseMeasures: baseMeasures(found!),
  }).problems;
}

/** The scenario of the new market that closes a strait, on those days. */
const closedInScenario = (days: string): Change => [YAML, "from: 2018-06-01, to: 2018-08-30", days];

/** The columns of N−1 with the figures of China. */
function withPeak(figures: string): readonly Change[] {
  return [
    [NODES, "source,confidence,low,high", "peakDemand,peakProduction,peakStorage,terminals,source,confidence,low,high"],
    [NODES, "china,CHN,demand,8,33,-0.4,,40,cif,", `china,CHN,demand,8,33,-0.4,,40,cif,${figures},`],
    [NODES, "japan,JPN,demand,8.2,27,-0.2,,40,cif,", "japan,JPN,demand,8.2,27,-0.2,,40,cif,,,,,"],
    ...["6.8,30,0.3,2,,,", "5.5,10,1,4,,,", "7.2,20,0.5,3,,,"].map((row): Change => [NODES, row, `${row},,,,`]),
  ];
}

/** Nodes with a year each, the last one another than the base year. */
function withYears(): readonly Change[] {
  const rows = [
    "qatar,QAT,supply,",
    "us-gulf,USA,supply,",
    "australia,AUS,supply,",
    "china,CHN,demand,",
    "japan,JPN,demand,",
  ];
  return [
    [NODES, "id,country,kind,price", "id,country,kind,year,price"],
    ...rows.map((row): Change => [NODES, row, `${row}2018,`]),
    [NODES, "korea,KOR,demand,", "korea,KOR,demand,2019,"],
  ];
}

const HERD_LINK = "{ market: gas, per: pork, coefficient: 5, source: own-assumption }";

/** The new market as one of feed in Mt that follows a herd, and a cull of so many percent. */
function withHerd(link: string, shift: number): readonly Change[] {
  const disease = `{ id: cull, kind: disease, node: farms, shift: ${shift}, from: 2019-01-01, source: own-assumption }`;
  return [
    ["case.yaml", "markets: [markets/gas.yaml]", "markets: [markets/gas.yaml, markets/pork.yaml]"],
    [YAML, "unit: bcm/year", "unit: Mt/year"],
    [YAML, "priceUnit: USD/MMBtu", "priceUnit: USD/t"],
    [YAML, "shipping: { dayRate: 70000, speed: 17, cargo: 3.6,", "shipping: { dayRate: 70000, speed: 17, cargo: 60,"],
    [YAML, "linked: []", `linked: [${link}]`],
    [
      "markets/pork-nodes.csv",
      "+",
      `id,country,kind,year,quantity,source,confidence,low,high
farms,CHN,supply,2018,1000,own-assumption,verified,,
farms,CHN,supply,2019,800,own-assumption,verified,,
spain,ESP,supply,,,own-assumption,verified,,
tables,CHN,demand,,,own-assumption,verified,,
`,
    ],
    [
      "markets/pork-pairs.csv",
      "+",
      `supplier,market,year,flow,access,source,confidence,low,high
spain,tables,2018,5,true,own-assumption,verified,,
`,
    ],
    [
      "markets/pork.yaml",
      "+",
      `commodity: pork
unit: kt/year
coverage: partial
baseYear: 2018
years: [2018, 2019]
nodes: pork-nodes.csv
pairs: pork-pairs.csv
scenarios:
  cull: { policies: [${disease}] }
`,
    ],
  ];
}

/** Market files. */
export const MARKET_FILE_PROVOKED: Provoked = {
  E250: slip([PAIRS, "qatar,china", "qatr,china"], [CAPACITY, "+", "hormus,2018,5,1,own-assumption,verified,,\n"]),
  E251: slip([ROUTES, "china,open,0.9,14,0,hormuz", "china,open,0.9,14,0,hormus"]),
  E252: slip([
    CAPACITY,
    "us-gulf,2018,12,1,own-assumption,recalled,10.8,13.2",
    "us-gulf,2018,-12,1,own-assumption,verified,,",
  ]),
  E253: slip([NODES, "+", "korea,KOR,demand,8,5,-0.3,,40,cif,own-assumption,verified,,\n"]),
  E254: slip(
    [
      CAPACITY,
      "confidence,low,high\nqatar,2018,32,1,own-assumption",
      "confidence,low,unit\nqatar,2018,32,1,own-assumption",
    ],
    [CAPACITY, "28.8,35.2", "28.8,bushels"],
    [CAPACITY, "10.8,13.2", "10.8,"],
    [CAPACITY, "16.2,19.8", "16.2,"],
    [CAPACITY, "18.9,23.1", "18.9,"],
  ),
  E255: slip([CAPACITY, "qatar,2018,32,", "qatar,2018,32 Mt,"]),
  E256: slip([
    CAPACITY,
    "us-gulf,2019,18,1,own-assumption,recalled,16.2,19.8",
    "us-gulf,2019,11,1,own-assumption,verified,,",
  ]),
  E257: slip(contract(",40,0.9")),
  E258: slip(
    ["case.yaml", "instrument: tariff", "instrument: ban"],
    ["case.yaml", "rate: 25, ", ""],
    policy("id: list, kind: access, supplier: [us-gulf], market: [china], access: 0, from: 2019-01-01"),
  ),
  E259: slip([
    NODES,
    "us-gulf,USA,supply,5.5,10,1,4,,,own-assumption,recalled,0.5,2",
    "us-gulf,USA,supply,5.5,10,,4,,,own-assumption,recalled,0.5,2",
  ]),
  E260: slip([POINTS, "+", "hormuz,Strait of Hormuz,1,,,own-assumption,verified,,\n"]),
  E261: slip([ROUTES, "us-gulf,japan,open,1.7,27,0,,,own-assumption,recalled,1.53,1.87\n", ""]),
  E262: slip(contract(",4,90")),
  E263: slip([
    NODES,
    "8,33,-0.4,,40,cif,own-assumption,recalled,-0.6,-0.2",
    "8,33,0.4,,40,cif,own-assumption,verified,,",
  ]),
  E264: () => [
    ...readChanged([YAML, "[2018, 2019]", "[2018, 2018]"]).problems,
    ...readChanged([YAML, "baseYear: 2018", "baseYear: 2017"]).problems,
  ],
  E265: slip(["case.yaml", "[markets/gas.yaml]", "[markets/gas.yaml, markets/gas.yaml]"]),
  E266: slip([YAML, "    ramp: false", "    without: [asf]\n    ramp: false"]),
  E267: slip([YAML, "linked: []", "linked: [{ market: gaz, per: porc, coefficient: 3 }]"]),
  E268: slip(policy("id: asf, kind: disease, node: china, capacity: 3")),
  E269: slip(["case.yaml", "instrument: tariff", "instrument: trade-cost"]),
  E270: slip([YAML, "routes: gas-routes.csv\n", ""]),
  E271: slip([
    POINTS,
    "hormuz,Strait of Hormuz,1,,,own-assumption,recalled,1,1",
    "hormuz,Strait of Hormuz,1,,,own-assumption,verified,0.2,0.5",
  ]),
  E272: slip([ROUTES, "australia,china,open,,9,", "australia,china,open,,,"]),
  E273: slip(...withHerd("{ market: gas, per: gas, coefficient: 5, source: own-assumption }", -25)),
  E274: slip(
    ...withHerd(HERD_LINK, -25),
    ["markets/pork-nodes.csv", "farms,CHN", "farms,ESP"],
    ["markets/pork-nodes.csv", "farms,CHN", "farms,ESP"],
  ),
  E275: () => thrownProblems(() => year("cull", 2019, ...withHerd(HERD_LINK.replace("5", "500"), -25))),
  E276: slip(...withPeak("70,12,3,north")),
  E277: slip(
    [NODES, "china,CHN,demand,8,33,-0.4,,40", "china,CHN,demand,8,33,-0.4,,5"],
    [PAIRS, "qatar,china,2018,15,true", "qatar,china,2018,15,false"],
  ),
  E278: slip(
    [POINTS, "+", "hormuz,Strait of Hormuz,0.5,2018-03-01,2018-06-01,own-assumption,verified,,\n"],
    [POINTS, "+", "hormuz,Strait of Hormuz,0.2,2018-05-01,2018-07-01,own-assumption,verified,,\n"],
  ),
  W221: slip(
    policy(
      "id: state, kind: purchase, supplier: [us-gulf], market: [china], quantity: 100000, from: 2019-01-01, to: 2020-01-01",
    ),
  ),
  W224: slip(
    policy(
      "id: state, kind: purchase, supplier: [us-gulf], market: [china], quantity: 3, from: 2018-01-01, to: 2019-01-01",
    ),
  ),
  W281: slip([NODES, "us-gulf,USA,supply,5.5,10,1,4", "us-gulf,USA,supply,5.5,10,1,7"]),
  W282: slip([NODES, "us-gulf,USA,supply,5.5,10,1,4,,,", "us-gulf,USA,supply,5.5,10,1,4,9,fob,"]),
  W283: slip([CAPACITY, "+", "hormuz,2018,20,1,own-assumption,verified,,\n"]),
  W284: slip([CONTRACTS, ",4,0.9,2,", ",4,0.9,0,"]),
  W250: slip(
    [CAPACITY, "confidence,low,high", "unit,low,high"],
    [CAPACITY, "qatar,2018,32,1,own-assumption,recalled,28.8,35.2", "qatar,2018,25,1,own-assumption,Mt LNG/year,20,30"],
    [CAPACITY, "us-gulf,2018,12,1,own-assumption,recalled", "us-gulf,2018,12,1,own-assumption,"],
    [CAPACITY, "us-gulf,2019,18,1,own-assumption,recalled", "us-gulf,2019,18,1,own-assumption,"],
    [CAPACITY, "australia,2018,21,1,own-assumption,recalled", "australia,2018,21,1,own-assumption,"],
  ),
  W251: slip([
    CAPACITY,
    "australia,2018,21,1,own-assumption,recalled,18.9,23.1",
    "australia,2018,18,1,own-assumption,verified,,",
  ]),
  W361: slip([CAPACITY, "recalled,18.9,23.1", ",18.9,23.1"]),
  W252: slip([CAPACITY, "recalled,18.9,23.1", "recalled,,"]),
  W253: () => year("hormuz-closed", 2018),
  W254: slip(contract(",40,0.5")),
  W255: slip([NODES, "4,,,own-assumption,recalled", "4,,,own-assumption,proxy"]),
  W256: slip([
    PAIRS,
    "qatar,china,2018,15,true,own-assumption,recalled,13.5,16.5",
    "qatar,china,2018,14,true,own-assumption,verified,,",
  ]),
  W257: () =>
    year(
      "x",
      2019,
      [PAIRS, "+", "qatar,china,2019,36.3,true,own-assumption,verified,,\n"],
      [YAML, "scenarios:", "scenarios:\n  x: { ramp: false }"],
    ),
  W258: slip(...withPeak("70,12,,none")),
  W259: () => [
    ...readChanged(closedInScenario("from: 2030-03-01, to: 2030-04-30")).problems,
    ...readChanged(closedInScenario("from: 2018-11-01, to: 2019-01-30")).problems,
    ...readChanged(closedInScenario("from: 2018-12-31, to: 2019-01-02")).problems,
    ...readChanged(policy("id: later, kind: access, supplier: [us-gulf], market: [china], access: 0, from: 2030-01-01"))
      .problems,
  ],
  W260: slip(
    ["case.yaml", "rate: 25, from: 2019-06-01", "rate: 25, from: 2024-06-01"],
    [YAML, "    at: 2019-06-01\n", ""],
  ),
  W261: slip([NODES, "+", "korea,KOR,demand,8,9,-0.4,,,cif,own-assumption,verified,,\n"], ...withYears()),
  W262: slip([CAPACITY, "+", "china,2018,30,1,own-assumption,verified,,\n"]),
};
