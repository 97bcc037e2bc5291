import { economyModel, scenarioPolicy } from "../../../../src/models/trade/index.ts";
import type { Economy } from "../../../../src/data/packages/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { caseFor } from "../../../../src/case/index.ts";
import { changed, readText, ROW, ROWS } from "../../../case/caseText.ts";
import { readChanged } from "../../../case/markets/marketText.ts";
import { tinyEconomy } from "../../../case/tinyEconomy.ts";
import type { Provoked } from "./provoked.ts";

type Changes = readonly (readonly [from: string, to: string])[];

/** Problems of the sound case after some texts in it were replaced. */
const slip =
  (...changes: Changes) =>
  (): readonly Problem[] =>
    readText(changed(...changes)).problems;

/** The same with another row. */
const row = (...changes: Changes): (() => readonly Problem[]) =>
  slip([ROW, changes.reduce((text, [from, to]) => text.replace(from, to), ROW)]);

const all =
  (...provoked: readonly (() => readonly Problem[])[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => each());

/** Problems of the sound case with its rows in a table. */
const table = (count: number, line: (at: number) => string) => (): readonly Problem[] =>
  readText(changed([`    rows:\n${ROWS}`, "    table: m.csv\n"]), {
    files: { "m.csv": `sector,rate,from,source\n${Array.from({ length: count }, (_, at) => line(at)).join("")}` },
  }).problems;

/** Problems of the policy of scenario war on a package, the sound case being written for another. */
const policy =
  (headline: Economy, economy: Economy, ...changes: Changes) =>
  (): readonly Problem[] => {
    const { case: found, problems } = readText(changed(...changes), { economies: [headline] });
    if (found === null) throw new Error(problems.map((each) => each.message).join("\n"));
    const ground = { headline, economy, model: economyModel(economy, "theta_check") };
    return scenarioPolicy(found, found.scenarios[0], ground).problems;
  };

const PARTS = { name: "tiny", sectors: ["cars", "trucks", "services"] };
const WIDE = tinyEconomy({ name: "wide", countries: ["CHN", "ROW", "USA"], sectors: ["vehicles", "other"] });
const concordance = (...rows: readonly [string, string[]][]): Economy =>
  tinyEconomy({ ...PARTS, concordances: new Map([["wide", new Map(rows)]]) });
const BAN: Changes = [
  ["instrument: tariff", "instrument: ban"],
  ["rate: 25, ", ""],
];

const QUOTA: Changes = [
  ["instrument: tariff", "instrument: quota"],
  ["rate: 25", "limit: 80, rent: 100"],
];

/** The sound case, answered for somebody else. */
function forWhom(wanted: string): readonly Problem[] {
  const economy = tinyEconomy();
  const { case: found } = readText(changed());
  return found === null ? [] : caseFor(found, [wanted], economy).problems;
}

/** Twenty years of rows that set every tariff of 60 countries and 30 sectors anew. */
function tooManyCells(): readonly Problem[] {
  const numbered = (letter: string, size: number): string[] =>
    Array.from({ length: size }, (_, at) => `${letter}${at}`);
  const countries = ["CHN", "ROW", "RUS", "USA", ...numbered("X", 56)];
  const economy = tinyEconomy({ countries, sectors: ["cars", ...numbered("S", 29)] });
  const years = Array.from({ length: 20 }, (_, at) => 2000 + at);
  const rows = years.map(
    (year) => `      - { sector: "*", rate: 25, mode: set, from: ${year}-01-01, to: ${year}-12-31, source: ustr }\n`,
  );
  const text = changed([ROWS, rows.join("")], ["[USA]", "[WLD]"], ["[CHN]", "[WLD]"]);
  return readText(text, { economies: [economy] }).problems.filter((each) => each.severity === "error");
}

const SET = ROW.replace("rate", "mode: set, rate");
const SANCTION: Changes = [["instrument: tariff", "instrument: sanction"]];
/** A bloc that the case lists. */
const bloc = (code: string, members: string): readonly [from: string, to: string] => [
  "asOf:",
  `blocs:\n  ${code}: { title: the North, members: [${members}] }\nasOf:`,
];
const inScenario = (text: string): (() => readonly Problem[]) => slip(["[cars] }", text]);

/** What a case says. */
export const CASE_PROVOKED: Provoked = {
  E201: slip(["measures:", "mesures: []\nmeasures:"]),
  E202: slip(["    imposer: [USA]\n", ""]),
  E203: all(
    slip(["imposer: [USA]", "imposer: USA"]),
    slip(["third: [RUS]", "third: []"]),
    () => readText("[1]").problems,
  ),
  E204: all(row(["25", "lots"]), row(["25", '"2,5"'])),
  E205: all(row(["25", "1e400"]), row(["25", "-100"])),
  E206: row(["25", "25 pp"]),
  E207: slip(["instrument: tariff", "instrument: tarif"]),
  E208: all(row(["2018-07-06", "2018-02-30"]), slip(["asOf: 2019-01-01", "asOf: 9999-12-31"])),
  E209: row(["source", "to: 2018-07-06, source"]),
  E210: slip(["[CHN]", "[CHM]"]),
  E211: slip(["[CHN]", "[Korea]"]),
  E212: () =>
    readText(changed(["[RUS]", "[VNM]"]), { economies: [tinyEconomy(), tinyEconomy({ name: "big" })] }).problems,
  E126: slip(["[RUS]", "[ROW]"]),
  E213: row(["cars", "cras"]),
  E214: row(["ustr", "ustt"]),
  E215: row([", source: ustr", ""]),
  E216: slip([
    ROWS,
    `${ROWS}  - id: cars\n    instrument: tariff\n    imposer: [CHN]\n    target: [USA]\n    rows:\n${ROWS}`,
  ]),
  E217: all(slip(["[RUS]", "[RUS, RUS]"]), slip(["a: USA", "a: NORTH"], bloc("NORTH", "CHN, RUS"))),
  E125: all(
    slip(["a: USA, b: CHN, ", ""]),
    slip(["b: CHN, ", ""]),
    () =>
      readChanged(
        ["case.yaml", "a: USA, b: CHN, ", ""],
        [
          "case.yaml",
          "scenarios:\n  tariff: { measures: [gas-tariff], at: 2019-06-01 }\nmarkets: [markets/gas.yaml]\n",
          "",
        ],
      ).problems,
  ),
  E218: all(slip(["id: cars", "id: big cars"]), slip(bloc("USA", "CHN, RUS"))),
  E297: () => [
    ...forWhom("Mexco"),
    ...readChanged(
      ["case.yaml", "scenarios:\n  tariff: { measures: [gas-tariff], at: 2019-06-01 }\n", ""],
      ["case.yaml", "third: [AUS]", "third: [BRN]"],
    ).problems.filter(({ code }) => code === "E297"),
  ],
  E298: () => forWhom("EAEU"),
  E219: slip(["b: CHN", "b: WLD"]),
  E220: all(
    slip([ROWS, `      - ${SET}\n      - ${SET.replace("07-06", "09-01")}\n`]),
    slip(
      ["instrument: tariff", "instrument: quota"],
      [ROWS, ROWS.replace("rate: 25", "limit: 80, rent: 100") + ROWS.replace("rate: 25", "limit: 70, rent: 0")],
    ),
  ),
  E221: slip([ROWS, ROWS + ROWS]),
  E200: all(
    row(["rate", "exporter: others;CHN, rate"]),
    row(["rate", "importer: others, exporter: others, rate"]),
    slip([
      ROWS,
      `${ROWS.replace("cars", '"*"').replace("rate", "exporter: others, rate")}${ROWS.replace("rate", "exporter: CHN, mode: set, rate")}`,
    ]),
  ),
  E299: slip([ROWS, ROWS + ROWS.replace("25", "10")]),
  W228: slip([
    "scenarios:\n  war: { measures: [cars] }",
    `  - id: more\n    basis: published\n    instrument: tariff\n    imposer: [USA]\n    target: [CHN]\n    rows:\n${ROWS}scenarios:\n  war: { measures: [cars, more] }`,
  ]),
  E222: row(["sector: cars", "hs: 870323"]),
  E223: row(["sector: cars", "sector: cars, hs: 8703"]),
  E224: slip(["instrument: tariff", "instrument: tariff-rate-quota"]),
  E225: all(
    slip(["instrument: tariff", "instrument: ban"]),
    slip(["tariff\n", "trade-cost\n"], ["rate:", "mode: add, rate:"]),
    row(["rate:", "limit: 80, rent: 100, rate:"]),
    slip(["instrument: tariff", "instrument: quota"], ["rate:", "limit: 80, rent: 100, rate:"]),
  ),
  E226: all(row(["rate: 25, ", ""]), slip(["instrument: tariff", "instrument: quota"], ["rate: 25, ", ""])),
  E227: all(slip([`    rows:\n${ROWS}`, ""]), slip(["    rows:", "    table: a.csv\n    rows:"])),
  E228: all(
    policy(tinyEconomy(), tinyEconomy(), [
      `    rows:\n${ROWS}`,
      `    stack: true\n    rows:\n${ROWS.replace("25", "-60")}${ROWS.replace("25", "-61")}`,
    ]),
    policy(
      tinyEconomy(),
      tinyEconomy(),
      ["instrument: tariff", "instrument: export-subsidy"],
      [ROWS, ROWS.replace("25", "60") + ROWS.replace("25", "61")],
    ),
  ),
  E229: row(["rate", "importer: RUS, rate"]),
  E230: slip(["target: [CHN]", "target: [CHN, RUS]\n    except: [RUS]"]),
  E231: slip(["[cars]", "[cras]"]),
  E232: all(inScenario("[cars], on: more }\n  more: { on: war }"), inScenario("[cars], asCollected: war }")),
  E233: all(
    inScenario("[cars], on: wor }"),
    inScenario("[cars], asCollected: wor }"),
    inScenario("[cars], sweep: { measure: cars, rates: [1] } }\n  more: { on: war }"),
    inScenario("[cars] }\nheadline: wor"),
    inScenario("[cars], sweep: { measure: cars, rates: [1, 5] } }\nheadline: war"),
    inScenario(
      `[cars], sweep: { measure: cars, rates: [${Array.from({ length: 13 }, (_, at) => at + 1).join(", ")}] } }\nheadline: war@50`,
    ),
  ),
  E234: inScenario("[cars], sweep: { measure: bus, rates: [1] } }"),
  E235: slip(["[cars]", "[cars, cars]"]),
  E236: all(
    table(20_001, (at) => `cars,${at / 1000 + 1},2018-07-06,ustr\n`),
    tooManyCells,
    inScenario(`[cars], sweep: { measure: cars, rates: [${Array.from({ length: 201 }, (_, at) => at).join(", ")}] } }`),
    inScenario(
      `[cars], sweep: { measure: cars, rates: [${Array.from({ length: 199 }, (_, at) => at).join(", ")}] } }\n${Array.from({ length: 300 }, (_, at) => `  s${at}: { measures: [cars] }\n`).join("")}`,
    ),
  ),
  E249: inScenario("[cars], joins: { RUS: DEU } }"),
  E279: inScenario("[cars], joins: { CHN: USA } }"),
  E237: table(2000, () => "cars,25,2018-07-06,none\n"),
  E238: inScenario("[cars], scale: { crs: 0.5 } }"),
  E239: slip(
    ["instrument: tariff", "instrument: ban"],
    [", rate: 25", ""],
    ["[cars] }", "[cars], scale: { cars: 0.5 } }"],
  ),
  E240: slip(["data: tiny", "data: tinny"]),
  E241: slip(["data: tiny", "data: tiny, elasticities: cp2051"]),
  E242: () =>
    readText(changed(["data: tiny", "data: tiny, also: [other]"]), {
      economies: [tinyEconomy(), tinyEconomy({ name: "other", tariff: 0.2 })],
    }).problems,
  E243: slip(...SANCTION),
  E244: row(["rate", "side: counter, rate"]),
  E245: slip(["measures: [cars] }", "measures: [cars], reference: true }\nheadline: war"]),
  E247: slip(["measures: [cars] }", "measures: [cars], reference: true }"]),
  E248: table(0, () => ""),
  E246: slip(["data: tiny", "data: tiny, closure: { deficits: { fixed: RUSS } }"]),
  W216: slip(["data: tiny", "data: tiny, closure: { deficits: fixed }, range: { closures: [proportional] }"]),
  W202: inScenario("[cars], at: 2020-01-01 }"),
  W203: row(["25", "900"]),
  W204: slip(["third: [RUS]", "third: [Россия]"]),
  W205: inScenario("[cars], at: 2018-07-05 }"),
  W206: slip(["measures: [cars]", "title: nothing"]),
  W207: all(
    slip(["[CHN]", "[CHN, VNM, THA]"]),
    policy(concordance(["cars", ["vehicles"]], ["trucks", ["vehicles"]], ["services", ["other"]]), WIDE, [
      "[CHN]",
      "[CHN, RUS]",
    ]),
  ),
  W208: policy(concordance(["cars", ["vehicles"]], ["trucks", ["vehicles"]], ["services", ["other"]]), WIDE, ...BAN),
  W209: policy(concordance(["trucks", ["vehicles"]]), WIDE),
  W222: policy(concordance(["cars", ["vehicles"]], ["trucks", ["vehicles"]], ["services", ["other"]]), WIDE, ...QUOTA),
  W223: policy(
    tinyEconomy({ flow: (sector, importer, exporter) => (importer === exporter ? 100 : sector === "cars" ? 0 : 10) }),
    tinyEconomy({ flow: (sector, importer, exporter) => (importer === exporter ? 100 : sector === "cars" ? 0 : 10) }),
    ...QUOTA,
  ),
  W210: all(row(["25", "0.25"]), slip([ROWS, `${ROWS}${ROWS.replace("cars", "farm").replace("25", "0.25")}`])),
  W211: slip(["measures: [cars]", "title: nothing"]),
  W212: slip(["target: [CHN]", "target: [USA]"]),
  W214: all(
    row(["2018-07-06", "2017-07-06"]),
    () => readText(changed(), { economies: [tinyEconomy({ year: 2018, tariffYear: 2014 })] }).problems,
  ),
  W219: slip(["[RUS]", "[NORTH]"], bloc("NORTH", "RUS, USA, VNM")),
  W217: slip([
    "data: tiny",
    "data: tiny, also: [tiny], range: { elasticities: [theta_check, theta_check], closures: [none, own, none] }",
  ]),
  W367: slip(["    basis: published\n", ""]),
  W220: slip(["scenarios:", "scenarios:\n  again: { title: war, measures: [cars], at: 2019-01-01 }"]),
  W218: slip(["scenarios:", "scenarios:\n  again: { measures: [cars] }"]),
  W294: slip(
    [
      "scenarios:",
      `  - { id: autos, basis: published, instrument: tariff, imposer: [USA], target: [CHN], rows: [${ROW}] }\nscenarios:`,
    ],
    ["[cars] }", "[cars, autos] }"],
  ),
  W213: slip(["measures: [cars] }", "measures: [cars], fullRange: true }"]),
};
