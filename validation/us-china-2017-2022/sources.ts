import { readFileSync } from "node:fs";
import { shippedEconomy } from "../../test/data/shippedEconomy.ts";
import { reference } from "../../test/reference.ts";
import { worldsOf2017 } from "../worldOf2017.ts";
import type { UsChinaSources } from "./usChina.ts";

/** Reads what the comparison is made from: the shipped worlds of 2017 and 2022, and the reference data. */
export function usChinaSources(): UsChinaSources {
  const read = (file: string): string => readFileSync(reference(file), "utf8");
  return {
    models: worldsOf2017(),
    tariffs: read("hs6/war-tariffs-by-sector.csv"),
    panel: read("bilateral-panel-2014-2022/goods.csv"),
    flows2017: shippedEconomy("world-2017"),
    flows2022: shippedEconomy("world-2022"),
  };
}
