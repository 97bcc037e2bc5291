import type { CheckedEconomy } from "./finding.ts";

/** Year of an economy's tariffs: that of its flows unless the manifest says another. */
export function tariffYear({ manifest }: Pick<CheckedEconomy, "manifest">): number {
  return manifest.tariffYear ?? manifest.year;
}
