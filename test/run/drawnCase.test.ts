import { beforeAll, describe, expect, it } from "vitest";
import type { AuditedResults } from "../../src/results/index.ts";
import { drawProblems, drawsInOrder, type Solved, solveCase, withDrawnCase } from "../../src/run/index.ts";
import type { DrawnCase } from "../../src/solve/draws/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { claimText, quantity, runWith } from "../audit/auditRun.ts";
import { smallCase } from "../solve/smallCase.ts";

const economy = shippedEconomy("world-2014");
const input = smallCase(economy);
const ASKED = { draws: 40, seed: 3, scenarios: ["war"] };

let solved: Solved;
let drawn: DrawnCase;
let results: AuditedResults;
beforeAll(() => {
  solved = solveCase(input.case, input);
  drawn = drawsInOrder(input, ASKED);
  results = withDrawnCase(input, solved, ASKED, drawn).results;
});

const drawsOf = (scenario: string) => results.scenarios[scenario].equilibrium?.draws;

describe("a case with draws", () => {
  it("has them beside the central answer of what was drawn, which stays as it was", () => {
    const { draws, ...rest } = results.scenarios["war"].equilibrium!;
    expect(rest).toEqual(solved.results.scenarios["war"].equilibrium);
    expect(draws).toMatchObject({ draws: 40, seed: 3, sets: ["theta_check", "blp2023"], shared: 0.5, failures: [] });
    expect(drawsOf("alone")).toBeUndefined();
  });

  it("sums each number up over all draws", () => {
    const { low, middle, high, positive, count } = drawsOf("war")!.welfarePercent["MEX"];
    const values = drawn.trade.rows.map((row) => row.values[columnOf("MEX")]).toSorted((one, other) => one - other);
    expect(count).toBe(40);
    expect(positive).toBe(values.filter((value) => value > 0).length);
    expect(middle).toBeCloseTo((values[19] + values[20]) / 2, 12);
    expect(low).toBeCloseTo(values[1] + 0.95 * (values[2] - values[1]), 12);
    expect(high).toBeCloseTo(values[37] + 0.05 * (values[38] - values[37]), 12);
  });

  it("tells what each set says, and of sets the lowest and highest middle", () => {
    const { sets, inputs } = drawsOf("war")!.told["MEX"];
    expect(sets.map(({ elasticities, count }) => [elasticities, count])).toEqual([
      ["theta_check", 20],
      ["blp2023", 20],
    ]);
    const ends = solved.results.scenarios["war"].equilibrium!.sets!.map(({ welfarePercent }) => welfarePercent["MEX"]);
    const ofSets = inputs.find(({ input: id }) => id === "set")!;
    expect(ofSets.low).toBeCloseTo(Math.min(...ends), 8);
    expect(ofSets.high).toBeCloseTo(Math.max(...ends), 8);
  });

  it("warns of draws without an answer, with how many and why, and counts them in the scenario that has none", () => {
    const asked = { draws: 4, seed: 1, scenarios: ["cut-off", "alone"] };
    const { results: partly, problems } = withDrawnCase(input, solved, asked, drawsInOrder(input, asked));
    const [told] = problems.filter(({ code }) => code === "W540");
    expect(told.message).toBe("4 of 4 draws have no equilibrium: E504 in 4.");
    expect(partly.scenarios["alone"].equilibrium!.draws).toMatchObject({ failures: [], draws: 4 });
  });

  it("is refused where nothing is uncertain, and where no scenario acts on the economy", () => {
    const certain = [...economy.elasticities].map(
      ([name, set]) => [name, { ...set, standardError: set.standardError.map(() => NaN) }] as const,
    );
    const bare = { ...input, headline: { ...economy, elasticities: new Map(certain) } };
    expect(drawProblems(bare, { ...ASKED, sets: "central" })).toMatchObject([{ code: "E541" }]);
    expect(drawProblems(bare, ASKED)).toEqual([]);
    expect(drawProblems(input, { ...ASKED, scenarios: ["base"] })).toMatchObject([{ code: "E541" }]);
    expect(drawProblems(input, { ...ASKED, sets: "central" })).toEqual([]);
  });
});

describe("figures from memory that claims read", () => {
  const facts =
    "kept,metric,RUS,,2012,10,8,12,Mt,one,,recalled,\nlooked-up,other,RUS,,2012,10,8,12,Mt,one,,verified,\n";
  const claims =
    claimText("A", [quantity("fact('kept')", "gt 9", "Mt")]) +
    claimText("B", [quantity("fact('looked-up')", "gt 9", "Mt")]);
  const asked = { draws: 32, seed: 5 };
  const certain = new Map(
    [...economy.elasticities].map(
      ([name, set]) => [name, { ...set, standardError: set.standardError.map(() => NaN) }] as const,
    ),
  );

  it("are drawn beside trade, whose draws stay as they are, and give their claims a share", () => {
    const withClaims = { ...input, case: { ...input.case, claims: runWith(claims, facts).case.claims } };
    const told = (of: typeof input) =>
      withDrawnCase(of, solveCase(of.case, of), asked, drawsInOrder(of, asked)).results;
    const [plain, remembered] = [input, withClaims].map(told);
    expect(remembered.scenarios).toEqual(plain.scenarios);
    const [kept, lookedUp] = remembered.claims!;
    expect(kept.drawn!.count).toBe(32);
    expect(kept.drawn!.holding).toBeGreaterThan(16);
    expect(kept.drawn!.holding).toBeLessThan(32);
    expect(lookedUp.drawn).toBeUndefined();
  });

  it("are enough to draw where nothing else is uncertain, if claims are told", () => {
    const bare = {
      ...input,
      headline: { ...economy, elasticities: certain },
      case: { ...input.case, claims: runWith(claims, facts).case.claims },
    };
    expect(drawProblems(bare, { ...asked, sets: "central" })).toEqual([]);
    expect(drawProblems(bare, { ...asked, sets: "central", recalled: 0 })).toMatchObject([{ code: "E541" }]);
    expect(drawProblems(bare, { ...asked, sets: "central", scenarios: ["war"] })).toMatchObject([{ code: "E541" }]);
  });
});

function columnOf(country: string): number {
  return economy.countries.labels.filter((_, n) => !economy.isResidual[n]).indexOf(country);
}
