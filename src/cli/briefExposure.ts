import { TertiusError } from "../base/problems/index.ts";
import type { RunInput } from "../solve/index.ts";
import { rangedExposure, rangedTariffEffects } from "../solve/ranges/index.ts";
import type { BriefExposure } from "../tell/brief/index.ts";
import { economySubjects } from "./economySubjects.ts";
import type { CaseOptions } from "./options.ts";
import { departures } from "./solvedCase.ts";
import { tradeScenario } from "./tradeScenario.ts";

/** Tariffs of each list that a brief looks among for those that it names. */
const MOST = 30;

/** Economic exposure of the third countries for a brief, and whose tariffs would help or hurt them; nothing without third countries of the economy. */
export function briefExposure(input: RunInput, options: CaseOptions): { readonly exposure?: BriefExposure } {
  const { codes: third } = economySubjects(input, options);
  if (third.length === 0) return {};
  const exposure = orCode(() => rangedExposure(input, departures(options), { subjects: third, own: 0 }));
  if (typeof exposure === "string") {
    return exposure === NO_DERIVATIVE ? { exposure: { exposure: null, tariffEffects: [], unranked: null } } : {};
  }
  const { scenario } = tradeScenario(input, options, null);
  const sets = overSetsAlone(input);
  const tariffEffects = orCode(() =>
    third.map((country) => rangedTariffEffects(sets, departures(options), { scenario, country, most: MOST }).result),
  );
  if (typeof tariffEffects !== "string") return { exposure: { exposure, tariffEffects, unranked: null } };
  const unranked = tariffEffects === NO_DERIVATIVE ? "noDerivative" : "noEquilibrium";
  return { exposure: { exposure, tariffEffects: [], unranked } };
}

/** What quotas and wasted revenue are refused with. */
const NO_DERIVATIVE = "E508";

/** What was found, or the code of why it was not. */
function orCode<Found>(find: () => Found): Found | string {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return error.code;
  }
}

/** A case that ranges over elasticity sets alone: each variant of a scenario is solved anew, and a brief does not wait for all of them. */
function overSetsAlone(input: RunInput): RunInput {
  const { economy } = input.case;
  const range = { ...economy.range, closures: [] };
  return { ...input, case: { ...input.case, economy: { ...economy, range } } };
}
