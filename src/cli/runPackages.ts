import type { RunInput } from "../solve/index.ts";

/** What a run says of a package that it uses. */
export interface RunPackage {
  readonly manifest: RunInput["headline"]["manifest"] | NonNullable<RunInput["votes"]>["manifest"];
  readonly sha256: string | null;
}

/** Packages of a run: economies first, then votes, council tables and tried alliances. */
export function runPackages({
  headline,
  others,
  votes = null,
  council = null,
  trial = null,
}: RunInput): readonly RunPackage[] {
  return [headline, ...others, ...[votes, council, trial].filter((each) => each !== null)];
}

/** Hashes of the packages of a run, in the same order; empty where a package came without one. */
export function packageHashes(input: RunInput): readonly string[] {
  return runPackages(input).map(({ sha256 }) => sha256 ?? "");
}
