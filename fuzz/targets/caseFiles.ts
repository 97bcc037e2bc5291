import {
  newAlignmentFiles,
  newCaseFiles,
  newClaimsFiles,
  newMarketFiles,
  newPositionsFiles,
} from "../../src/case/index.ts";
import { type Files, filesOf } from "../files.ts";
import { COUNCIL, ECONOMY, TRIAL, VOTES } from "./smallWorld.ts";

type Texts = ReadonlyMap<string, string>;

/** Few enough draws for ten thousand variants. */
const DRAWS = 20;

/** What new cases say and cases here say instead, since the shipped packages are too large to solve ten thousand times. */
const SMALLER: readonly (readonly [from: RegExp, to: string])[] = [
  [/data: world-\d{4}/gu, `data: ${ECONOMY}`],
  [/votes: unga/gu, `votes: ${VOTES}`],
  [/council: unsc/gu, `council: ${COUNCIL}`],
  [/trial: alliances-2018/gu, `trial: ${TRIAL}`],
  [/draws: 200/gu, `draws: ${DRAWS}`],
];

/** A case of every kind, by name. */
export function caseFiles(): ReadonlyMap<string, Files> {
  return new Map(
    Object.entries({
      trade: newCaseFiles("trade"),
      markets: twoMarkets(),
      alignment: newAlignmentFiles("alignment"),
      positions: withNetwork(newPositionsFiles("positions")),
      claims: newClaimsFiles("claims"),
      everything: everything(),
    }).map(([name, texts]) => [name, filesOf([...texts].map(([path, text]) => [path, smaller(text)] as const))]),
  );
}

function smaller(text: string): string {
  return SMALLER.reduce((said, [from, to]) => said.replace(from, to), text);
}

/** Gas as a new case has it, and oil whose sellers know that they move the price. */
function twoMarkets(): Texts {
  const files = newMarketFiles("markets");
  const gas = textIn(files, "markets/gas.yaml");
  const oil = replaced(gas, [
    ["natural gas", "crude oil"],
    ['["271111"]', '["270900"]'],
    ["marketPower: 0", "marketPower: 0.3"],
    ["hormuz-closed:", "oil-closed:"],
  ]);
  const cased = textIn(files, "case.yaml").replace("[markets/gas.yaml]", "[markets/gas.yaml, markets/oil.yaml]");
  return new Map([...files, ["markets/oil.yaml", oil], ["case.yaml", cased]]);
}

function withNetwork(files: Texts): Texts {
  const cased = textIn(files, "case.yaml").replace(
    "  codebook: positions/codebook.yaml\n",
    "  codebook: positions/codebook.yaml\n  networks:\n    speakers: { kind: actors }\n",
  );
  return new Map([...files, ["case.yaml", cased]]);
}

/** One case with the parts of all the others: blocks of their heads under one head, and their tables. */
function everything(): Texts {
  const claims = newClaimsFiles("everything");
  const parts = [twoMarkets(), newAlignmentFiles("everything"), withNetwork(newPositionsFiles("everything"))];
  const blocks = parts.map((each) => partBlock(textIn(each, "case.yaml")));
  const head = textIn(claims, "case.yaml")
    .replace("third: [MEX]", "third: [MEX, RUS]")
    .replace("2018-01-01", "2019-12-31");
  const sources = [claims, ...parts].map((each) => textIn(each, "sources.bib")).join("\n");
  return new Map([
    ...parts.flatMap((each) => [...each]),
    ...claims,
    ["case.yaml", head.replace("\nfacts:", `\n${blocks.join("")}facts:`)],
    ["sources.bib", eachOnce(sources)],
  ]);
}

/** The lines of a head that begin a part beside trade, up to its bibliography. */
function partBlock(text: string): string {
  return /^(?:markets|alignment|positions):[\s\S]*?(?=^bibliography:)/mu.exec(text)?.[0] ?? "";
}

function eachOnce(sources: string): string {
  const entries = sources.split(/^(?=@)/mu);
  return [...new Map(entries.map((entry) => [entry.split(",")[0], entry])).values()].join("");
}

function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((said, [from, to]) => {
    if (!said.includes(from)) throw new Error(`nothing reads ${from}`);
    return said.replace(from, to);
  }, text);
}

function textIn(files: Texts, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  return text;
}
