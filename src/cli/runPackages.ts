import type { CasePackages } from "../solve/index.ts";

/** What a run says of a package that it uses. */
export interface RunPackage {
  readonly manifest: CasePackages["headline"]["manifest"] | NonNullable<CasePackages["votes"]>["manifest"];
  readonly sha256: string | null;
}

/** Packages of a run: economies first, then votes, council tables and tried alliances. */
export function runPackages({
  headline,
  others,
  votes = null,
  council = null,
  trial = null,
}: CasePackages): readonly RunPackage[] {
  return [headline, ...others, ...[votes, council, trial].filter((each) => each !== null)];
}

/** Hashes of the packages of a run, in the same order; empty where a package came without one. */
export function packageHashes(packages: CasePackages): readonly string[] {
  return runPackages(packages).map(({ sha256 }) => sha256 ?? "");
}
