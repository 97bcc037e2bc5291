import { describe, expect, it } from "vitest";
import { type FactPlan, factPlan } from "../../../src/solve/draws/index.ts";
import { claimText, quantity, runWith } from "../../audit/auditRun.ts";

/** The plan of one figure from memory that a claim reads, in a unit. */
function planOf(
  unit: string,
  more: { readonly seed?: number; readonly recalled?: number; readonly ends?: string } = {},
): FactPlan {
  const { seed = 1, recalled, ends = "0,2" } = more;
  const facts = `kept,metric,RUS,,2019,1,${ends},${unit},one,,recalled,\nspare,metric,RUS,,2018,1,0,2,${unit},one,,recalled,\n`;
  const { case: case_ } = runWith(claimText("A", [quantity("fact('kept')", "ge 0", unit)]), facts);
  return factPlan(case_, seed, { shared: 0.5, recalled, first: 3 });
}

const drawn = (plan: FactPlan, draws: readonly number[]): readonly number[] =>
  draws.map((draw) => plan.values(draw).get("kept")!);
const FIRST = Array.from({ length: 64 }, (_, draw) => draw);

describe("draws of figures from memory", () => {
  it("are of those that a claim reads, and of no other", () => {
    expect(planOf("Mt").drawn.map(({ id }) => id)).toEqual(["kept"]);
    expect([...planOf("Mt").values(0).keys()]).toEqual(["kept"]);
  });

  it("are the same in any order and from any plan of the seed, and others of another seed", () => {
    const values = drawn(planOf("Mt"), FIRST);
    expect(drawn(planOf("Mt"), FIRST.toReversed()).toReversed()).toEqual(values);
    expect(drawn(planOf("Mt", { seed: 2 }), FIRST)).not.toEqual(values);
  });

  it("lie evenly about the figure: half of them below it, and never below zero where the ends are not", () => {
    const values = drawn(planOf("Mt"), FIRST);
    expect(values.filter((value) => value < 1)).toHaveLength(32);
    expect(Math.min(...values)).toBe(0);
  });

  it("of counts are whole, and of what is no amount there are none", () => {
    const counts = new Set(drawn(planOf("count"), FIRST));
    expect([...counts].every(Number.isInteger)).toBe(true);
    for (const each of [0, 1, 2]) expect(counts.has(each)).toBe(true);
    for (const unit of ["0/1", "sign", "rank", "year"]) {
      expect(planOf(unit, { recalled: 1 })).toMatchObject({ drawn: [], held: ["kept"] });
    }
  });

  it("have ends as far out as is asked for", () => {
    const [{ low, high }] = planOf("Mt", { ends: ",", recalled: 2 }).drawn;
    expect(low).toBeCloseTo(1 * 0.9 ** 2, 12);
    expect(high).toBeCloseTo(1 * 1.1 ** 2, 12);
    expect(planOf("Mt", { ends: "," }).drawn).toEqual([]);
  });
});
