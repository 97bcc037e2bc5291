import { packagesOf } from "../../run/index.ts";
import { type DrawOptions, drawRunner, type DrawRunner } from "../../solve/draws/index.ts";
import { packageHashes } from "../runPackages.ts";
import { diskShelf } from "../shelf.ts";
import type { ShardWork } from "./shardWork.ts";

/**
 * What solves draws of a checked case that comes from another thread; packages are opened anew, and null is given where they are not
 * those that the case was checked against.
 */
export function checkedRunner(
  { case: case_, dataRoots, packages: hashes }: Omit<ShardWork, "options">,
  options: DrawOptions,
): DrawRunner | null {
  const { packages } = packagesOf(case_, diskShelf(dataRoots));
  if (packages === null || packageHashes(packages).join() !== hashes.join()) return null;
  return drawRunner({ ...packages, case: case_ }, options);
}
