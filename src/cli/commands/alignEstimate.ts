import {
  comparableSessions,
  estimateIdealPoints,
  idealPointEstimation,
  idealPointRows,
  linkedScale,
} from "../../engines/alignment/index.ts";
import { packageFolderNamed, packageFolders, writeFolderWhole } from "../../node/files/index.ts";
import { estimatedPointFiles, type VotePackage } from "../../data/packages/index.ts";
import { type Problem, TertiusError } from "../../base/problems/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { countedNoun, type Language, numberText, residualText, say } from "../../base/wording/index.ts";
import type { CaseOptions } from "../options.ts";
import { done, EXIT, type Outcome, refused } from "../outcome.ts";
import { choiceSessions, rollCallChoice } from "../rollCallChoice.ts";
import { screenLines } from "../screen.ts";

/**
 * `tertius align CASE --estimate`: estimates where all states of the package stand and writes it into the package, as it was
 * estimated before where it was: sessions and anchor stay; else the sessions that repeated resolutions tie together.
 *
 * @param rollCalls  Which roll calls count, over the sessions in which that is known; the estimate says which. Null = all.
 */
export function alignEstimate(
  input: RunInput,
  votes: VotePackage,
  { dataRoots, lang }: CaseOptions,
  problems: readonly Problem[],
  rollCalls: string | null = null,
): Outcome {
  const { name, version } = votes.manifest;
  const folder = packageFolderNamed(name, packageFolders(dataRoots))?.folder;
  if (folder === undefined) return refused("align", name, problems);
  const options = estimateOptions(input, votes);
  const choice = rollCallChoice(rollCalls ?? "all");
  const { sessions, problems: unknown } = choiceSessions(votes, options.sessions, choice);
  if (unknown.length > 0) return refused("align", name, [...problems, ...unknown]);
  try {
    const estimate = estimateIdealPoints(votes, { ...options, sessions, choice });
    const published = votes.publishedPoints.length === 0 ? null : linkedScale(estimate, votes.publishedPoints);
    const how = idealPointEstimation(estimate, published, version);
    const chosen = rollCalls === null ? {} : { choice: rollCalls };
    const files = estimatedPointFiles(idealPointRows(estimate), { ...how, more: { ...how.more, ...chosen } });
    const writing = writeFolderWhole(folder, files);
    if (writing.length > 0) return refused("align", name, [...problems, ...writing]);
    const { converged, largestStep, rounds, q, observations } = estimate;
    const told = { folder, files: [...files.keys()], sessions: how.sessions, converged, largestStep, rounds, q };
    const content = { estimate: { ...told, observations, r: published?.r ?? null } };
    return done("align", name, problems, content, estimateText(content.estimate, lang));
  } catch (failure) {
    if (!(failure instanceof TertiusError)) throw failure;
    return { ...refused("align", name, [...problems, ...failure.problems]), exit: EXIT.refused };
  }
}

interface Estimate {
  readonly folder: string;
  readonly files: readonly string[];
  readonly sessions: readonly [number, number];
  readonly converged: boolean;
  readonly largestStep: number;
  readonly rounds: number;
  readonly q: number;
  readonly observations: number;
  readonly r: number | null;
}

function estimateOptions(
  { case: { alignment } }: RunInput,
  votes: VotePackage,
): { readonly sessions: readonly [number, number]; readonly anchor: string } {
  const before = votes.estimation;
  const anchor = before?.more["anchor"];
  const [first, last] = alignment?.sessions ?? [votes.sessions.at(0) ?? 0, votes.sessions.at(-1) ?? 0];
  const tied = comparableSessions(votes, [first, last]);
  return {
    sessions: before?.sessions ?? [tied[0] ?? first, tied.at(-1) ?? last],
    anchor: typeof anchor === "string" ? anchor : (alignment?.triangle[0] ?? ""),
  };
}

function estimateText(estimate: Estimate, language: Language): string {
  const { folder, files, sessions, converged, largestStep, rounds, q, observations, r } = estimate;
  const found = {
    first: String(sessions[0]),
    last: String(sessions[1]),
    votes: countedNoun(observations, "votes", language),
    state: say(language, converged ? "estimate.converged" : "estimate.notConverged", {}),
    rounds: countedNoun(rounds, "rounds", language),
  };
  const fit = say(language, "estimate.fit", { step: residualText(largestStep, language), q: plain(q, language) });
  const linked = r === null ? "" : say(language, "estimate.linked", { r: numberText(r, language, { decimals: 4 }) });
  return screenLines([
    `${say(language, "estimate.found", found)} ${fit}${linked}.`,
    say(language, "estimate.written", { names: files.join(", "), folder }),
  ]);
}

/** Every digit of a number that was chosen, not computed. */
function plain(value: number, language: Language): string {
  return numberText(value, language, { decimals: (String(value).split(".")[1] ?? "").length });
}
