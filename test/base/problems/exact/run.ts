import { comparisonProblems, compareRuns } from "../../../../src/compare/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { runCase, scaleProblems } from "../../../../src/solve/index.ts";
import { solveCase } from "../../../../src/run/index.ts";
import { tinyEconomy } from "../../../case/tinyEconomy.ts";
import { changed, readText } from "../../../case/caseText.ts";
import { noWhileInForce } from "../../../../src/models/markets/problems.ts";
import { noSuchStructure, nothingHappens } from "../../../../src/solve/problems.ts";
import { MARKET_PROVOKED } from "./markets.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const headline = tinyEconomy();
const { case: sound } = readText(changed(["sector: cars, ", ""]), { economies: [headline] });
const solved = solveCase(sound!, { headline, others: [] });

const others = { ...sound!, parties: { ...sound!.parties, third: ["USA"] } };
const later = { ...sound!.scenarios[0], id: "later", against: { id: "war", title: "war" } };
const swept = { ...sound!.scenarios[0], id: "rise@5", sweep: { of: "rise", measure: "us", rate: 5 } };

/** A scenario without measures, told against a ban. */
function opened(): readonly Problem[] {
  const { case: found } = readText(
    changed(
      ["instrument: tariff", "instrument: ban"],
      ["rate: 25, ", ""],
      ["[cars] }", "[cars] }\n  open: { measures: [], against: war }"],
    ),
    { economies: [headline] },
  );
  return runCase({ case: found!, headline, others: [] }, { scenario: "open" }).problems;
}

/** A solved case that is asked for what it does not have. */
export const RUN_PROVOKED: Provoked = {
  E510: () => [...thrownProblems(() => solved.welfare("USX")), ...thrownProblems(() => solved.market("lng"))],
  E511: () => comparisonProblems([{ case: sound! }, { case: others }]),
  E512: () => comparisonProblems([{ case: sound!, scenario: "base" }, null]),
  E513: () => {
    const run = { case: sound!, results: { scenarios: {} } };
    return thrownProblems(() => compareRuns({ ...run, scenario: sound!.scenarios[0].id }, run));
  },
  E514: () => comparisonProblems([{ case: { ...sound!, scenarios: [swept] }, scenario: "rise" }, null]),
  E515: opened,
  E517: () => comparisonProblems([{ case: { ...sound!, scenarios: [], markets: [] } }, null]),
  E516: () => comparisonProblems([{ case: { ...sound!, scenarios: [later] }, scenario: "later" }, null]),
  W236: async () => [
    noWhileInForce({ file: "markets/gas.yaml" }, "2018-06-01", (await MARKET_PROVOKED["E621"]?.()) ?? []),
  ],
  E542: () => [nothingHappens("base")],
  E538: () => [noSuchStructure("quotas"), noSuchStructure("waste")],
  E539: () =>
    scaleProblems({ name: "mine", source: "own", sectors: new Map([["cars", { theta: 4, scale: 0.1 }]]) }, headline),
};
