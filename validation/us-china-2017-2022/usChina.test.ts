import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { economyModel } from "../../src/case/economyModel.ts";
import { parseAddedTariffs } from "../../src/importers/index.ts";
import { PACKAGE_FILES, parseEconomy, type Economy } from "../../src/packages/index.ts";
import { referenceFolder } from "../../test/reference.ts";
import type { ReferenceVectors } from "./predicted.ts";
import { slopeRows } from "./rows.ts";
import { heldAgainst, resultsPage, type HeldAgainst } from "./usChina.ts";

/** Slopes by sector are printed to two digits in the README; see there. */
const SLOPE = 0.02;
/** The correlation is printed to two digits as well, and lies within these in every row. */
const [LEAST_CORRELATION, MOST_CORRELATION] = [0.18, 0.24];

const folder = referenceFolder();
const here = import.meta.dirname;

function worldOf2017(): Economy {
  const root = resolve(here, "../../data/world-2017");
  const files = new Map(PACKAGE_FILES.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const { economy, problems } = parseEconomy(files, null);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}

function referenceVectors(sectors: string): ReferenceVectors {
  const column = (name: string): ReadonlyMap<string, number> => parseAddedTariffs(sectors, "sectors.csv", name).points;
  return { usOnChina: column("us_301_extra_tariff_on_CHN"), chinaOnUs: column("cn_retaliation_extra_tariff_on_USA") };
}

describe.skipIf(folder === null)("trade after 2017 held against a prediction from 2017", () => {
  let results: readonly HeldAgainst[] = [];
  const slopeBySector = (set: string): number =>
    results.find((each) => each.elasticities === set)?.sectors.slope ?? NaN;

  beforeAll(() => {
    const read = (file: string): string => readFileSync(join(folder ?? "", file), "utf8");
    const economy = worldOf2017();
    const sets = ["blp2023_short", "blp2023_long", "theta_check", "fgo2022"];
    results = heldAgainst({
      models: new Map(sets.map((set) => [set, economyModel(economy, set)])),
      vectors: referenceVectors(read("icio-2017/sectors.csv")),
      panel: read("bilateral-panel-2014-2022/goods.csv"),
      flows2017: read("icio-2017/flows.csv"),
      flows2022: read("icio-2022/flows.csv"),
    });
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
