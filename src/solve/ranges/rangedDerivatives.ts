import { TertiusError } from "../../base/problems/index.ts";
import type { Scenario } from "../../case/index.ts";
import type { EquilibriumResult } from "../../results/index.ts";
import { type Derivatives, derivativesOf, type RunContext, type Setting, type Trader } from "../index.ts";
import { nestsOf, rangeWords } from "./completion.ts";
import { rangeSettings } from "./ranges.ts";

/** Derivatives over the variants of a case, what is kept of each, and what was varied in words. */
export interface DerivedVariants<Kept> {
  readonly kept: readonly Kept[];
  /** How many variants have no answer. */
  readonly without: number;
  readonly over: string;
  /** In how many tiers buyers choose over them. */
  readonly nests: NonNullable<EquilibriumResult["nests"]>;
}

/** What is the same of all variants of a derivative. */
export interface VariedDerivative<Kept> {
  readonly context: RunContext;
  readonly scenario: Scenario;
  readonly centre: Setting;
  /** Derivatives at the centre, which are known. */
  readonly central: Derivatives;
  /** What is kept of a variant; its equilibrium and its derivatives are not. */
  readonly keep: (derivatives: Derivatives) => Kept;
}

/**
 * Derivatives of a country or bloc under every elasticity set and closure of the case on the headline package. Other packages have other
 * countries and sectors.
 */
export function derivedVariants<Kept>(
  { context, scenario, centre, central, keep }: VariedDerivative<Kept>,
  subject: Trader,
): DerivedVariants<Kept> {
  const isCentre = ({ elasticities, closure }: Setting): boolean =>
    elasticities === centre.elasticities && closure === centre.closure;
  const settings = rangeSettings(context, centre, []);
  const solves = settings.map((setting) => {
    const base = setting.economy.manifest.name;
    try {
      const derivatives = isCentre(setting) ? central : derivativesOf(context, scenario, setting, subject);
      return { base, kept: keep(derivatives), failure: null };
    } catch (error) {
      if (!(error instanceof TertiusError) || error.code === "E506") throw error;
      return { base, kept: null, failure: error.message };
    }
  });
  const kept = solves.flatMap((each) => (each.kept === null ? [] : [each.kept]));
  return {
    kept,
    without: solves.length - kept.length,
    over: rangeWords(context, [], solves),
    nests: nestsOf(settings),
  };
}
