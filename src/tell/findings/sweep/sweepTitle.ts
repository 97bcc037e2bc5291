import { capitalised, listText, numberText, THIN_SPACE, type Wording } from "../../../base/wording/index.ts";
import type { SweepPoint, SweepResult } from "../../../results/index.ts";
import { type Verdict, verdictOf } from "../trade/verdict.ts";

/** What every variant allows to be said at one size. */
export function pointVerdict({ welfarePercent, range }: SweepPoint): Verdict {
  return verdictOf(welfarePercent, range.welfarePercent ?? null);
}

/** What the sizes mean for each country, third countries first; those without a sign at any size are named together. */
export function sweepTitle(sweep: SweepResult, words: Wording): string {
  if (sweep.points.length > 0 && sweep.points.every(({ size }) => size === 0))
    return words.say("sweep.zero", { size: sizeText(0, words) });
  const told = sweep.countries.map((code) => ({ code, verdicts: verdictsOf(sweep, code) }));
  const groups = told.map(({ code, verdicts }) => {
    const [only] = new Set(verdicts);
    const isUntold = (only === "open" || only === "none") && verdicts.every((each) => each === only);
    return { code, together: isUntold ? only : null };
  });
  const clauses = groups.flatMap(({ code, together }, at) => {
    if (together === null) return [countryClause(sweep, code, words)];
    const alike = groups.filter((each) => each.together === together).map((each) => each.code);
    if (groups.findIndex((each) => each.together === together) < at) return [];
    const names = alike.map((each) => words.country(each).name);
    return [words.say(`sweep.${sizesOf(sweep)}.${together}`, { country: listText(names, words.language) })];
  });
  return clauses.length === 0 ? words.say("sweep.nothing", {}) : capitalised(clauses.join("; "));
}

/** Whether what holds at every size with an answer holds at all sizes. */
function sizesOf({ unsolved }: SweepResult): "all" | "solved" {
  return unsolved.length === 0 ? "all" : "solved";
}

/** A size with its unit. */
export function sizeText(size: number, { language }: Wording): string {
  const decimals = Number.isInteger(size) ? 0 : 1;
  return `${numberText(size, language, { decimals })}${THIN_SPACE}%`;
}

/** Sizes in a row, each with its unit. */
export function sizesText(sizes: readonly number[], words: Wording): string {
  return listText(
    sizes.map((size) => sizeText(size, words)),
    words.language,
  );
}

/** At a size of 0 nothing happens, which says nothing. */
function pointsOf({ points }: SweepResult, code: string): readonly SweepPoint[] {
  return points.filter(({ country, size }) => country === code && size !== 0);
}

function verdictsOf(sweep: SweepResult, code: string): readonly Verdict[] {
  return pointsOf(sweep, code).map(pointVerdict);
}

/** The part of the title that is about one country. */
function countryClause(sweep: SweepResult, code: string, words: Wording): string {
  const own = pointsOf(sweep, code);
  const country = words.country(code).name;
  const verdicts = own.map(pointVerdict);
  const runs = verdicts.flatMap((verdict, at) => (verdict === verdicts[at - 1] ? [] : [{ verdict, at }]));
  const [first, second] = runs;
  const sized = sizesOf(sweep);
  if (first === undefined) return words.say(`sweep.${sized}.none`, { country });
  if (second === undefined)
    return settled(words.say(`sweep.${sized}.${first.verdict}`, { country }), own, sweep, words);
  const sizes = { last: sizeText(own[second.at - 1]!.size, words), next: sizeText(own[second.at]!.size, words) };
  const turn = `${first.verdict}.${second.verdict}`;
  if (runs.length === 2 && isTurn(turn)) {
    const clause = words.say(`sweep.turn.${turn}`, { country, ...sizes });
    return verdicts.includes("open") ? clause : settled(clause, own, sweep, words);
  }
  const counts = (["gain", "loss", "open", "none"] as const).flatMap((verdict) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [words.say(`sweep.count.${verdict}`, { count: String(count) })];
  });
  const list = listText(counts, words.language);
  return words.say("sweep.mixed", { country, list, count: String(own.length) });
}

/** A clause with how sure its sign is. */
function settled(
  clause: string,
  points: readonly SweepPoint[],
  { withoutVariants = [] }: SweepResult,
  words: Wording,
): string {
  const isRanged = points.every(({ range }) => range.welfarePercent !== undefined);
  const every = withoutVariants.length === 0 ? "sweep.every" : "sweep.everyAnswered";
  return words.say(isRanged ? every : "sweep.centre", { clause });
}

const TURNS = ["gain.loss", "gain.open", "loss.gain", "loss.open", "open.gain", "open.loss"] as const;
type Turn = (typeof TURNS)[number];

function isTurn(text: string): text is Turn {
  return TURNS.some((each) => each === text);
}
