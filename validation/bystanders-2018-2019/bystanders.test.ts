// @module-tag whole
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../test/reference.ts";
import { outsideRows } from "../page.ts";
import { worldsOf2017 } from "../worldOf2017.ts";
import { type BystanderResults, bystanderResults } from "./bystanders.ts";
import type { Observation } from "./predicted.ts";
import { response } from "./response.ts";
import { resultsPage } from "./results.ts";
import { printed } from "../numberTable.ts";
import { bystanderFailures, bystanderRows, countedRows, DECIMALS } from "./rows.ts";
import { bystanders } from "./sample.ts";
import { groupOfChapter, groupOfSector } from "./sectorGroups.ts";
import { BYSTANDER_TABLES, bystanderSources } from "./sources.ts";

/** Without scale economies a response of the rest of the world to a tariff comes with wages and inputs alone. */
const NEARLY_NONE = 0.02;

describe("exports of bystanders on the tariffs of 2018-19", needs(...BYSTANDER_TABLES), () => {
  let results: BystanderResults;

  beforeAll(() => {
    results = bystanderResults(bystanderSources());
  });

  it("fail where the page says that they fail, and nowhere else", () => {
    const rows = bystanderRows(results);
    expect(countedRows(results)).toHaveLength(8);
    expect(rows).toHaveLength(11);
    const failures = bystanderFailures(results).flatMap((each) => each.rows);
    expect(failures).toHaveLength(5);
    expect(outsideRows(rows).toSorted()).toEqual(failures.toSorted());
  });

  it.each([
    ["by sector", ["−0.615 to 0.046", "−0.282 to 0.160", "0.011 to 0.133", "0.002 to 0.025"]],
    ["by product", ["0.039 to 0.420", "−0.016 to 0.167", "0.001 to 0.019", "−0.007 to 0.002"]],
  ])("have the ranges of the README over all sets %s", (detail, ranges) => {
    const found = results.comparisons.find((each) => each.detail === detail && each.effects === "exporter");
    const responses = (position: number): number[] => found?.sets.map((set) => set.responses[position]) ?? [];
    expect(
      ranges.map(
        (_, at) =>
          `${printed(Math.min(...responses(at)), DECIMALS)} to ${printed(Math.max(...responses(at)), DECIMALS)}`,
      ),
    ).toEqual(ranges);
  });

  it("hardly answer in the rest of the world, product by product", () => {
    const products = results.comparisons.filter(({ detail }) => detail === "by product");
    for (const found of products.flatMap(({ sets }) => sets.flatMap(({ responses }) => responses.slice(2)))) {
      expect(Math.abs(found)).toBeLessThan(NEARLY_NONE);
    }
  });

  it("rise in the USA with the tariff, product by product, with every set", () => {
    const products = results.comparisons.filter(({ detail }) => detail === "by product");
    for (const { sets } of products) {
      for (const { responses } of sets) expect(responses[0]).toBeGreaterThan(0);
    }
  });

  it("are written where they can be read", async () => {
    await expect(resultsPage(results)).toMatchFileSnapshot(join(import.meta.dirname, "results.md"));
  });
});

describe("a response", () => {
  const observation = (exporter: string, group: string, tariff: number, exports: number): Observation => ({
    exporter,
    group,
    tariff,
    exports,
    weight: 1 + tariff,
  });

  it("is the slope that effects of exporters hide", () => {
    const sample = [
      observation("A", "x", 0, 5),
      observation("A", "y", 0.1, 5.03),
      observation("B", "x", 0, -2),
      observation("B", "y", 0.2, -1.94),
    ];
    expect(response(sample, "exporter")).toBeCloseTo(0.3, 12);
  });

  it("within groups of sectors does not see what differs between them", () => {
    const sample = [
      observation("A", "x", 0, 0),
      observation("A", "x", 0.1, 0.02),
      observation("A", "y", 0.3, 9),
      observation("A", "y", 0.4, 9.02),
    ];
    expect(response(sample, "exporter × group")).toBeCloseTo(0.2, 12);
  });
});

describe("the sample", () => {
  it("has 48 bystanders, the largest first, and no exporter of oil of the authors' list", () => {
    const found = bystanders([...worldsOf2017().values()][0]);
    expect(found).toHaveLength(48);
    expect(found.slice(0, 3)).toEqual(["DEU", "JPN", "KOR"]);
    for (const left of ["USA", "CHN", "RUS", "NOR", "KAZ", "ROW"]) expect(found).not.toContain(left);
  });

  it("puts chapters and sectors in the authors' nine groups", () => {
    expect([24, 25, 39, 42, 44, 60, 70, 72, 85, 87, 94].map(groupOfChapter)).toEqual([
      "agriculture",
      "minerals",
      "materials",
      "apparel",
      "materials",
      "apparel",
      "materials",
      "metals",
      "machinery",
      "transport",
      "miscellaneous",
    ]);
    expect(["A03", "C24", "C26"].map(groupOfSector)).toEqual(["agriculture", "metals", "machinery"]);
  });
});
