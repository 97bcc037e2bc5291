import { describe, expect, it } from "vitest";
import { chokeDependence, leverage, leverageEffect, vulnerability } from "../../../../src/engines/alignment/index.ts";
import { refusal } from "../smallVotes.ts";

/** Differences of numbers with three decimals. */
const ROUNDING = 12;

describe("leverage", () => {
  it("is what the other would lose less what oneself would, and turns its sign with the view", () => {
    // alignment.md §4, base and war, closing `both` on the data of 2014.
    const base = leverage({ vFrom: 1.897, vTo: 0.131 });
    expect(base.leverage).toBeCloseTo(-1.766, ROUNDING);
    expect(base.asymmetry).toBeCloseTo(-1.766 / 2.028, ROUNDING);
    const mirrored = leverage({ vFrom: 0.131, vTo: 1.897 });
    expect([mirrored.leverage, mirrored.asymmetry]).toEqual([-base.leverage, -(base.asymmetry ?? NaN)]);
  });

  it("of two mirror images is 0", () => {
    expect(leverage({ vFrom: 0.7, vTo: 0.7 })).toEqual({ vFrom: 0.7, vTo: 0.7, leverage: 0, asymmetry: 0 });
  });

  it("without losses has no asymmetry and says why", () => {
    expect(leverage({ vFrom: 0, vTo: 0 })).toEqual({
      vFrom: 0,
      vTo: 0,
      leverage: 0,
      asymmetry: null,
      asymmetryReason: "neither loses anything",
    });
    expect(leverage({ vFrom: -2, vTo: 1 }).asymmetryReason).toBe("the two together lose nothing");
    expect(leverage({ vFrom: -1, vTo: 1 })).toMatchObject({ leverage: 2, asymmetry: null });
    expect(leverage({ vFrom: -1, vTo: 0 }).asymmetryReason).toBe("the two together lose nothing");
    expect(leverage({ vFrom: 0, vTo: -1 }).asymmetryReason).toBe("the two together lose nothing");
    expect(leverage({ vFrom: 0, vTo: 2 })).toEqual({ vFrom: 0, vTo: 2, leverage: 2, asymmetry: 1 });
  });

  it("effect of a scenario on the asymmetry is a difference, on the imbalance that of sizes", () => {
    // Asymmetries of −1/2 and 1/4.
    const effect = leverageEffect(leverage({ vFrom: 3, vTo: 1 }), leverage({ vFrom: 3, vTo: 5 }));
    expect(effect).toEqual({ leverage: 4, asymmetry: 0.75, imbalance: -0.25 });
  });

  it("effect of a scenario is scenario less base, and its sign depends on the closing", () => {
    const both = leverageEffect(leverage({ vFrom: 1.897, vTo: 0.131 }), leverage({ vFrom: 1.915, vTo: 0.134 }));
    expect(both.leverage).toBeCloseTo(-0.015, ROUNDING);
    const stopsSelling = leverageEffect(leverage({ vFrom: 0.313, vTo: 0.031 }), leverage({ vFrom: 0.299, vTo: 0.03 }));
    expect(stopsSelling.leverage).toBeCloseTo(0.013, ROUNDING);
    expect(both.imbalance).toBeLessThan(0);
  });

  it("effect on an asymmetry that is not there is none and says where it is missing", () => {
    const [some, none] = [leverage({ vFrom: 1, vTo: 2 }), leverage({ vFrom: 0, vTo: 0 })];
    expect(leverageEffect(none, some).asymmetryReason).toBe("in the base neither loses anything");
    expect(leverageEffect(some, none)).toEqual({
      leverage: -1,
      asymmetry: null,
      imbalance: null,
      asymmetryReason: "under the scenario neither loses anything",
    });
  });

  it("refuses losses that are no numbers, both at once", () => {
    expect(refusal(() => leverage({ vFrom: NaN, vTo: Infinity })).map(({ path }) => path)).toEqual(["vFrom", "vTo"]);
    expect(refusal(() => chokeDependence({ open: NaN, closed: 1 })).map(({ path }) => path)).toEqual(["open"]);
  });

  it("vulnerability and choke dependence are losses in percent, gains below 0", () => {
    expect(vulnerability({ open: 2, closed: 1.5 })).toBe(25);
    expect(vulnerability({ open: 1, closed: 1.25 })).toBe(-25);
    expect(refusal(() => vulnerability({ open: -1, closed: NaN })).map(({ path }) => path)).toEqual(["open", "closed"]);
    expect(refusal(() => vulnerability({ open: 0, closed: Infinity })).map(({ path }) => path)).toEqual([
      "open",
      "closed",
    ]);
    expect(chokeDependence({ open: 1, closed: 0.75 })).toBe(-0.25);
  });
});
