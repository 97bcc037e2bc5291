import type { Problem } from "../../../../src/base/problems/index.ts";
import { readChanged } from "../../../case/claims/claimsText.ts";
import type { Provoked } from "./provoked.ts";

type Change = readonly [from: string, to: string];

/** Problems of the example after one text in it was replaced, for each. */
const slips =
  (...changes: readonly Change[]) =>
  (): readonly Problem[] =>
    changes.flatMap((change) => readChanged(change).problems);

const RATIO = "fact('imports-a') / fact('imports-rival')";
const WELFARE = "equilibrium.countries[MEX].welfarePercent";
const ratio = (text: string): Change => [RATIO, text];
const welfare = (text: string): Change => [WELFARE, text];
const ROW = "imports-rival,imports,USA,MEX,2017,20,18,22,billion USD,own-assumption";
const CHOICE = "closure: [none]";
const PARAMETERS = (text: string): Change => ["  alternatives:", `  parameters: [${text}]\n  alternatives:`];

const SIZES: Change = [
  "asOf: 2023-01-01",
  "asOf: 2023-01-01\nsizes: [{ word: large, threshold: 3, unit: percent, why: { en: a guess, ru: догадка } }]",
];
const THRESHOLD = "      threshold: 4\n      thresholdOrigin: author\n";

/** Facts and claims of a case. */
export const CLAIM_PROVOKED: Provoked = {
  E800: slips(ratio("fact('imports-a') /"), ratio("1 ? 2"), ratio("claim(C2).verdict")),
  E801: slips(ratio("1 + ".repeat(600)), ratio(`${"(".repeat(40)}1`)),
  E802: slips(ratio("summ(facts(metric=imports))")),
  E803: slips(ratio("rank(1)"), ratio("sum(1, 2)"), ratio("min()")),
  E804: slips(
    welfare("equilibrum.countries[MEX].welfarePercent"),
    welfare("equilibrium.countries[MEX].welfare"),
    welfare("markets.lng[2019].prices[CHN].value"),
  ),
  E805: slips(welfare("equilibrium.countries[MEX]"), welfare("equilibrium.countries[MEX].welfarePercent.low")),
  E827: slips(
    welfare("rank(equilibrium.countries[MEX].welfarePercent, equilibrium.countries.welfarePercent)"),
    welfare("equilibrium.channels.sales[USA].price"),
  ),
  E828: slips(welfare("sum(equilibrium.flows[exporter=*, importer=MEX].after)")),
  E806: slips(
    welfare("sum(equilibrium.flows[export=MEX].after)"),
    welfare("equilibrium.countries[country=MEX].welfarePercent"),
    ratio("sum(facts(metrik=imports))"),
    ratio("sum(facts(imports))"),
    ratio("sum(facts(2014..2019))"),
  ),
  E807: slips(ratio("fact('imports-b') / fact('imports-rival')")),
  E808: slips(ratio("claim(C9).value")),
  E809: slips(ratio("claim(C1).value")),
  E810: slips(
    ["unit: fraction", "unit: million USD"],
    ratio("fact('imports-a') < 'many'"),
    ratio("share(fact('imports-a'), claim(C1).threshold)"),
    [ROW, ROW.replace("billion USD", "Mt")],
    [ROW, ROW.replace("billion USD", "text").replace("18,22", ",")],
    ratio("'in force'"),
  ),
  E811: slips(
    ["      threshold: 4\n", ""],
    ["      threshold: 4\n", "      threshold: 1..2\n"],
    ["operator: eq\n      threshold: 4", "operator: between\n      threshold: [4, 3]"],
  ),
  E812: slips(ratio("sum(facts(metric=import))"), ratio("sum(facts(metric=imports, partner=RUS, year=2010..2012))")),
  E813: slips(["other-assumption,,recalled", "other-assumption,,derived"]),
  E814: slips(
    ratio("facts(metric=imports) / fact('imports-a')"),
    ratio("share(facts(metric=imports), facts(metric=imports))"),
  ),
  E815: slips(["- id: C3", "- id: C1"], ["imports-other,", "imports-a,"], ["name: loss", "name: welfare"]),
  E816: slips(
    ["  reason: { en: an intention is not a quantity, ru: намерение не величина }\n", ""],
    [
      "  reason:",
      `  quantities: [{ name: one, expression: "1", unit: fraction, operator: gt, threshold: 0 }]\n  reason:`,
    ],
  ),
  E817: slips(
    [ROW, ROW.replace("2017", "2019")],
    [ROW, ROW.replace("MEX,2017", "MEX,2018/19")],
    ["imports-a,imports,USA,CHN,2017", "imports-a,imports,USA,CHN,2030"],
  ),
  E818: slips(
    [ROW, ROW.replace(",20,18", ',"20,5",18')],
    [ROW, ROW.replace(",18,", ",21,")],
    [ROW, ROW.replace("billion USD", "text")],
  ),
  W834: slips(["imports-a,imports,USA,CHN,2017", "imports-a,imports,USA,CHM,2017"]),
  E819: slips(
    [CHOICE, "closure: [fix]"],
    [CHOICE, "closing: [all]"],
    [CHOICE, "measure: [kapa_w2]"],
    [CHOICE, "reading: [sale]"],
    [CHOICE, "base: [world-2014]"],
  ),
  E820: slips(
    PARAMETERS("{ path: facts.imports-b, low: 1, high: 2, source: own-assumption }"),
    PARAMETERS("{ path: economie.data, low: 1, high: 2, source: own-assumption }"),
    PARAMETERS("{ path: facts.imports-a, low: 3, high: 2, source: own-assumption }"),
  ),
  E821: slips(ratio("claim(C2).value"), ratio("claim(C3).threshold")),
  E822: slips(
    ["      operator: gt\n", "      operator: gt\n      tolerance: 1\n"],
    ["      threshold: 4\n", "      threshold: 4\n      tolerance: -1\n"],
  ),
  E823: slips(["  alternatives:", "  second: { threshold: 1 }\n  alternatives:"]),
  W825: slips(
    welfare("equilibrium.countries[SOM].welfarePercent"),
    welfare("sum(equilibrium.flows[exporter=China, importer=MEX].after) / sum(equilibrium.flows[exporter=CHN].after)"),
  ),
  W826: slips(
    welfare("equilibrium.bilateral[exporter=ROW, importer=USA, scope=all].changePercent"),
    welfare("sum(equilibrium.diversion[seller=MEX].lost) / 1000000"),
    welfare("equilibrium.channels.JPN.sum"),
  ),
  E825: slips([
    "  alternatives: { closure: [none], elasticities: [blp2023] }",
    "  open: { en: either may be meant, ru: можно понять по-разному }",
  ]),
  E845: () => [
    ...readChanged([THRESHOLD, "      threshold: large\n"]).problems,
    ...readChanged(SIZES, [THRESHOLD, "      threshold: lage\n"]).problems,
    ...readChanged(SIZES, [THRESHOLD, "      threshold: large\n"]).problems,
  ],
  E829: slips(
    ["      part: Mexico\n", ""],
    ["part: China", "part: Mexico"],
    ["alternatives: {", "alternatives: { reading: [loss],"],
  ),
  W827: slips(["  why: { en: sales are what customs count, ru: 'продажи — то, что считает таможня' }\n", ""]),
  W828: slips(["operator: lt\n      threshold: 0", "operator: lt\n      threshold: -0.01"]),
  E824: slips(["author: Somebody", "author: Somebody, address: 'javascript:alert(1)'"]),
};
