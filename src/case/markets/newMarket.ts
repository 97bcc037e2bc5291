import { newTitle } from "../text/index.ts";

const HEAD = `commodity: { en: natural gas, ru: природный газ }
unit: bcm/year
priceUnit: USD/MMBtu
coverage: full
baseYear: 2018
years: [2018, 2019]
hs: ["271111"]
nodes: gas-nodes.csv
capacities: gas-capacity.csv
pairs: gas-pairs.csv
routes: gas-routes.csv
chokepoints: gas-chokepoints.csv
contracts: gas-contracts.csv
policies: []
inertia: { kind: entropic, sigma: 8, epsilon: 0.001 }
shipping: { dayRate: 70000, speed: 17, cargo: 3.6, boilOff: 0.0012, currency: USD }
marketPower: 0
linked: []
scenarios:
  hormuz-closed:
    title: { en: The Strait of Hormuz closes for 90 days, ru: Ормузский пролив закрыт на 90 дней }
    growth: false
    policies:
      - { id: hormuz, kind: closure, chokepoint: hormuz, from: 2018-06-01, to: 2018-08-30, source: own-assumption }
names:
  us-gulf: { en: the Gulf coast of the USA, ru: побережье Мексиканского залива США }
  hormuz: { en: the Strait of Hormuz, ru: Ормузский пролив }
`;

/** Files that the head names, relative to its own folder. */
const TABLES: ReadonlyMap<string, string> = new Map([
  [
    "gas-nodes.csv",
    `id,country,kind,price,quantity,elasticity,minPrice,maxPrice,valuation,source,confidence,low,high
qatar,QAT,supply,6.8,30,0.3,2,,,own-assumption,recalled,0.1,0.5
us-gulf,USA,supply,5.5,10,1,4,,,own-assumption,recalled,0.5,2
australia,AUS,supply,7.2,20,0.5,3,,,own-assumption,recalled,0.2,1
china,CHN,demand,8,33,-0.4,,40,cif,own-assumption,recalled,-0.6,-0.2
japan,JPN,demand,8.2,27,-0.2,,40,cif,own-assumption,recalled,-0.3,-0.1
`,
  ],
  [
    "gas-capacity.csv",
    `node,year,capacity,utilisation,source,confidence,low,high
qatar,2018,32,1,own-assumption,recalled,28.8,35.2
us-gulf,2018,12,1,own-assumption,recalled,10.8,13.2
us-gulf,2019,18,1,own-assumption,recalled,16.2,19.8
australia,2018,21,1,own-assumption,recalled,18.9,23.1
`,
  ],
  [
    "gas-pairs.csv",
    `supplier,market,year,flow,access,source,confidence,low,high
qatar,china,2018,15,true,own-assumption,recalled,13.5,16.5
qatar,japan,2018,15,true,own-assumption,recalled,13.5,16.5
us-gulf,china,2018,4,true,own-assumption,recalled,3.6,4.4
us-gulf,japan,2018,6,true,own-assumption,recalled,5.4,6.6
australia,china,2018,14,true,own-assumption,recalled,12.6,15.4
australia,japan,2018,6,true,own-assumption,recalled,5.4,6.6
`,
  ],
  [
    "gas-routes.csv",
    `supplier,market,route,cost,days,loss,through,season,source,confidence,low,high
qatar,china,open,0.9,14,0,hormuz,,own-assumption,recalled,0.81,0.99
qatar,japan,open,1,16,0,hormuz,,own-assumption,recalled,0.9,1.1
us-gulf,china,open,1.8,28,0,,,own-assumption,recalled,1.62,1.98
us-gulf,japan,open,1.7,27,0,,,own-assumption,recalled,1.53,1.87
australia,china,open,,9,0,,,own-assumption,recalled,,
australia,japan,open,,9,0,,,own-assumption,recalled,,
`,
  ],
  [
    "gas-chokepoints.csv",
    `id,name,share,from,to,source,confidence,low,high
hormuz,Strait of Hormuz,1,,,own-assumption,recalled,1,1
`,
  ],
  [
    "gas-contracts.csv",
    `id,seller,buyer,from,to,quantity,takeOrPay,penalty,price,source,confidence,low,high
north-west,australia,china,2010-01-01,2030-01-01,4,0.9,2,oil-linked,own-assumption,recalled,3.6,4.4
`,
  ],
]);

const CASE = (title: string): string => `# Something happens in a market. What does it mean for its buyers and sellers?
# Whoever is asked about stands in \`third\`; what happens stands in \`scenarios\` of the market file. There is no dispute here:
# for one, name its sides in \`parties.a\` and \`parties.b\`, and write tariffs and bans as \`measures\`.
# docs/case-format.md explains every key; \`tertius check\` says what is wrong, \`tertius run\` answers.
title: ${title}
parties: { third: [JPN, CHN, QAT] }
asOf: 2019-06-01
economy: { data: world-2017 } # the countries that may be named, and whom a bloc stands for
markets: [markets/gas.yaml]
bibliography: sources.bib
`;

const SOURCES = `@misc{own-assumption,
  title = {Assumption of this case: round figures near those of 2018},
  note = {Replace them by figures with published sources}
}
`;

/**
 * The files of a new case with one commodity market that runs as it stands: three suppliers, two buyers, one
 * chokepoint and its closure, and no dispute of two sides; every figure is labelled as an assumption, for the user to replace.
 *
 * @param name  Folder of the case, used in its title.
 * @returns relative path → text.
 *
 * @example
 *   newMarketFiles("my-market").has("markets/gas.yaml")   // true
 */
export function newMarketFiles(name: string): ReadonlyMap<string, string> {
  const title = newTitle(name, "A new market");
  return new Map([["case.yaml", CASE(title)], ...exampleMarketFiles(), ["sources.bib", SOURCES]]);
}

/**
 * The market of a new case alone, for docs/case-format.md.
 *
 * @example
 *   exampleMarketFiles().size   // 7
 */
export function exampleMarketFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["markets/gas.yaml", HEAD],
    ...[...TABLES].map(([file, text]): [string, string] => [`markets/${file}`, text]),
  ]);
}
