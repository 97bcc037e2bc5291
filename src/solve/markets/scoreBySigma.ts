import type { MarketScenario, MarketSeries } from "../../case/index.ts";
import type { ScoredYear, SigmaErrors } from "../../results/index.ts";
import { kept, SCORE_DECIMALS } from "./scoredYear.ts";

/** σ that are tried beside those of the market. */
const TRIED = [2, 4, 8, 16, 32] as const;

/** Which σ a market is tried with; none where nothing keeps flows where they were. */
export interface SigmasTried {
  /** Those that the market counts as possible; null where it names one alone. */
  readonly sigmaRange: { readonly low: number; readonly high: number } | null;
  readonly sigmas: readonly number[];
}

/** σ of a market, the ends of what it may be, and steps of two times from 2 to 32. */
export function sigmasTried(series: MarketSeries, scenario: MarketScenario): SigmasTried {
  const { kind, sigma, sigmaRange } = scenario.inertia ?? series.inertia;
  if (kind === "none") return { sigmaRange: null, sigmas: [] };
  const { low, high } = sigmaRange ?? { low: sigma, high: sigma };
  const sigmas = [...new Set([...TRIED, low, sigma, high])].toSorted((one, other) => one - other);
  return { sigmaRange: low < high ? { low, high } : null, sigmas };
}

/** Errors of a later year. */
type YearErrors = Pick<ScoredYear, "year" | "model" | "byShare">;

/** Mean errors with a σ: over the years that chose a figure of the market, and over the others. */
export function sigmaErrors(sigma: number, years: readonly YearErrors[], fitted: readonly number[]): SigmaErrors {
  const [own, chosen] = [false, true].map((isFitted) => years.filter(({ year }) => fitted.includes(year) === isFitted));
  const mean = (of: readonly YearErrors[], key: "model" | "byShare"): number =>
    kept(of.reduce((sum, each) => sum + each[key], 0) / of.length, SCORE_DECIMALS.error);
  return {
    sigma,
    ...(own!.length === 0 ? {} : { model: mean(own!, "model"), byShare: mean(own!, "byShare") }),
    ...(chosen!.length === 0 ? {} : { fitted: mean(chosen!, "model") }),
  };
}
