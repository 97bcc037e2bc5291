import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { referenceFolder } from "../../test/reference.ts";
import { slopeRows } from "./rows.ts";
import { usChinaSources } from "./sources.ts";
import { heldAgainst, resultsPage, type HeldAgainst } from "./usChina.ts";

/** Slopes by sector are printed to two digits in the README; see there. */
const SLOPE = 0.02;
/** The correlation is printed to two digits as well, and lies within these in every row. */
const [LEAST_CORRELATION, MOST_CORRELATION] = [0.18, 0.24];

const folder = referenceFolder();
const here = import.meta.dirname;

describe.skipIf(folder === null)("trade after 2017 held against a prediction from 2017", () => {
  let results: readonly HeldAgainst[] = [];
  const slopeBySector = (set: string): number =>
    results.find((each) => each.elasticities === set)?.sectors.slope ?? NaN;

  beforeAll(() => {
    results = heldAgainst(usChinaSources(folder ?? ""));
  });

  it("has the slopes of the README for every elasticity set and year", () => {
    const rows = slopeRows(results);
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => row.verdict === "outside")).toEqual([]);
  });

  it("compares the same pairs, and correlates weakly, in every row", () => {
    for (const found of results.flatMap((each) => [...each.goods.values()])) {
      expect(found.cells).toBe(2840);
      expect(found.correlation).toBeGreaterThan(LEAST_CORRELATION);
      expect(found.correlation).toBeLessThan(MOST_CORRELATION);
    }
  });

  it.each([
    ["blp2023_short", 1.92],
    ["blp2023_long", 1.13],
    ["theta_check", 0.57],
    ["fgo2022", 0.48],
  ])("has the slope of the README by sector with %s", (set, slope) => {
    expect(Math.abs(slopeBySector(set) - slope)).toBeLessThan(SLOPE);
  });

  it("writes its results where they can be read", async () => {
    await expect(resultsPage(results)).toMatchFileSnapshot(join(here, "results.md"));
  });
});
