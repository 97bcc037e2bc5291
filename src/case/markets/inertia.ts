import type { InertiaDraft } from "./headSchema.ts";
import type { SeriesInertia } from "./series.ts";

/** The key `inertia` with the range of σ where it has one. */
export function inertiaOf({ kind, sigma, sigmaLow, sigmaHigh, epsilon }: InertiaDraft): SeriesInertia {
  const plain = { kind, sigma, epsilon };
  if (sigmaLow === undefined && sigmaHigh === undefined) return plain;
  return { ...plain, sigmaRange: { low: sigmaLow ?? sigma, high: sigmaHigh ?? sigma } };
}
