import { compareAnswers, type ComparedAnswer } from "../compare/index.ts";
import { hasErrors, type Problem, TertiusError } from "../base/problems/index.ts";
import type { AnswerDiff, ComparedFigure, MovedPart, MovedSign } from "../results/index.ts";
import { verdictOf } from "../tell/findings/index.ts";
import { measurePairs } from "./changedMeasures.ts";
import type { DatedAnswer } from "./datedAnswer.ts";
import { type Moved, movedSteps, type Today } from "./movedParts.ts";
import { answerOfOther, otherSubjects } from "./problems.ts";

/**
 * What moved between two dated answers of a case, and why: parts by measure, setting, data and version that add up to the change of
 * the real income of each country.
 *
 * @param first   What is compared with.
 * @param second  What is compared.
 * @param third   Whom the comparison is about; the third countries of the second when absent.
 * @throws TertiusError E523 for answers of two cases, E526 for countries that one does not have.
 */
export function diffAnswers(
  first: DatedAnswer,
  second: DatedAnswer,
  today: Today,
  third: readonly string[] = second.parties.third,
): AnswerDiff {
  const problems = diffProblems(first, second, third);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const pairs = measurePairs(first, second, today.economy);
  const moved = movedSteps(first, second, pairs, today);
  const comparison = compareAnswers(comparedAnswer(first, third), comparedAnswer(second, third), NOTHING_ELSE);
  const incomes = comparison.figures.filter(({ figure }) => figure === "realIncome");
  const named = (isChanged: boolean) => pairs.filter((each) => each.isChanged === isChanged);
  return {
    comparison,
    first: sideOf(first),
    second: sideOf(second),
    today: { tertius: today.tertius, sha256: today.economy?.sha256 ?? null },
    measures: {
      changed: named(true).map(({ id, title }) => ({ id, title })),
      same: named(false).map(({ id }) => id),
      order: moved.order,
    },
    untold: moved.untold,
    unsolved: moved.unsolved,
    parts: incomes.flatMap((each) => partsOf(each, moved)),
    signs: incomes.map(signOf),
  };
}

/** Markets and votes are not kept. */
const NOTHING_ELSE = { markets: { both: [], firstOnly: [], secondOnly: [], nodes: [] }, votes: "none" } as const;

/** What stands against comparing two dated answers. */
function diffProblems(first: DatedAnswer, second: DatedAnswer, third: readonly string[]): readonly Problem[] {
  if (first.case !== second.case) return [answerOfOther({ path: "first" }, first.case, second.case)];
  return [first, second].flatMap(({ economy: { countries, blocs = {} } }, at) => {
    const missing = third.filter((code) => !Object.hasOwn(countries, code) && !Object.hasOwn(blocs, code));
    return missing.length === 0 ? [] : [otherSubjects({ path: at === 0 ? "first" : "second" }, missing)];
  });
}

function comparedAnswer(answer: DatedAnswer, third: readonly string[]): ComparedAnswer {
  const { case: case_, scenario, parties, economy, claims } = answer;
  const { base, baseYear, elasticities, closure, currency } = economy;
  return {
    side: {
      case: case_,
      scenario: scenario.id,
      title: scenario.title,
      at: scenario.at,
      parties: { a: parties.a, b: parties.b, third },
      centre: { base, baseYear, elasticities, closure, currency },
    },
    economy,
    claims: claims.length === 0 ? undefined : claims,
  };
}

function sideOf({ asOf, tertius, packages, economy: { base } }: DatedAnswer): AnswerDiff["first"] {
  const sha256 = packages.find(({ name }) => name === base)?.sha256 ?? null;
  return { asOf, tertius, data: base, sha256 };
}

/** Parts of one country; those of one cause are one part, and of causes that add nothing at all only measures are told. */
function partsOf({ country, first, second }: ComparedFigure, { steps }: Moved): readonly MovedPart[] {
  const joined = new Map<string, Omit<MovedPart, "turns">>();
  for (const { cause, measure, points } of steps) {
    const key = `${cause} ${measure ?? ""}`;
    const before = joined.get(key)?.points ?? 0;
    joined.set(key, { country, cause, measure, points: before + points(country) });
  }
  const parts = [...joined.values()].filter(
    ({ cause, points }) => cause === "measure" || cause === "untold" || points !== 0,
  );
  const turning = turningParts(parts, first, second);
  return parts.map((each) => ({ ...each, turns: turning.has(each) }));
}

/** The largest parts in the direction of the change without which the sign would be the one before; none where it is the same. */
function turningParts<Part extends { readonly points: number }>(
  parts: readonly Part[],
  first: number,
  second: number,
): ReadonlySet<Part> {
  const turning = new Set<Part>();
  const direction = Math.sign(second);
  if (Math.sign(first) === direction || first === 0 || second === 0) return turning;
  const pushing = parts.filter(({ points }) => Math.sign(points) === direction);
  let left = second;
  for (const part of pushing.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))) {
    if (Math.sign(left) !== direction) break;
    turning.add(part);
    left -= part.points;
  }
  return turning;
}

function signOf({ country, first, second, range }: ComparedFigure): MovedSign {
  return { country, first: firmSign(first, range.first), second: firmSign(second, range.second) };
}

/** A sign is clear only where several variants of the model have been solved and all give it. */
function firmSign(
  value: number,
  range: { readonly low: number; readonly high: number } | undefined,
): MovedSign["first"] {
  const verdict = verdictOf(value, range ?? null);
  return range === undefined && verdict !== "none" ? "open" : verdict;
}
