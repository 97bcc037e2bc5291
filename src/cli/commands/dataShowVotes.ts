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
    sessions: sessionRows(votes),
  };
}

/** A package of roll calls on the screen. */
export function shownVotesText(votes: VotePackage, words: Wording): string {
  const { say } = words;
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
    sessionTable(votes, words),
  ].join("\n");
}

function sessionTable(votes: VotePackage, { say }: Wording): string {
  const known = (session: number): string =>
    FLAGS.filter((flag) => knownSessions(votes, flag).includes(session))
      .map((flag) => say(`data.flag.${flag}`, {}))
      .join(", ");
  return screenTable(
    [
      { title: say("column.session", {}), of: ({ session }) => String(session), isNumber: true },
      { title: say("column.rollCalls", {}), of: ({ rollCalls }) => String(rollCalls), isNumber: true },
      { title: say("column.from", {}), of: ({ from }) => from },
      { title: say("column.to", {}), of: ({ to }) => to },
      { title: say("column.known", {}), of: ({ session }) => known(session) },
    ],
    sessionRows(votes),
  );
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

/** A session with its roll calls, their first day and their last. */
interface SessionRow {
  readonly session: number;
  readonly rollCalls: number;
  readonly from: string;
  readonly to: string;
}

function sessionRows({ sessions, dates }: VotePackage): readonly SessionRow[] {
  const rows = new Map<number, SessionRow>();
  sessions.forEach((session, at) => {
    const date = dates[at]!;
    const { rollCalls, from, to } = rows.get(session) ?? { rollCalls: 0, from: date, to: date };
    rows.set(session, {
      session,
      rollCalls: rollCalls + 1,
      from: date < from ? date : from,
      to: date > to ? date : to,
    });
  });
  return [...rows.values()];
}
