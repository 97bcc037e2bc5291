import { REASONS } from "./accepted.ts";
import type { Done } from "./child.ts";
import type { Harvest } from "./pool.ts";
import { type Verdict, VERDICTS } from "./trial.ts";

/** How often each verdict came. */
export type Counts = Readonly<Record<Verdict, number>>;

/** What is never right, with the numbers of the variants. */
export interface Failure {
  readonly what: string;
  readonly numbers: readonly number[];
}

/** A kind of damage that was accepted, alone, at least once. */
export interface AcceptedClass {
  readonly name: string;
  readonly counts: Counts;
  /** Why it is right to accept it; null where nobody has said. */
  readonly reason: string | null;
}

/** Answers to a damaged target without a refusal. */
const ACCEPTED: readonly Verdict[] = ["warned", "same", "other"];
const FAILED: readonly Verdict[] = ["thrown", "wrong exit", "wrong answer"];

/** A variant is slow beyond so many medians of its size class, if it takes this long at all. */
const SLOW = { times: 10, milliseconds: 2000 } as const;

/** Counts of verdicts by any key. */
export function countsBy(done: readonly Done[], key: (each: Done) => string): ReadonlyMap<string, Counts> {
  return new Map([...grouped(done, key)].map(([name, group]) => [name, counts(group)]));
}

function counts(done: readonly Done[]): Counts {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, done.filter((each) => each.verdict === verdict).length]),
  ) as Counts;
}

/** Kinds of damage by name, of variants with one damage. */
export function acceptedClasses(done: readonly Done[]): readonly AcceptedClass[] {
  const single = done.filter(isReasoned);
  return [...countsBy(single, classOf)]
    .filter(([, found]) => ACCEPTED.some((verdict) => found[verdict] > 0))
    .map(([name, found]) => ({ name, counts: found, reason: REASONS[name]?.why ?? null }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** One damage alone. */
function isReasoned({ steps }: Done): boolean {
  return steps.length === 1;
}

const classOf = ({ steps }: Done): string => steps[0]?.[0] ?? "";

/** Everything that is never right: throws, hangs, wrong exits and answers, accepted damage without a reason. */
export function failures({ done, lost }: Harvest): readonly Failure[] {
  return [
    ...named(
      done.filter(({ verdict }) => FAILED.includes(verdict)),
      ({ verdict, sign }) => `${verdict}: ${sign}`,
    ),
    ...lost.map(({ number, why }) => ({ what: why, numbers: [number] })),
    ...named(slow(done), ({ target }) => `slow: ${target}`),
    ...named(done.filter(isWronglyAccepted), (each) => `accepted without a reason (${each.verdict}): ${classOf(each)}`),
  ];
}

function isWronglyAccepted(each: Done): boolean {
  if (!isReasoned(each) || !ACCEPTED.includes(each.verdict)) return false;
  return !(REASONS[classOf(each)]?.may.includes(each.verdict) ?? false);
}

function named(done: readonly Done[], what: (each: Done) => string): Failure[] {
  return [...grouped(done, what)].map(([name, group]) => ({ what: name, numbers: group.map(({ number }) => number) }));
}

/** Variants that took more than ten times the median of their target at their size. */
export function slow(done: readonly Done[]): readonly Done[] {
  return [...grouped(done, sizeClass).values()].flatMap((group) => {
    const median = medianOf(group.map(({ milliseconds }) => milliseconds));
    return group.filter(({ milliseconds }) => milliseconds > Math.max(SLOW.times * median, SLOW.milliseconds));
  });
}

/** Variants of one target that doubled as often, and end alike: a refusal is quicker than an answer. */
function sizeClass({ target, growth, isWhole, verdict }: Done): string {
  return `${target} ${Math.max(0, Math.round(Math.log2(growth)))} ${isWhole} ${verdict === "refused"}`;
}

function grouped(done: readonly Done[], key: (each: Done) => string): ReadonlyMap<string, readonly Done[]> {
  const groups = new Map<string, Done[]>();
  for (const each of done) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
