import { defineProblem } from "../../../base/problems/index.ts";

export const notUsable = defineProblem(
  "E670",
  {
    name: "option of ideal points not usable",
    meaning: "A variance, precision, tolerance, number of rounds, seed or part of masked votes is out of range.",
    wayOut: "Leave the option out to use its default, or give a number as the message says.",
  },
  (path: string, found: number, expected: string) => ({
    place: { path },
    message: `${path} is ${found}.`,
    found: String(found),
    expected,
  }),
);

export const noAnchor = defineProblem(
  "E671",
  {
    name: "anchor without votes",
    meaning: "The anchor starts the search and says which side is positive; it needs votes in the sessions chosen.",
    wayOut: "Choose a state that voted in these sessions.",
  },
  (anchor: string, first: number, last: number) => ({
    place: { path: "anchor" },
    message: `${anchor} has no vote on a divided roll call of sessions ${first} to ${last}, so it cannot be the anchor.`,
    found: anchor,
    expected: "a state of the record that voted in these sessions",
  }),
);

/** @param bridges  Pairs of roll calls that the record knows as repetitions. */
export const notComparable = defineProblem(
  "E672",
  {
    name: "ideal points not comparable",
    meaning:
      "Sessions share a scale only if both voted on the same resolution. These sessions share none with the others.",
    wayOut:
      "Leave these sessions out, or estimate them alone on a scale of their own. If no session shares any, bridges.csv of the package is missing or was not read.",
  },
  (sessions: readonly number[], comparable: readonly number[], bridges: number) => {
    const many = sessions.length > 1;
    const none = "The record has no repeated resolutions, so nothing ties its sessions together.";
    const found = sessions.join(", ");
    const message = `Ideal points of session${many ? "s" : ""} ${found} are not comparable: no repeated resolution ties ${many ? "them" : "it"} to the others.`;
    return {
      place: { path: bridges === 0 ? "bridges" : "sessions" },
      message: bridges === 0 ? none : message,
      found: bridges === 0 ? `no bridges, sessions ${found}` : found,
      expected: comparable.length === 0 ? "one session alone" : `sessions among ${comparable.join(", ")}`,
      hints: [
        bridges === 0
          ? "A package keeps them in bridges.csv, which it may lack: add the file, or read it with the others."
          : "Leave these sessions out.",
        "Estimate a session alone, on its own scale.",
      ],
    };
  },
);

export const nothingDivided = defineProblem(
  "E673",
  {
    name: "no divided roll call",
    meaning: "Only unanimous roll calls are left after the filter, and they say nothing about positions.",
    wayOut: "Choose other sessions.",
  },
  (first: number, last: number) => ({
    place: { path: "sessions" },
    message: `Sessions ${first} to ${last} have no roll call on which states divided.`,
    found: `${first} to ${last}`,
    expected: "at least one roll call with two different votes",
  }),
);

export const interrupted = defineProblem(
  "E674",
  {
    name: "estimate of ideal points interrupted",
    meaning: "The caller stopped the search before it had converged.",
    wayOut: "Run it again.",
  },
  () => ({ place: {}, message: "The estimate of ideal points was interrupted.", hints: ["Run it again."] }),
);

export const nothingToLink = defineProblem(
  "E675",
  {
    name: "scales not linked",
    meaning:
      "To link two sets of ideal points, both must have the same states and sessions, and the points must differ.",
    wayOut: "Compare estimates of the same states and sessions.",
  },
  (common: number) => ({
    place: { path: "points" },
    message: `The two sets of ideal points have ${common} state${common === 1 ? "" : "s"} and sessions in common: no scale can be linked.`,
    found: String(common),
    expected: "at least 3, and not all the same",
  }),
);
