import type { Case } from "../case/index.ts";
import type { VotePackage } from "../data/packages/index.ts";
import { sessionSimilarities } from "../engines/alignment/index.ts";
import { exposure, solveEquilibrium, unmovedPolicy } from "../engines/equilibrium/index.ts";
import type { ExposureResult } from "../results/index.ts";
import { selectionOf, sessionBy } from "./alignment/voteResults.ts";
import { centralSetting, type PartOptions, runContext } from "./runCase.ts";
import { baseScenario, type RunInput } from "./runInput.ts";

/**
 * Economic exposure of countries to all others in the base year of a case, beside how they vote in the last session by its day.
 *
 * @param countries  Countries of the headline package.
 * @throws TertiusError E501 to E506 where the base year has no equilibrium
 */
export function exposureResult(input: RunInput, options: PartOptions, countries: readonly string[]): ExposureResult {
  const context = runContext(input, options);
  const scenario = baseScenario(input, options.deficits ?? input.case.economy.closure);
  const setting = centralSetting(input, options, scenario);
  const { economy, elasticities, closure } = setting;
  const model = context.models.of(economy, elasticities, closure);
  const base = solveEquilibrium(model, unmovedPolicy(model), { closure });
  const { productivity, tariffs, residual, evaluations } = exposure(base, countries);
  const votes = votesOf(input);
  return {
    case: input.case.id,
    base: economy.manifest.name,
    baseYear: economy.manifest.year,
    elasticities,
    closure,
    ...(votes === null ? {} : { session: votes.session }),
    countries: countries.map((country) => ({
      country,
      partners: economy.countries.labels.flatMap((partner) => {
        if (partner === country) return [];
        const alike = votes?.alike(country, partner) ?? null;
        const numbers = { growth: productivity.of(country, partner), tariffs: tariffs.of(country, partner) };
        return [{ partner, ...numbers, ...(alike === null ? {} : { votes: alike }) }];
      }),
    })),
    residual,
    evaluations,
  };
}

/** Votes of a session, pair by pair. */
interface SessionVotes {
  readonly session: number;
  /** Agreement beyond chance; null where one of the two has no vote, or the number says nothing. */
  readonly alike: (one: string, other: string) => number | null;
}

function votesOf({ case: case_, votes = null }: Pick<RunInput, "case" | "votes">): SessionVotes | null {
  const block: Case["alignment"] = case_.alignment;
  if (votes === null || block === null) return null;
  const session = sessionBy(votes, block, case_.asOf);
  return { session, alike: (one, other) => alikeIn(votes, block, session, [one, other]) };
}

function alikeIn(
  votes: VotePackage,
  block: NonNullable<Case["alignment"]>,
  session: number,
  pair: readonly [string, string],
): number | null {
  if (pair.some((state) => votes.states.indexOf(state) < 0)) return null;
  const selection = { ...selectionOf(block), sessions: [session, session] as const };
  const found = sessionSimilarities(votes, [pair], selection)[0]?.measures.kappa_w2;
  return found === undefined || found.flag !== undefined ? null : found.value;
}
