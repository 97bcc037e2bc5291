import { countryNamed } from "../../case/index.ts";
import { readWeights } from "../../data/importers/index.ts";
import type { ImportWeights, WeightChoices } from "../../data/tariffs/index.ts";
import type { Problem } from "../../base/problems/index.ts";

/** Which imports of a file are read, as a process is told. */
export interface AskedImports {
  readonly file: string;
  readonly importer: readonly string[] | null;
  readonly exporter: readonly string[] | null;
  readonly vintage: WeightChoices["vintage"];
}

/** What a process says of a file of imports. */
export interface ForeignImports {
  readonly weights:
    | (Omit<ImportWeights, "values"> & { readonly values: readonly (readonly [string, number])[] })
    | null;
  readonly problems: readonly Problem[];
}

/** Imports of a pair by product; runs in a process of its own. */
export function foreignImports(bytes: Uint8Array, told: string): ForeignImports {
  const { file, importer, exporter, vintage } = JSON.parse(told) as AskedImports;
  const set = (codes: readonly string[] | null): ReadonlySet<string> | null => (codes === null ? null : new Set(codes));
  const choices = { importer: set(importer), exporter: set(exporter), vintage, countryOf: countryNamed };
  const { weights, problems } = readWeights(file, bytes, choices);
  return { weights: weights === null ? null : { ...weights, values: [...weights.values] }, problems };
}
