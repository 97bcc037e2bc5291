import { type Case, namesOfKind, type PackageShelf, unknownPackage } from "../case/index.ts";
import type { PackageKind } from "../data/packages/index.ts";
import { hasErrors, type Problem } from "../base/problems/index.ts";
import type { CasePackages } from "../solve/index.ts";

/** Packages of a case, or why they are not all there. */
export interface OpenedPackages {
  readonly packages: CasePackages | null;
  readonly problems: readonly Problem[];
}

/**
 * The packages that a checked case names, from the shelf that it was checked against.
 *
 * @returns null with E240 for each package that the shelf does not have, and with what is wrong with those it has.
 */
export function packagesOf(case_: Case, shelf: PackageShelf): OpenedPackages {
  const { economy, alignment } = case_;
  const headline = opened(shelf, "economy", economy.data, shelf.open, (found) => found.economy);
  const others = economy.also.map((name) => opened(shelf, "economy", name, shelf.open, (found) => found.economy));
  const votes = opened(shelf, "votes", alignment?.votes, shelf.openVotes, (found) => found.votes);
  const council = opened(shelf, "council", alignment?.council, shelf.openCouncil, (found) => found.council);
  const trial = opened(shelf, "alliances", alignment?.trial, shelf.openAlliances, (found) => found.alliances);
  const observed = opened(shelf, "observed-trade", case_.observed?.data, shelf.openObserved, (found) => found.observed);
  const problems = [headline, ...others, votes, council, trial, observed].flatMap((each) => each.problems);
  if (headline.content === null || hasErrors(problems)) return { packages: null, problems };
  const economies = { headline: headline.content, others: others.flatMap(({ content }) => content ?? []) };
  const packages = {
    ...economies,
    votes: votes.content,
    council: council.content,
    trial: trial.content,
    observed: observed.content,
  };
  return { packages, problems };
}

interface Opened<Content> {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/** A package by name; nothing where the case names none. */
function opened<Found extends { readonly problems: readonly Problem[] }, Content>(
  shelf: PackageShelf,
  kind: PackageKind,
  name: string | null | undefined,
  open: ((name: string) => Found) | undefined,
  contentOf: (found: Found) => Content | null,
): Opened<Content> {
  if (name === null || name === undefined) return { content: null, problems: [] };
  const found = open?.(name);
  const content = found === undefined ? null : contentOf(found);
  if (content !== null) return { content, problems: [] };
  const told = found?.problems ?? [];
  const absent = unknownPackage({ path: "packages" }, name, namesOfKind(shelf, kind));
  return { content, problems: hasErrors(told) ? told : [absent] };
}
