import { type CouncilPackage, type Flag, knownSessions, type VotePackage } from "../../packages/index.ts";
import { screenTable } from "../screen.ts";

const FLAGS: readonly Flag[] = ["important", "amendment", "paragraph", "issues"];

/** A package of roll calls in the document of `data show`. */
export function shownVotes(votes: VotePackage): Record<string, unknown> {
  return {
    kind: "votes",
    ...votes.manifest,
    sha256: votes.sha256,
    rollCalls: votes.ids.length,
    bridges: votes.bridges.length,
    publishedPoints: votes.publishedPoints.length,
    estimation: votes.estimation,
    knownSessions: Object.fromEntries(FLAGS.map((flag) => [flag, knownSessions(votes, flag)])),
    states: votes.states.labels.map((code, at) => ({
      code,
      name: votes.stateNames[at],
      firstSession: votes.firstSession[at],
      lastSession: votes.lastSession[at],
    })),
    sessions: sessionRows(votes).map(([session, rollCalls, from, to]) => ({ session, rollCalls, from, to })),
  };
}

/** A package of roll calls on the screen. */
export function shownVotesText(votes: VotePackage): string {
  const rows = sessionRows(votes).map(([session, count, from, to]) => [
    String(session),
    String(count),
    from,
    to,
    FLAGS.filter((flag) => knownSessions(votes, flag).includes(session)).join(", "),
  ]);
  const { estimation } = votes;
  return [
    ...originLines(votes.manifest),
    "",
    `States (${votes.states.size}): ${votes.states.labels.join(" ")}`,
    `Bridges: ${votes.bridges.length} pairs of repeated resolutions`,
    `Ideal points: ${votes.publishedPoints.length} published; ${estimation === null ? "none estimated" : `estimated for sessions ${estimation.sessions.join("–")}, ${estimation.method}`}`,
    "",
    "Known: of at least one roll call of the session",
    screenTable(["session", "roll calls", "from", "to", "known"], rows, [0, 1]),
  ].join("\n");
}

/** A package of council tables in the document of `data show`. */
export function shownCouncil(council: CouncilPackage): Record<string, unknown> {
  const { manifest, vetoes, resolutions, ...rest } = council;
  return { kind: "council", ...manifest, ...rest, vetoes: vetoes.length, resolutions: resolutions.length };
}

/** A package of council tables on the screen. */
export function shownCouncilText(council: CouncilPackage): string {
  const { manifest, vetoes, resolutions, vetoesCover, resolutionsCover } = council;
  const ballots = resolutions.flatMap((each) => each.ballots);
  const recalled = ballots.filter((each) => each.confidence === "recalled").length;
  return [
    ...originLines(manifest),
    "",
    `Vetoes: ${vetoes.length} drafts, ${vetoesCover.join(" to ")}`,
    `Resolutions: ${resolutions.length} adopted, ${resolutionsCover.join(" to ")}`,
    `Votes of single members: ${ballots.length}, of which ${recalled} recalled, not seen in a source`,
  ].join("\n");
}

/** Title, licences, sources and notes of a package. */
export function originLines(manifest: VotePackage["manifest"]): string[] {
  const { name, version, title, licenses, sources, notes } = manifest;
  return [
    `${title} (${name} ${version})`,
    ...licenses.map((licence) => `Licence: ${[licence.name, licence.title].filter(Boolean).join(", ")}`),
    ...sources.map((source) => `Source: ${[source.title, source.path].filter(Boolean).join(", ")}`),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

function sessionRows({ sessions, dates }: VotePackage): [number, number, string, string][] {
  const rows = new Map<number, [number, number, string, string]>();
  sessions.forEach((session, at) => {
    const date = dates[at]!;
    const [, count, from, to] = rows.get(session) ?? [session, 0, date, date];
    rows.set(session, [session, count + 1, date < from ? date : from, date > to ? date : to]);
  });
  return [...rows.values()];
}
