import { type Case, sideCodes } from "../case/index.ts";
import { hasErrors, TertiusError } from "../base/problems/index.ts";
import type {
  AuditedResults,
  ClaimResult,
  ComparedSide,
  Comparison,
  EquilibriumResult,
  ScenarioResult,
} from "../results/index.ts";
import { mainScenario } from "../tell/findings/index.ts";
import { comparedFigures, type ComparedParties, comparedVariants } from "./comparedFigures.ts";
import type { EconomyRead } from "./economyVariants.ts";
import { comparedMarkets } from "./comparedMarkets.ts";
import { comparisonProblems } from "./comparisonProblems.ts";
import { notSolved } from "./problems.ts";

/** A solved case, and the scenario of it that is compared. */
export interface ComparedRun {
  readonly case: Case;
  readonly results: AuditedResults;
  /** The one that the answer is about when absent. */
  readonly scenario?: string;
}

/**
 * Two solved scenarios side by side, of one case or of two: what each means, and the second less the first. Ranges of differences go
 * over variants of the model that both have, each compared with itself, and not between the ends of two ranges. Where the
 * scenarios were solved with the full range that is every variant, else the elasticity sets.
 *
 * @param first   What is compared with.
 * @param second  What is compared.
 * @throws TertiusError E511 for different third countries, E908 and E512 for a scenario that cannot be compared, E513 for one
 *   that was not solved; all at once.
 *
 * @example
 *   const parties = { a: "USA", b: "CHN", third: ["RUS"] };
 *   const scenarios = [{ id: "war", against: null, sweep: null }];
 *   const own = { id: "war", parties, headline: "war", scenarios, markets: [], alignment: null };
 *   const solved = (welfarePercent) => {
 *     const countries = { RUS: { welfarePercent, flags: [] } };
 *     const equilibrium = { base: "w", elasticities: "e", closure: "own", currency: "USD", countries, bilateral: [] };
 *     return { case: own, results: { scenarios: { war: { title: "war", at: "2019-09-01", equilibrium } } } };
 *   };
 *   compareRuns(solved(0.25), solved(0.75)).figures[0].difference   // 0.5
 */
export function compareRuns(first: ComparedRun, second: ComparedRun): Comparison {
  const problems = comparisonProblems([first, second]);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const [one, other] = [scenarioOf(first, "first"), scenarioOf(second, "second")];
  const unsolved = [one, other].flatMap((each) => ("problem" in each ? [each.problem] : []));
  if ("problem" in one || "problem" in other) throw new TertiusError(unsolved);
  return compareAnswers(
    { side: sideOf(first, one), economy: one.result.equilibrium, claims: first.results.claims },
    { side: sideOf(second, other), economy: other.result.equilibrium, claims: second.results.claims },
    { markets: comparedMarkets(one.result, other.result), votes: comparedVotes(first.case, second.case) },
  );
}

/** An answer as it is compared, whether it was solved now or is read from a file. */
export interface ComparedAnswer {
  readonly side: ComparedSide;
  /** Undefined where it has no equilibrium. */
  readonly economy: EconomyRead | undefined;
  /** Undefined where none was audited. */
  readonly claims: readonly Pick<ClaimResult, "id" | "verdict">[] | undefined;
}

/** Two answers side by side, with what of them is compared elsewhere. */
export function compareAnswers(
  first: ComparedAnswer,
  second: ComparedAnswer,
  more: Pick<Comparison, "markets" | "votes">,
): Comparison {
  return {
    first: first.side,
    second: second.side,
    ...comparedEconomies([first.economy, second.economy], partiesOf(first.side, second.side)),
    ...comparedClaims(first.claims, second.claims),
    ...more,
  };
}

interface SolvedScenario {
  readonly id: string;
  readonly result: ScenarioResult;
}

function scenarioOf(
  { case: case_, results, scenario }: ComparedRun,
  path: "first" | "second",
): SolvedScenario | { readonly problem: ReturnType<typeof notSolved> } {
  const id = scenario ?? mainScenario(results, case_);
  const result = id !== null && Object.hasOwn(results.scenarios, id) ? results.scenarios[id] : undefined;
  return id === null || result === undefined ? { problem: notSolved(path, id) } : { id, result };
}

function sideOf({ case: { id, parties } }: ComparedRun, { id: scenario, result }: SolvedScenario): ComparedSide {
  const { title, at, equilibrium } = result;
  const { a, b, third } = parties;
  const marketTitle = Object.values(result.markets ?? {}).find((each) => each.title !== "")?.title;
  return {
    case: id,
    scenario,
    title: title === scenario && marketTitle !== undefined ? marketTitle : title,
    at,
    parties: { a, b, third },
    ...(equilibrium === undefined ? {} : { centre: centreOf(equilibrium) }),
  };
}

function centreOf({
  base,
  baseYear,
  elasticities,
  closure,
  currency,
}: EquilibriumResult): NonNullable<ComparedSide["centre"]> {
  return { base, baseYear, elasticities, closure, currency };
}

/** Third countries and sides of both, each once. */
function partiesOf(first: ComparedSide, second: ComparedSide): ComparedParties {
  const third = [...new Set([...first.parties.third, ...second.parties.third])];
  const sides = [first, second].flatMap(({ parties }) => sideCodes(parties));
  return { third, sides: [...new Set(sides)].filter((code) => !third.includes(code)) };
}

type Economies = Pick<Comparison, "apart" | "variants" | "figures">;

/** Nothing but the numbers of variants where one has no economy. */
function comparedEconomies(
  [first, second]: readonly [EconomyRead | undefined, EconomyRead | undefined],
  parties: ComparedParties,
): Economies {
  if (first === undefined || second === undefined) {
    return { apart: [], variants: { both: 0, first: 0, second: 0 }, figures: [] };
  }
  const variants = comparedVariants([first, second]);
  const shared = [first, second].map(({ nests }) => nests).find((nests) => nests === "one" || nests === "two");
  return {
    apart: (["base", "elasticities", "closure"] as const).filter((key) => first[key] !== second[key]),
    variants: {
      both: variants.both.length,
      first: variants.first.length,
      second: variants.second.length,
      ...(shared === undefined ? {} : { nests: shared }),
    },
    figures: [...comparedFigures([first, second], variants, parties)],
  };
}

/** Absent where no claim was audited in both. */
function comparedClaims(
  first: ComparedAnswer["claims"] = [],
  second: ComparedAnswer["claims"] = [],
): Pick<Comparison, "claims"> {
  const pairs = first.flatMap((one) => {
    const other = second.find(({ id }) => id === one.id);
    return other === undefined ? [] : [{ claim: one.id, first: one.verdict, second: other.verdict }];
  });
  if (pairs.length === 0) return {};
  return { claims: { both: pairs.length, other: pairs.filter((each) => each.first !== each.second) } };
}

function comparedVotes({ alignment: first }: Case, { alignment: second }: Case): Comparison["votes"] {
  if (first === null || second === null) return "none";
  return first.votes === second.votes && first.council === second.council ? "same" : "other";
}
