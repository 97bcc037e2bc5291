import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { slopeRows } from "./rows.ts";
import { usChinaSources } from "./sources.ts";
import { heldAgainst, resultsPage, type HeldAgainst } from "./usChina.ts";

/** Slopes by sector are printed to two digits in the README; see there. */
const SLOPE = 0.02;
/** The correlation is printed to two digits as well, and lies within these in every row: the tariffs of 2018 held for less than half of it. */
const CORRELATION = { in2018: [0.06, 0.08], later: [0.18, 0.24] } as const;

const here = import.meta.dirname;

describe("trade after 2017 held against a prediction from 2017", () => {
  let results: readonly HeldAgainst[] = [];
  const slopeBySector = (set: string): number =>
    results.find((each) => each.elasticities === set)?.sectors.slope ?? NaN;

  beforeAll(() => {
    results = heldAgainst(usChinaSources());
  });

  it("has the slopes of the README for every elasticity set and year", () => {
    const rows = slopeRows(results);
    expect(rows).toHaveLength(30);
    expect(rows.filter((row) => row.verdict === "outside")).toEqual([]);
  });

  it("compares the same pairs, and correlates weakly, in every row", () => {
    for (const [year, found] of results.flatMap((each) => [...each.goods])) {
      const [least, most] = year === 2018 ? CORRELATION.in2018 : CORRELATION.later;
      expect(found.cells).toBe(2840);
      expect(found.correlation).toBeGreaterThan(least);
      expect(found.correlation).toBeLessThan(most);
    }
  });

  it.each([
    ["blp2023", 1.65],
    ["fgkk2020_one_tier", 1.38],
    ["2.0, for comparison", 1.17],
    ["theta_check", 0.56],
    ["fgo2022", 0.47],
    ["cp2015", 0.17],
  ])("has the slope of the README by sector with %s", (set, slope) => {
    expect(Math.abs(slopeBySector(set) - slope)).toBeLessThan(SLOPE);
  });

  it("asks nothing of a sector that no tariff was put on", () => {
    for (const { eachSector } of results) {
      expect(eachSector.has("B09")).toBe(false);
      expect(eachSector.size).toBe(21);
    }
  });

  it("writes its results where they can be read", async () => {
    await expect(resultsPage(results)).toMatchFileSnapshot(join(here, "results.md"));
  });
});
