import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { addedAverage } from "../../src/importers/tariffPath.ts";
import { referenceFolder } from "../reference.ts";
import { flagshipPaths, flagshipSources, flagshipTables } from "./flagshipTables.ts";

const MEASURES = resolve(import.meta.dirname, "../../cases/us-china-2018-russia/measures");
const SHIPPED_FLOWS = resolve(import.meta.dirname, "../../data/world-2017/flows.csv");

/** Rates are printed to 1e-6 points; the average of rounded rates is off by at most half of that. */
const PRINTED = 1e-6;

const folder = referenceFolder();

describe.skipIf(folder === null)("the tables of the flagship case", () => {
  const reference = folder ?? "";
  const flows = existsSync(SHIPPED_FLOWS) ? SHIPPED_FLOWS : join(reference, "icio-2017/flows.csv");
  const sources = flagshipSources(reference, flows);
  const paths = flagshipPaths(sources);

  it.each(["us-301.csv", "cn-retaliation.csv", "us-path.csv", "cn-path.csv", "cn-cuts.csv", "factors.csv"])(
    "%s is what the importer makes of the published figures",
    async (file) => {
      await expect(flagshipTables(sources).get(file)).toMatchFileSnapshot(join(MEASURES, file));
    },
  );

  it.each([
    ["2018-07-06", 6.7, 10.1],
    ["2018-09-24", 12, 18.3],
    ["2019-07-01", 17.3, 20.7],
    ["2019-09-01", 21, 21.8],
    ["2020-02-14", 19.3, 21.3],
  ])("added averages on %s are the published ones minus those of 2018-01-01", (date, usOnChn, chnOnUs) => {
    expect(Math.abs(addedAverage(paths.us.rows, sources.usaFromChn, date) - (usOnChn - 3.1))).toBeLessThan(PRINTED);
    expect(Math.abs(addedAverage(paths.cn.rows, sources.chnFromUsa, date) - (chnOnUs - 8))).toBeLessThan(PRINTED);
  });
});
