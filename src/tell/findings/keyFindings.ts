import type { AuditedResults } from "../../results/index.ts";
import type { Case } from "../../case/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import type { Finding } from "./finding.ts";
import { findings } from "./findings.ts";

/** As many as a reader keeps in mind. */
const MOST = 6;

/**
 * The three to six findings that stand beside the headline: the first of each part of the answer, then the next ones in
 * their rank. The headline of each third country is left out, for it stands above them; other scenarios come last.
 */
export function keyFindings(
  results: AuditedResults,
  case_: Case,
  words: Wording,
  scenario?: string,
): readonly Finding[] {
  const found = findings(results, case_, words, scenario);
  const [first, ...all] = found;
  if (first !== undefined && isOfMarket(first)) return found.slice(0, MOST);
  const isHeadline = (each: Finding): boolean =>
    partOf(each) === "scenarios" && case_.parties.third.some((code) => isAbout(each, code));
  const open = all.filter((each) => !isHeadline(each));
  if (first === undefined) return [];
  const counts = new Map<string, number>();
  const turns = open.map((each) => {
    const part = partOf(each);
    const turn = counts.get(part) ?? 0;
    counts.set(part, turn + 1);
    return { each, turn, isOther: part === "scenarios" && each.scenario !== first.scenario };
  });
  const chosen = turns
    .toSorted((one, other) => Number(one.isOther) - Number(other.isOther) || one.turn - other.turn)
    .slice(0, MOST);
  return chosen.map(({ each }) => each).toSorted((one, other) => one.rank - other.rank);
}

/** Whether a finding is what a market means for a third country: where the answer is from markets alone all of them are. */
function isOfMarket({ results: [first = ""] }: Finding): boolean {
  return /^scenarios\[[^\]]*\]\.markets\[/u.test(first);
}

/** The part of the results that a finding is read from: `scenarios`, `claims`, `alignment` or `positions`. */
function partOf({ results: [first = ""] }: Finding): string {
  return first.split(/[.[]/u)[0] ?? "";
}

/** Whether welfare of a country is what a finding tells. */
function isAbout({ results: [first = ""], unit }: Finding, code: string): boolean {
  const isOf = (part: string): boolean => first.endsWith(`.equilibrium.${part}[${code}]`);
  return (isOf("countries") || isOf("blocs")) && unit === "percent of real income, level";
}
