import { notThatFormat, type ReadWeights } from "../../data/importers/index.ts";
import type { WeightChoices } from "../../data/tariffs/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import type { AskedImports } from "./foreignImports.ts";
import { foreignTrade } from "./openedForeign.ts";

/**
 * Imports of a pair by product from a file of a stranger, read in a process of its own; from the sources in this one.
 *
 * @returns E720 where the process was stopped.
 */
export async function openedImports(
  file: string,
  bytes: Uint8Array,
  { importer, exporter, vintage }: Omit<WeightChoices, "countryOf">,
): Promise<ReadWeights | Problem> {
  const listed = (codes: ReadonlySet<string> | null): readonly string[] | null => (codes === null ? null : [...codes]);
  const asked: AskedImports = { file, importer: listed(importer), exporter: listed(exporter), vintage };
  const told = JSON.stringify(asked);
  const opened = import.meta.url.endsWith(".ts")
    ? (await import("./foreignImports.ts")).foreignImports(bytes, told)
    : await foreignTrade(bytes, told);
  if ("reason" in opened) return notThatFormat(file, "a table of BACI or of Comtrade", opened.reason);
  const { weights, problems } = opened;
  return { weights: weights === null ? null : { ...weights, values: new Map(weights.values) }, problems };
}
