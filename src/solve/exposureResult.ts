import type { VotePackage } from "../data/packages/index.ts";
import type { Case } from "../case/index.ts";
import { type RollCallSelection, sessionSimilarities } from "../engines/alignment/index.ts";
import { exposure } from "../engines/equilibrium/index.ts";
import type { Exposed, ExposureResult } from "../results/index.ts";
import { selectionOf, sessionBy } from "./alignment/voteResults.ts";
import type { Derivatives } from "./derivatives.ts";
import type { RunInput } from "./runInput.ts";
import type { Setting } from "./runScenario.ts";
import { derivedSums, groundOf } from "./tariffEffects.ts";
import type { Levies } from "./trade/levies.ts";
import type { Trader } from "./trade/traders.ts";

/** Exposure under one setting, number by number. */
export interface ExposedNumbers {
  /** [country]   percent per percent */
  readonly productivity: Float64Array;
  /** [levier]   percent per point on all goods from everybody outside */
  readonly tariffs: Float64Array;
}

/** What derivatives of real income at the base year make of exposure. */
export function exposedNumbers(derivatives: Derivatives, levies: Levies): ExposedNumbers {
  const size = derivatives.equilibrium.base.countries.size;
  const { pairs } = derivedSums(derivatives, levies);
  const tariffs = new Float64Array(levies.codes.length);
  pairs.forEach((value, at) => (tariffs[Math.floor(at / size)]! += value));
  return { productivity: derivatives.productivity, tariffs };
}

/** What one percent of productivity does to a country's own real income, by code. */
export function ownEffects({ equilibrium }: Derivatives, countries: readonly string[]): ReadonlyMap<string, number> {
  const { productivity } = exposure(equilibrium, countries);
  return new Map(countries.map((country) => [country, productivity.of(country, country)]));
}

/** Central exposure of a country or bloc, beside how it votes in the last session by the day of the case. */
export function centralExposure(
  input: RunInput,
  { code, positions, bloc }: Trader,
  derivatives: Derivatives,
  levies: Levies,
): Exposed {
  const { productivity, tariffs } = exposedNumbers(derivatives, levies);
  const { countries, isResidual } = input.headline;
  const votes = votesOf(input);
  const alikeTo = bloc === null ? (votes?.alikeTo(code, countries.labels) ?? NOBODY) : NOBODY;
  const own = new Set(positions.map((n) => levies.of[n]!));
  const partners = countries.labels.flatMap((partner, n) => {
    if (positions.includes(n)) return [];
    const alike = alikeTo.get(partner) ?? null;
    const isRest = isResidual[n] === true;
    const number = { partner, isRest, welfarePercentPerPercent: productivity[n]! };
    return [{ ...number, ...(alike === null ? {} : { votes: alike }) }];
  });
  const importers = levies.codes.flatMap((importer, at) => {
    if (own.has(at)) return [];
    const position = countries.indexOf(importer);
    return [{ importer, isRest: isResidual[position] === true, welfarePercentPerPoint: tariffs[at]! }];
  });
  const size = (value: number): number => Math.abs(value);
  return {
    country: code,
    ...(bloc === null ? {} : { members: [...bloc.members] }),
    ownPercentPerPercent: positions.reduce((sum, n) => sum + productivity[n]!, 0),
    productivity: partners.toSorted(
      (one, other) => size(other.welfarePercentPerPercent) - size(one.welfarePercentPerPercent),
    ),
    tariffs: importers.toSorted((one, other) => one.welfarePercentPerPoint - other.welfarePercentPerPoint),
  };
}

/** What exposure of countries rests on, without any of them. */
export function exposureGround(
  input: RunInput,
  setting: Setting,
  levies: Levies,
  effort: Pick<Derivatives, "residual" | "evaluations">,
): Omit<ExposureResult, "countries"> {
  const votes = votesOf(input);
  return {
    case: input.case.id,
    ...groundOf(setting, levies, effort),
    ...(votes === null ? {} : { session: votes.session }),
  };
}

/** Nobody's votes are known: a bloc has none. */
const NOBODY: ReadonlyMap<string, number> = new Map();

/** Votes of a session, state by state. */
interface SessionVotes {
  readonly session: number;
  /** Agreement beyond chance with each of others; without those where one of the two has no vote, or the number says nothing. */
  readonly alikeTo: (state: string, others: readonly string[]) => ReadonlyMap<string, number>;
}

function votesOf({ case: case_, votes = null }: Pick<RunInput, "case" | "votes">): SessionVotes | null {
  const block: Case["alignment"] = case_.alignment;
  if (votes === null || block === null) return null;
  const session = sessionBy(votes, block, case_.asOf);
  const selection = { ...selectionOf(block), sessions: [session, session] as const };
  return { session, alikeTo: (state, others) => alikeIn(votes, selection, state, others) };
}

function alikeIn(
  votes: VotePackage,
  selection: RollCallSelection,
  state: string,
  others: readonly string[],
): ReadonlyMap<string, number> {
  const voting = others.filter((other) => other !== state && votes.states.indexOf(other) >= 0);
  if (votes.states.indexOf(state) < 0) return NOBODY;
  const found = sessionSimilarities(
    votes,
    voting.map((other) => [state, other]),
    selection,
  );
  return new Map(
    found.flatMap(({ measures: { kappa_w2: kappa } }, at): [string, number][] =>
      kappa === undefined || kappa.flag !== undefined || kappa.value === null ? [] : [[voting[at]!, kappa.value]],
    ),
  );
}
