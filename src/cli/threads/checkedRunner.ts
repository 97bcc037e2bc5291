import { packagesOf } from "../../run/index.ts";
import { type DrawOptions, drawRunner, type DrawRunner } from "../../solve/draws/index.ts";
import type { RunInput } from "../../solve/index.ts";
import { packageHashes } from "../runPackages.ts";
import { diskShelf } from "../shelf.ts";
import type { ShardWork } from "./shardWork.ts";

/**
 * A checked case that comes from another thread, with its packages opened anew; null where they are not those that it was checked
 * against.
 */
export function checkedInput({
  case: case_,
  dataRoots,
  packages: hashes,
}: Omit<ShardWork, "options">): RunInput | null {
  const { packages } = packagesOf(case_, diskShelf(dataRoots));
  if (packages === null || packageHashes(packages).join() !== hashes.join()) return null;
  return { ...packages, case: case_ };
}

/** What solves draws of such a case; null in the same way. */
export function checkedRunner(work: Omit<ShardWork, "options">, options: DrawOptions): DrawRunner | null {
  const input = checkedInput(work);
  return input === null ? null : drawRunner(input, options);
}
