import type { Measure } from "../case/index.ts";
import type { Economy } from "../data/packages/index.ts";
import type { AnswerDiff, MovedPart } from "../results/index.ts";
import { type Models, newModels, shapleyValues } from "../solve/index.ts";
import type { DatedAnswer } from "./datedAnswer.ts";
import type { MeasurePair } from "./changedMeasures.ts";
import { type Incomes, solveAgain } from "./solveAgain.ts";

/** What computes an answer today. */
export interface Today {
  /** The package at the centre of the second answer as it is at hand; null where it is not. */
  readonly economy: Economy | null;
  /** Version of this program. */
  readonly tertius: string;
}

type Cause = MovedPart["cause"];

/** What one cause adds, for every country. */
interface Step {
  readonly cause: Cause;
  readonly measure: string | null;
  readonly points: (country: string) => number;
}

/** Why the numbers of the second answer are other ones, in steps that add up. */
export interface Moved extends Pick<AnswerDiff, "untold" | "unsolved"> {
  readonly order: AnswerDiff["measures"]["order"];
  readonly steps: readonly Step[];
}

/** Up to how many changed measures a part is the mean over every order in which they may come. */
const MOST_MEASURES = 4;

/**
 * The way from the first answer to the second. The first is solved again as it was: what comes out otherwise than it was written
 * down is due to the program or the data. Then its elasticities, its treatment of the trade balance and its measures are replaced by
 * those of the second, and what the second has otherwise than a solve today is due to the program or the data again.
 */
export function movedSteps(
  first: DatedAnswer,
  second: DatedAnswer,
  pairs: readonly MeasurePair[],
  today: Today,
): Moved {
  const { economy } = today;
  if (economy === null) return inOne(first, second, pairs, `${second.economy.base} is not at hand`);
  const solver = solverOf(economy, second, pairs);
  const changed = pairs.filter(({ isChanged }) => isChanged);
  const { elasticities: set, closure } = second.economy;
  const known = economy.elasticities.has(first.economy.elasticities);
  const own = known ? first.economy.elasticities : set;
  const old = new Set(changed.map(({ id }) => id));
  const again = solver(old, own, first.economy.closure);
  const otherSet = own === set ? again : solver(old, set, first.economy.closure);
  const before = first.economy.closure === closure ? otherSet : solver(old, set, closure);
  const after = changed.length === 0 ? before : solver(new Set(), set, closure);
  const failed = [again, otherSet, before, after].find(({ percent }) => percent === null);
  if (failed?.percent === null) return inOne(first, second, pairs, failed.why);
  const order = changed.length <= MOST_MEASURES ? "mean" : "case";
  const measures = measureSteps(changed, order, { before, after }, (ids) => solver(ids, set, closure));
  if ("why" in measures) return inOne(first, second, pairs, measures.why);
  const ofFirst = causesApart(first, economy, today, known);
  const ofSecond = causesApart(second, economy, today, true);
  const steps: readonly Step[] = [
    { cause: oneCause(ofFirst), measure: null, points: between(recorded(first), again) },
    { cause: "elasticities", measure: null, points: between(again, otherSet) },
    { cause: "closure", measure: null, points: between(otherSet, before) },
    ...measures.steps,
    { cause: oneCause(ofSecond), measure: null, points: between(after, recorded(second)) },
  ];
  const untold = [ofFirst, ofSecond].filter(({ length }) => length > 1).flat();
  return { steps, order, untold: [...new Set(untold)], unsolved: null };
}

/** Solves the measures of the second answer, some as the first has them. */
function solverOf(
  economy: Economy,
  second: DatedAnswer,
  pairs: readonly MeasurePair[],
): (old: ReadonlySet<string>, elasticities: string, closure: string) => Incomes {
  const models: Models = newModels();
  return (old, elasticities, closure) => {
    const measures = pairs.flatMap(({ id, first: one, second: other }): readonly Measure[] => {
      const chosen = old.has(id) ? one : other;
      return chosen === undefined ? [] : [chosen];
    });
    const { parties, scenario } = second;
    return solveAgain(economy, measures, { parties, at: scenario.at, elasticities, closure }, models);
  };
}

