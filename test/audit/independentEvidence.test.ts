import { describe, expect, it } from "vitest";
import type { ResampledVotes } from "../../src/solve/index.ts";
import { dyadOf } from "../results/alignmentResults.ts";
import { claimText, FACTS, judged, judgedOne, part, quantity } from "./auditRun.ts";

describe("evidence that is the sentence itself", () => {
  it("is no evidence where every statement is coded from the article", () => {
    const own = judgedOne("positions.camps[official].mean", "ge 0", "scale", [], { article: "one" });
    expect(own).toMatchObject({ verdict: "not-testable", notTestable: "own-article", basis: "by-construction" });
    expect(own.quantities[0]).toMatchObject({ value: 0.25, verdict: "not-testable" });
    expect(own.firmness).toBeUndefined();
    const other = judgedOne("positions.camps[official].mean", "ge -1", "scale", [], { article: "two" });
    expect(other).toMatchObject({ verdict: "supported", basis: "coding" });
  });

  it("is none where the answer follows from how the quantity is built", () => {
    const built = judgedOne("alignment.triangle[reading=votes].balanced", "ge 0", "0/1");
    expect(built).toMatchObject({ verdict: "not-testable", notTestable: "by-construction", basis: "by-construction" });
    const said = judgedOne("fact('sold')", "gt 0", "Mt", ["byConstruction: { en: so it is, ru: так есть }"]);
    expect(said).toMatchObject({ verdict: "not-testable", reason: { en: "so it is" } });
  });

  it("is none where it is an alliance decision that stands as arithmetic, unlike what was observed", () => {
    const utility = "alignment.alliance[id=pact].decision.members[state=RUS].utility";
    const owed = "count(alignment.alliance[id=pact].observed.obligations.kind == 'defence')";
    expect(judgedOne(utility, "lt 0", "score")).toMatchObject({ verdict: "not-testable", notTestable: "arithmetic" });
    expect(judgedOne(owed, "eq 0", "count")).toMatchObject({ verdict: "supported", basis: "data" });
  });

  it("leaves the other parts of a sentence their evidence", () => {
    const coded = part("positions.camps[official].mean", "ge 0", "scale", "a");
    const result = judged(claimText("C1", [coded, part("fact('bought')", "gt 1", "Mt", "b")]), FACTS, {
      article: "one",
    });
    expect(result).toMatchObject({ verdict: "partly-supported", partialBecause: ["no-value"], basis: "coding" });
  });
});

it("a part that is not tested stands beside the verdict on the rest, and takes nothing from it", () => {
  const more = ["untested: { en: the rest, ru: остальное }"];
  const held = judgedOne("fact('bought')", "gt 1", "Mt", more);
  expect(held).toMatchObject({ verdict: "supported", partial: true, partialBecause: ["untested"] });
  expect(judgedOne("fact('bought')", "lt 1", "Mt", more)).toMatchObject({ verdict: "contradicted", partial: true });
});

it("a verdict is not called firm where nothing else was tried", () => {
  const own = judgedOne("fact('bought')", "gt 1", "Mt");
  expect(own.verdict).toBe("supported");
  expect(own.firmness).toBeUndefined();
  const readings = [
    quantity("fact('bought')", "gt 1", "Mt", "q"),
    quantity("fact('bought') / 2", "gt 1", "Mt", "half"),
  ];
  const tried = judged(claimText("C1", readings, ["alternatives: { reading: [half] }"]));
  expect(tried.firmness).toEqual({ firm: true, tried: 1, turning: [] });
});

describe("a threshold of ours", () => {
  const codes = (test: string, more = ""): readonly string[] =>
    judged(claimText("C1", [quantity("fact('bought')", test, "Mt", "q", more)])).problems.map(({ code }) => code);

  it("that equals the value to two digits is a warning; the author's is none", () => {
    expect(codes("ge 100")).toEqual(["W832"]);
    expect(codes("ge 99.6")).toEqual(["W832"]);
    expect(codes("ge 95")).toEqual([]);
    expect(codes("ge 100", ", thresholdOrigin: author")).toEqual([]);
  });
});

describe("functions of votes", () => {
  const slope = "slope(alignment.dyads[a=RUS, b=CHN, session=73..74].measures[kappa_w2].value)";
  const drawn = (first: number, second: number): ReturnType<ResampledVotes["at"]> => [
    dyadOf(73, 60, { kappa_w2: { value: first } }),
    dyadOf(74, 70, { kappa_w2: { value: second } }),
  ];
  const votes = (rising: number): ResampledVotes => ({
    draws: 100,
    at: (draw: number) => (draw % 100 < rising ? drawn(0.5, 0.6 + (draw % 100) / 1000) : drawn(0.6, 0.5)),
  });

  it("are recomputed whole on every resample, never from ends of single sessions", () => {
    const result = judgedOne(slope, "gt 0", "score", [], { votes: votes(100) });
    expect(result).toMatchObject({ verdict: "supported", basis: "data" });
    const [{ range }] = result.quantities;
    expect(range).toMatchObject({ kind: "draws", count: 400, holding: 400, over: "400 draws of resolutions" });
    expect(range?.low).toBeCloseTo(0.105, 2);
    expect(range?.high).toBeLessThanOrEqual(0.2);
  });

  it("are drawn until it is clear whether nineteen in twenty agree", () => {
    const near = judgedOne(slope, "gt 0", "score", [], { votes: votes(97) });
    expect(near.verdict).toBe("supported");
    expect(near.quantities[0]?.range).toMatchObject({ count: 1600, holding: 1552 });
    const apart = judgedOne(slope, "gt 0", "score", [], { votes: votes(90) });
    expect(apart.verdict).toBe("uncertain");
    expect(apart.quantities[0]?.range).toMatchObject({ count: 400, holding: 360 });
    expect(apart.quantities[0]?.range).not.toHaveProperty("unsettled");
  });

  it("are uncertain, and say why, where ten thousand draws leave it open", () => {
    const result = judgedOne(slope, "gt 0", "score", [], { votes: votes(95) });
    expect(result.verdict).toBe("uncertain");
    expect(result.quantities[0]?.range).toMatchObject({ count: 10_000, holding: 9500, unsettled: true });
  });

  it("keep their own ends where nothing was resampled", () => {
    expect(judgedOne(slope, "gt 0", "score").quantities[0]?.range).toMatchObject({ kind: "variants" });
  });
});
