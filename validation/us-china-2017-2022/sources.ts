import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { economyModel } from "../../src/case/economyModel.ts";
import { parseAddedTariffs } from "../../src/importers/index.ts";
import { type Economy, PACKAGE_FILES, parseEconomy } from "../../src/packages/index.ts";
import type { ReferenceVectors } from "./predicted.ts";
import type { UsChinaSources } from "./usChina.ts";

/** Elasticity sets that are held against what happened. */
const SETS = ["blp2023_short", "blp2023_long", "theta_check", "fgo2022"];

/**
 * Reads what the comparison is made from: the shipped world of 2017, and the reference data.
 *
 * @param folder  Folder of the reference data.
 */
export function usChinaSources(folder: string): UsChinaSources {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const economy = worldOf2017();
  return {
    models: new Map(SETS.map((set) => [set, economyModel(economy, set)])),
    vectors: referenceVectors(read("icio-2017/sectors.csv")),
    panel: read("bilateral-panel-2014-2022/goods.csv"),
    flows2017: read("icio-2017/flows.csv"),
    flows2022: read("icio-2022/flows.csv"),
  };
}

function worldOf2017(): Economy {
  const root = resolve(import.meta.dirname, "../../data/world-2017");
  const files = new Map(PACKAGE_FILES.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const { economy, problems } = parseEconomy(files, null);
  if (economy === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return economy;
}

function referenceVectors(sectors: string): ReferenceVectors {
  const column = (name: string): ReadonlyMap<string, number> => parseAddedTariffs(sectors, "sectors.csv", name).points;
  return { usOnChina: column("us_301_extra_tariff_on_CHN"), chinaOnUs: column("cn_retaliation_extra_tariff_on_USA") };
}
