import type { VoteRecord } from "../model.ts";

/**
 * Which roll calls belong together: those of one session on one resolution, with its paragraphs and amendments. A letter after the
 * number is another resolution, a part after a slash is not. A roll call whose resolution is not known stands by itself.
 *
 * @param rollCalls  Positions in the record.
 * @returns [k] Number of the cluster, from 0 in the order of its first roll call.
 * @unit none
 * @source Cameron, Gelbach & Miller (2008), Review of Economics and Statistics 90(3): what is drawn together in a cluster bootstrap
 *
 * @example
 *   const record = { sessions: Int32Array.of(71, 71, 71, 71), resolutions: ["R/71/44", "R/71/45A", "R/71/44", ""] };
 *   resolutionClusters(record, Int32Array.of(0, 1, 2, 3))   // [0, 1, 0, 2]
 */
export function resolutionClusters(
  { sessions, resolutions = [] }: Pick<VoteRecord, "sessions" | "resolutions">,
  rollCalls: Int32Array,
): Int32Array {
  const known = new Map<string, number>();
  return rollCalls.map((rollCall) => {
    const name = `${sessions[rollCall] ?? NaN} ${resolutionName(resolutions[rollCall] ?? "", rollCall)}`;
    const cluster = known.get(name) ?? known.size;
    known.set(name, cluster);
    return cluster;
  });
}

/** The number of a resolution without a part after it: body, session and number, as in `R/53/243B` of `R/53/243B/II`. */
function resolutionName(number: string, rollCall: number): string {
  return number === "" ? `roll call ${rollCall}` : (NUMBER.exec(number)?.[0] ?? number);
}

const NUMBER = /^[A-Z]+(?:\/[A-Z]+)*\/[\w-]+\/\d+[A-Z]*/;
