import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { wholeReference } from "./reference.ts";

/** One of the tables of the supplement of Caliendo and Parro (2015), which states no licence: all are in one folder, outside. */
export const SUPPLEMENT = "caliendo-parro-2015/GO.txt";

/** The folder of all of them. */
export function supplementFolder(): string {
  return dirname(wholeReference(SUPPLEMENT));
}

/** Its files by name. */
export function supplementFiles(): Map<string, string> {
  const folder = supplementFolder();
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
