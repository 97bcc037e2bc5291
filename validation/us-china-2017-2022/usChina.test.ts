import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { economyModel } from "../../src/case/economyModel.ts";
import { parseAddedTariffs } from "../../src/importers/index.ts";
import { PACKAGE_FILES, parseEconomy, type Economy } from "../../src/packages/index.ts";
import { referenceFolder } from "../../test/reference.ts";
import type { ReferenceVectors } from "./predicted.ts";
import { heldAgainst, resultsPage, YEARS, type HeldAgainst } from "./usChina.ts";

/** The slopes of the README are printed to two digits; see there. */
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
  const of = (set: string): HeldAgainst => results.find((each) => each.elasticities === set)!;

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

  it.each([
    ["blp2023_short", 1.09, 1.13, 1.47],
    ["blp2023_long", 0.66, 0.68, 0.89],
    ["theta_check", 0.48, 0.49, 0.63],
    ["fgo2022", 0.32, 0.33, 0.43],
  ])("has the slopes of the README for 2019, 2020 and 2022 with %s", (set, ...slopes) => {
    YEARS.forEach((year, position) => {
      const found = of(set).goods.get(year)!;
      expect(found.cells).toBe(2840);
      expect(Math.abs(found.slope - slopes[position])).toBeLessThan(SLOPE);
      expect(found.correlation).toBeGreaterThan(LEAST_CORRELATION);
      expect(found.correlation).toBeLessThan(MOST_CORRELATION);
    });
  });

  it.each([
    ["blp2023_short", 1.92],
    ["blp2023_long", 1.13],
    ["theta_check", 0.57],
    ["fgo2022", 0.48],
  ])("has the slope of the README by sector with %s", (set, slope) => {
    expect(Math.abs(of(set).sectors.slope - slope)).toBeLessThan(SLOPE);
  });

  it("writes its results where they can be read", async () => {
    await expect(resultsPage(results)).toMatchFileSnapshot(join(here, "results.md"));
  });
});
