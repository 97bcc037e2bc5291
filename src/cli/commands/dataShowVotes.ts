import { type CouncilPackage, type Flag, knownSessions, type VotePackage } from "../../data/packages/index.ts";
import { numberText, type Wording } from "../../base/wording/index.ts";
import { screenLines, screenTable } from "../screen.ts";

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
export function shownVotesText(votes: VotePackage, words: Wording): string {
  const { say } = words;
  const rows = sessionRows(votes).map(([session, rollCalls, from, to]) => [
    String(session),
    String(rollCalls),
    from,
    to,
    FLAGS.filter((flag) => knownSessions(votes, flag).includes(session))
      .map((flag) => say(`data.flag.${flag}`, {}))
      .join(", "),
  ]);
  const titles = (["session", "rollCalls", "from", "to", "known"] as const).map((each) => say(`column.${each}`, {}));
  const { states, bridges } = votes;
  return [
    screenLines(originLines(votes.manifest, words)),
    "",
    screenLines([
      say("data.states", { count: String(states.size), list: states.labels.join(" ") }),
      say("data.bridges", { count: countText(bridges.length, words) }),
      pointsText(votes, words),
    ]),
    "",
    say("data.knownNote", {}),
    screenTable(titles, rows, [0, 1]),
  ].join("\n");
}

function pointsText({ publishedPoints, estimation }: VotePackage, words: Wording): string {
  const [from = 0, to = 0] = estimation?.sessions ?? [];
  const estimated =
    estimation === null
      ? words.say("data.notEstimated", {})
      : words.say("data.estimated", { from: String(from), to: String(to), method: estimation.method });
  return words.say("data.points", { published: countText(publishedPoints.length, words), estimated });
}

function countText(count: number, { language }: Wording): string {
  return numberText(count, language, { decimals: 0 });
}

/** A package of council tables in the document of `data show`. */
export function shownCouncil(council: CouncilPackage): Record<string, unknown> {
  const { manifest, vetoes, resolutions, ...rest } = council;
  return { kind: "council", ...manifest, ...rest, vetoes: vetoes.length, resolutions: resolutions.length };
}

/** A package of council tables on the screen. */
export function shownCouncilText(council: CouncilPackage, words: Wording): string {
  const { manifest, vetoes, resolutions, vetoesCover, resolutionsCover } = council;
  const { say } = words;
  const ballots = resolutions.flatMap((each) => each.ballots);
  const recalled = ballots.filter((each) => each.confidence === "recalled").length;
  const span = (rows: readonly unknown[], [from, to]: readonly [string, string]): Span => ({
    count: countText(rows.length, words),
    from,
    to,
  });
  return [
    screenLines(originLines(manifest, words)),
    "",
    screenLines([
      say("data.vetoes", span(vetoes, vetoesCover)),
      say("data.resolutions", span(resolutions, resolutionsCover)),
      say("data.ballots", { count: countText(ballots.length, words), recalled: countText(recalled, words) }),
    ]),
  ].join("\n");
}

/** How many of something between two days. */
interface Span {
  readonly count: string;
  readonly from: string;
  readonly to: string;
}

/** Title, licences, sources and notes of a package, which stand in their own language. */
export function originLines(manifest: VotePackage["manifest"], { say }: Wording): string[] {
  const { name, version, title, licenses, sources, notes } = manifest;
  const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(", ");
  return [
    `${title} (${name} ${version})`,
    ...licenses.map((licence) => say("data.licence", { text: joined([licence.name, licence.title]) })),
    ...sources.map((source) => say("data.source", { text: joined([source.title, source.path]) })),
    ...notes.map((text) => say("data.note", { text })),
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
