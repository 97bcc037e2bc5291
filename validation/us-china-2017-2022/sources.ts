import { readFileSync } from "node:fs";
import { join } from "node:path";
import { worldsOf2017 } from "../worldOf2017.ts";
import type { UsChinaSources } from "./usChina.ts";

/**
 * Reads what the comparison is made from: the shipped world of 2017, and the reference data.
 *
 * @param folder  Folder of the reference data.
 */
export function usChinaSources(folder: string): UsChinaSources {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  return {
    models: worldsOf2017(),
    tariffs: read("hs6/war-tariffs-by-sector.csv"),
    panel: read("bilateral-panel-2014-2022/goods.csv"),
    flows2017: read("icio-2017/flows.csv"),
    flows2022: read("icio-2022/flows.csv"),
  };
}