/** What each changed measure adds. */
function measureSteps(
  changed: readonly MeasurePair[],
  order: Moved["order"],
  ends: { readonly before: Incomes; readonly after: Incomes },
  solve: (old: ReadonlySet<string>) => Incomes,
): { readonly steps: readonly Step[] } | { readonly why: string } {
  const count = changed.length;
  const orders = order === "mean" ? Array.from({ length: 2 ** count }, (_, bits) => inBits(changed, bits)) : null;
  const sets = orders ?? Array.from({ length: count + 1 }, (_, replaced) => changed.slice(replaced));
  const solved = sets.map((old) => {
    if (old.length === count) return ends.before;
    return old.length === 0 ? ends.after : solve(new Set(old.map(({ id }) => id)));
  });
  const failed = solved.find(({ percent }) => percent === null);
  if (failed?.percent === null) return { why: failed.why };
  const steps = changed.map(({ id }, at): Step => {
    const inMean = (country: string): number => shapleyValues(count, (bits) => incomeOf(solved[bits]!, country))[at]!;
    const points = order === "mean" ? inMean : between(solved[at]!, solved[at + 1]!);
    return { cause: "measure", measure: id, points };
  });
  return { steps };
}

/** The measures that are still as the first answer has them, where bits are those of the second. */
function inBits(changed: readonly MeasurePair[], bits: number): readonly MeasurePair[] {
  return changed.filter((_, at) => ((bits >> at) & 1) === 0);
}

function recorded({ economy: { countries, blocs = {} } }: DatedAnswer): Incomes {
  const all = Object.entries({ ...countries, ...blocs });
  return { percent: Object.fromEntries(all.map(([code, { welfarePercent }]) => [code, welfarePercent])) };
}

function incomeOf({ percent }: Incomes, country: string): number {
  return percent !== null && Object.hasOwn(percent, country) ? percent[country]! : Number.NaN;
}

function between(one: Incomes, other: Incomes): (country: string) => number {
  return (country) => incomeOf(other, country) - incomeOf(one, country);
}

/** In what a solve today may be apart from what was written down. */
function causesApart(
  { tertius, packages, economy: { base } }: DatedAnswer,
  { manifest, sha256 }: Economy,
  today: Today,
  isSetKnown: boolean,
): readonly Cause[] {
  const own = packages.find(({ name }) => name === base);
  const isSameData = base === manifest.name && sha256 !== null && own?.sha256 === sha256;
  return [
    ...(isSameData ? [] : (["data"] as const)),
    ...(tertius === today.tertius ? [] : (["version"] as const)),
    ...(isSetKnown ? [] : (["elasticities"] as const)),
  ];
}

/** The same data and the same version leave the program: it may have changed under its number. */
function oneCause(causes: readonly Cause[]): Cause {
  const [only = "version"] = causes;
  return causes.length > 1 ? "untold" : only;
}

/** The whole change as one part, where the first answer cannot be solved again. */
function inOne(first: DatedAnswer, second: DatedAnswer, pairs: readonly MeasurePair[], unsolved: string): Moved {
  const [one, other] = [first, second];
  const hash = ({ packages, economy: { base } }: DatedAnswer): string | null =>
    packages.find(({ name }) => name === base)?.sha256 ?? null;
  const isSameData = one.economy.base === other.economy.base && hash(one) !== null && hash(one) === hash(other);
  const causes: readonly Cause[] = [
    ...(pairs.some(({ isChanged }) => isChanged) ? (["measure"] as const) : []),
    ...(one.economy.elasticities === other.economy.elasticities ? [] : (["elasticities"] as const)),
    ...(one.economy.closure === other.economy.closure ? [] : (["closure"] as const)),
    ...(isSameData ? [] : (["data"] as const)),
    ...(one.tertius === other.tertius ? [] : (["version"] as const)),
  ];
  const step = { cause: "untold", measure: null, points: between(recorded(first), recorded(second)) } as const;
  return { steps: [step], order: "mean", untold: causes, unsolved };
}
