import { describe, expect, it } from "vitest";
import { claimText, judged, quantity } from "./auditRun.ts";

describe("what was tried in the place of a claim's reading", () => {
  it("an alternative that is the claim itself, or another one again, is not counted as tried", () => {
    const result = judged(
      claimText(
        "C1",
        [quantity("equilibrium.countries[RUS].welfarePercent", "gt -0.2", "percent")],
        [
          "scenario: [war, cuts, cuts]",
          "alternatives: { closure: [none, none, fixed:world], elasticities: [centre, short, short], base: w, scenario: war }",
        ],
      ),
    );
    expect(result.firmness?.tried).toBe(3);
    expect(result.alternatives.map(({ kind, name }) => [kind, name])).toEqual([
      ["scenario", "cuts"],
      ["closure", "none"],
      ["elasticities", "short"],
    ]);
    expect(result.problems.map(({ code }) => code)).toEqual(["W833", "W833", "W833", "W833", "W833"]);
  });
});
