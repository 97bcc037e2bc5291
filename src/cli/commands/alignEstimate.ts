import {
  comparableSessions,
  estimateIdealPoints,
  idealPointEstimation,
  idealPointRows,
  linkedScale,
} from "../../engines/alignment/index.ts";
import { packageFolders, writeFolderWhole } from "../../files/index.ts";
import { estimatedPointFiles, type VotePackage } from "../../packages/index.ts";
import { type Problem, TertiusError } from "../../problems/index.ts";
import type { RunInput } from "../../solve/index.ts";
import type { CaseOptions } from "../options.ts";
import { done, EXIT, type Outcome, refused } from "../outcome.ts";

/**
 * `tertius align CASE --estimate`: estimates where all states of the package stand and writes it into the package, as it was
 * estimated before where it was: sessions and anchor stay; else the sessions that repeated resolutions tie together.
 */
export function alignEstimate(
  input: RunInput,
  votes: VotePackage,
  { dataRoots }: CaseOptions,
  problems: readonly Problem[],
): Outcome {
  const { name, version } = votes.manifest;
  const folder = packageFolders(dataRoots).find((each) => each.name === name)?.folder;
  if (folder === undefined) return refused("align", name, problems);
  try {
    const estimate = estimateIdealPoints(votes, estimateOptions(input, votes));
    const published = votes.publishedPoints.length === 0 ? null : linkedScale(estimate, votes.publishedPoints);
    const how = idealPointEstimation(estimate, published, version);
    const files = estimatedPointFiles(idealPointRows(estimate), how);
    const writing = writeFolderWhole(folder, files);
    if (writing.length > 0) return refused("align", name, [...problems, ...writing]);
    const { converged, largestStep, rounds, q, observations } = estimate;
    const told = { folder, files: [...files.keys()], sessions: how.sessions, converged, largestStep, rounds, q };
    const content = { estimate: { ...told, observations, r: published?.r ?? null } };
    return done("align", name, problems, content, estimateText(content.estimate));
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
  const tied = comparableSessions(
    votes,
    alignment?.sessions ?? [votes.sessions.at(0) ?? 0, votes.sessions.at(-1) ?? 0],
  );
  return {
    sessions: before?.sessions ?? [tied[0] ?? 0, tied.at(-1) ?? 0],
    anchor: typeof anchor === "string" ? anchor : (alignment?.triangle[0] ?? ""),
  };
}

function estimateText({
  folder,
  files,
  sessions,
  converged,
  largestStep,
  rounds,
  q,
  observations,
  r,
}: Estimate): string {
  const [first, last] = sessions;
  const fit = r === null ? "" : `, r = ${r.toFixed(4)} with the published points`;
  const state = converged ? "converged" : "not converged";
  return [
    `Ideal points of sessions ${first} to ${last} from ${observations} votes: ${state} after ${rounds} rounds`,
    `(largest step ${largestStep.toExponential(1)}, q = ${q})${fit}.`,
    `Written: ${files.join(", ")} in ${folder}`,
  ].join("\n");
}
