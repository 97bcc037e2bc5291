import { readFileSync } from "node:fs";
import { reference } from "../../test/reference.ts";
import { worldsOf2017 } from "../worldOf2017.ts";
import type { BystanderSources } from "./bystanders.ts";

const TABLES = { products: "hs6/war-tariffs-hs6.csv", sectors: "hs6/hs6-sector.csv", weights: "hs6/hs6-weights.csv" };

/** Tables of the regressions that are too large, or not ours, to be passed on. */
export const BYSTANDER_TABLES: readonly string[] = Object.values(TABLES);

/** Reads what the regressions are made from: the shipped world of 2017, and the reference data. */
export function bystanderSources(): BystanderSources {
  const read = (file: string): string => readFileSync(reference(file), "utf8");
  return {
    models: worldsOf2017(),
    tariffs: {
      bySector: read("hs6/war-tariffs-by-sector.csv"),
      products: read(TABLES.products),
      sectors: read(TABLES.sectors),
      weights: read(TABLES.weights),
    },
    published: read("hs6/fgkkt-2024.json"),
  };
}
