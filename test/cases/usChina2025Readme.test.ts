import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { blocOn } from "../../src/case/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import { readDatedAnswer } from "../../src/dated/index.ts";
import { baseIncome } from "../../src/engines/equilibrium/index.ts";
import { economyModel } from "../../src/models/trade/index.ts";
import { runCase, type RunInput } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { welfareRange } from "../../src/tell/findings/index.ts";
import type { ExpectedResults } from "./expectedResults.ts";
import { type Ends, signed, spanned, withCells } from "./incomeTable.ts";
import { CASES } from "./solvedCase.ts";

const FOLDER = join(CASES, "us-china-2025");
const HEADLINE = "2026-08-19";
const PAIR = "2026-08-19-pair";
const BLOC = "EU";
const DECIMALS = 2;

/** Rows of the tables, and scenarios by what the page calls a policy. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Mexico: "MEX",
  "Viet Nam": "VNM",
  India: "IND",
  Brazil: "BRA",
  "European Union": BLOC,
  China: "CHN",
  USA: "USA",
  Germany: "DEU",
  Canada: "CAN",
  Japan: "JPN",
};
const POLICIES: Readonly<Record<string, string>> = {
  "rates of 2 April 2025, no answer": "announced",
  "25 percent on cars": "cars",
  "after Geneva, May 2025": "2025-05-14",
  "summer 2026": HEADLINE,
};

let readme = "";
let input: RunInput;
let expected: ExpectedResults;
/** Of the Union in each variant of the headline, percent. */
let ofBloc: Ends;
/** Of the USA over the elasticity sets of the rates that were announced, percent. */
let announced: Ends;

beforeAll(() => {
  readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  expected = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as ExpectedResults;
  input = loadCase(FOLDER, caseOptions({}).options).input!;
  const file = `answers/${HEADLINE}.json`;
  const { answer } = readDatedAnswer(readFileSync(join(FOLDER, file), "utf8"), file, "");
  const variants = answer!.economy.solves.map(({ welfarePercent }) => meanOfBloc((code) => welfarePercent[code]));
  ofBloc = { low: Math.min(...variants), high: Math.max(...variants) };
  const { results } = runCase(input, { scenario: "announced" }, withUncertainty([]));
  announced = welfareRange(results.scenarios["announced"].equilibrium!, "USA")!;
}, 120_000);

/** Mean over the members of the Union on the day, weighted by the income that they had. */
function meanOfBloc(valueOf: (code: string) => number): number {
  const { headline, case: case_ } = input;
  const income = baseIncome(economyModel(headline, case_.economy.elasticities));
  const { members } = blocOn(BLOC, { own: [], at: HEADLINE, economy: headline });
  const weight = (code: string): number => income[headline.countries.indexOf(code)];
  const all = members.reduce((sum, code) => sum + weight(code), 0);
  return members.reduce((sum, code) => sum + weight(code) * valueOf(code), 0) / all;
}

function centre(scenario: string, code: string): number {
  const of = (each: string): number => Number(expected[scenario][`${each} welfare, %`]);
  return code === BLOC ? meanOfBloc(of) : of(code);
}

function range(scenario: string, code: string): Ends | null {
  if (scenario === HEADLINE && code === BLOC) return ofBloc;
  if (scenario === "announced" && code === "USA") return announced;
  const { [`${code} welfare, lowest, %`]: low, [`${code} welfare, highest, %`]: high } = expected[scenario];
  return typeof low === "number" && typeof high === "number" ? { low, high } : null;
}

function withRange(scenario: string, code: string): string {
  const ends = range(scenario, code);
  const own = centre(scenario, code);
  return ends === null ? signed(own, DECIMALS) : spanned(own, ends, DECIMALS);
}

describe("the page of the case of 2025-26", () => {
  it("has the real incomes that the case gives, with their ranges", async () => {
    const page = withCells(readme, "incomes", ([name = ""]) => [
      name,
      withRange(HEADLINE, COUNTRIES[name]),
      withRange(PAIR, COUNTRIES[name]),
    ]);
    await expect(page).toMatchFileSnapshot(join(FOLDER, "README.md"));
  });

  it("has beside the results of others the ones that the case gives", async () => {
    let scenario = "";
    const page = withCells(readme, "beside", ([policy = "", name = "", ours = "", ...theirs]) => {
      scenario = POLICIES[policy] ?? scenario;
      const codes = name.split(", ").map((each) => COUNTRIES[each]);
      const told = codes.map((code) =>
        ours.includes("(") ? withRange(scenario, code) : signed(centre(scenario, code), DECIMALS),
      );
      return [policy, name, told.join(", "), ...theirs];
    });
    await expect(page).toMatchFileSnapshot(join(FOLDER, "README.md"));
  });
});
