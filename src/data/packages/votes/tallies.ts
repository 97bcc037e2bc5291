import type { Problem } from "../../../base/problems/index.ts";
import { talliesDiffer } from "./problems.ts";
import type { VotePackage } from "./votePackage.ts";

type Counted = Pick<VotePackage, "ids" | "votes" | "tallies" | "states">;

/** Yes, abstain and no as counted in the votes.   [rollCall, 3] */
export function countedTallies({ ids, votes, states }: Pick<VotePackage, "ids" | "votes" | "states">): Int32Array {
  const counts = new Int32Array(ids.length * 3);
  for (let at = 0; at < votes.length; at++) {
    const code = votes[at]!;
    if (code >= 1 && code <= 3) counts[Math.floor(at / states.size) * 3 + code - 1]! += 1;
  }
  return counts;
}

/** Largest difference between a printed tally and the votes counted; 0 where none is printed.   votes */
export function tallyResidual(record: Counted): number {
  const counted = countedTallies(record);
  return record.tallies.reduce(
    (worst, printed, at) => (printed < 0 ? worst : Math.max(worst, Math.abs(printed - counted[at]!))),
    0,
  );
}

/** One warning when printed tallies are not those of the votes, none when all agree. */
export function tallyProblems(record: Counted): Problem[] {
  const counted = countedTallies(record);
  const differing = record.ids.flatMap((_, row) =>
    [0, 1, 2].some((kind) => isOther(record.tallies[row * 3 + kind]!, counted[row * 3 + kind]!)) ? [row] : [],
  );
  const [first] = differing;
  if (first === undefined) return [];
  const text = (counts: Int32Array): string =>
    [...counts.subarray(first * 3, first * 3 + 3)].map((count) => (count < 0 ? "?" : String(count))).join(", ");
  return [talliesDiffer(differing.length, record.ids[first]!, text(record.tallies), text(counted))];
}

function isOther(printed: number, counted: number): boolean {
  return printed >= 0 && printed !== counted;
}
