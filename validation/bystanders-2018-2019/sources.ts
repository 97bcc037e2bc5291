import { readFileSync } from "node:fs";
import { join } from "node:path";
import { worldsOf2017 } from "../worldOf2017.ts";
import type { BystanderSources } from "./bystanders.ts";

/**
 * Reads what the regressions are made from: the shipped world of 2017, and the reference data.
 *
 * @param folder  Folder of the reference data.
 */
export function bystanderSources(folder: string): BystanderSources {
  const read = (file: string): string => readFileSync(join(folder, "hs6", file), "utf8");
  return {
    models: worldsOf2017(),
    tariffs: {
      bySector: read("war-tariffs-by-sector.csv"),
      products: read("war-tariffs-hs6.csv"),
      sectors: read("hs6-sector.csv"),
      weights: read("hs6-weights.csv"),
    },
    published: read("fgkkt-2024.json"),
  };
}
