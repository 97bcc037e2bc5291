import { problem, type Problem } from "../../../base/problems/index.ts";

/** A number that steers the estimate and cannot. @unit none @source E670 */
export function notUsable(path: string, found: number, expected: string): Problem {
  return problem("E670", { path }, { message: `${path} is ${found}.`, found: String(found), expected });
}

/** An anchor that cannot say which side is positive. @unit none @source E671 */
export function noAnchor(anchor: string, first: number, last: number): Problem {
  return problem(
    "E671",
    { path: "anchor" },
    {
      message: `${anchor} has no vote on a divided roll call of sessions ${first} to ${last}, so it cannot be the anchor.`,
      found: anchor,
      expected: "a state of the record that voted in these sessions",
    },
  );
}

/**
 * Sessions that no repeated resolution ties to the others.
 *
 * @param bridges  Pairs of roll calls that the record knows as repetitions.
 * @unit none
 * @source E672
 */
export function notComparable(sessions: readonly number[], comparable: readonly number[], bridges: number): Problem {
  const many = sessions.length > 1;
  const none = "The record has no repeated resolutions, so nothing ties its sessions together.";
  const found = sessions.join(", ");
  const message = `Ideal points of session${many ? "s" : ""} ${found} are not comparable: no repeated resolution ties ${many ? "them" : "it"} to the others.`;
  return problem(
    "E672",
    { path: bridges === 0 ? "bridges" : "sessions" },
    {
      message: bridges === 0 ? none : message,
      found: bridges === 0 ? `no bridges, sessions ${found}` : found,
      expected: comparable.length === 0 ? "one session alone" : `sessions among ${comparable.join(", ")}`,
      hints: [
        bridges === 0
          ? "A package keeps them in bridges.csv, which it may lack: add the file, or read it with the others."
          : "Leave these sessions out.",
        "Estimate a session alone; its scale is its own.",
      ],
    },
  );
}

/** Nothing to estimate from. @unit none @source E673 */
export function nothingDivided(first: number, last: number): Problem {
  return problem(
    "E673",
    { path: "sessions" },
    {
      message: `Sessions ${first} to ${last} have no roll call on which states divided.`,
      found: `${first} to ${last}`,
      expected: "at least one roll call with two different votes",
    },
  );
}

/** The caller stopped the search. @unit none @source E674 */
export function interrupted(): Problem {
  return problem("E674", {}, { message: "The estimate of ideal points was interrupted.", hints: ["Run it again."] });
}

/** Too little in common with other points for a line. @unit none @source E675 */
export function nothingToLink(common: number): Problem {
  return problem(
    "E675",
    { path: "points" },
    {
      message: `The two sets of ideal points have ${common} state${common === 1 ? "" : "s"} and sessions in common: no scale can be linked.`,
      found: String(common),
      expected: "at least 3, and not all the same",
    },
  );
}
