import {
  type AlignmentCase,
  type CaseReading,
  newAlignmentFiles,
  type PackageShelf,
  parseCase,
  shelfOf,
  textSource,
} from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { parseAlliances, parseCouncil, parseVotes, type VotePackage } from "../../../src/data/packages/index.ts";
import { lines } from "../caseText.ts";
import { tinyEconomy, unbalancedFlow } from "../tinyEconomy.ts";

const SESSIONS = Array.from({ length: 12 }, (_, at) => 63 + at);
const STATES = ["CHN", "DDR", "RUS", "USA"];

/** Sessions 63 to 74, one roll call each in October; what is important is known to 72, points in 73 and 74. */
function votePackage(): VotePackage {
  const rollCalls = SESSIONS.map(
    (session) =>
      `${session},${session},${session + 1945}-10-01,A/${session},${session > 72 ? "" : "1"},0,0,me,2,1,1,Peace`,
  );
  const points = [73, 74].flatMap((session) => ["CHN", "RUS", "USA"].map((state, at) => `${session},${state},${at},,`));
  const { votes, problems } = parseVotes(
    new Map([
      [
        "datapackage.json",
        JSON.stringify({
          name: "unga",
          version: "1",
          title: "Small",
          licenses: [{ name: "CC0-1.0" }],
          sources: [{ title: "Made up for tests" }],
          tertius: { kind: "votes", format: 1, notes: [] },
        }),
      ],
      [
        "states.csv",
        `state,name,cow,first_session,last_session\n${STATES.map((id) => `${id},${id},,63,74`).join("\n")}\n`,
      ],
      [
        "roll-calls.csv",
        `id,session,date,resolution,important,amendment,paragraph,issues,yes,abstain,no,title\n${rollCalls.join("\n")}\n`,
      ],
      ["votes.csv", `id,votes\n${SESSIONS.map((session) => `${session},1213`).join("\n")}\n`],
      ["bridges.csv", "earlier,later\n"],
      ["published-points.csv", `session,state,point,low,high\n${points.join("\n")}\n`],
    ]),
    null,
  );
  if (votes === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return votes;
}

const VOTES = votePackage();
const ECONOMIES = shelfOf([tinyEconomy({ name: "world-2017", flow: unbalancedFlow })]);

/** A shelf with a world of four, small votes, and council tables and tried alliances that cannot be read. */
const SHELF: PackageShelf = {
  ...ECONOMIES,
  names: [...ECONOMIES.names, "unga", "unsc", "alliances-2018"],
  openVotes: () => ({ votes: VOTES, problems: [] }),
  openCouncil: () => parseCouncil(new Map(), null),
  openAlliances: () => parseAlliances(new Map(), null),
};

/** Files of the new case on alignment, without the council and the trial. */
const FILES: ReadonlyMap<string, string> = new Map(
  [...newAlignmentFiles("states")].map(([file, text]) => [
    file,
    text.replace("  council: unsc\n  trial: alliances-2018\n", ""),
  ]),
);

/** One text in one file replaced by another; `+` appends to the file. */
export type Change = readonly [file: string, from: string, to: string];

/** Short names of the files. */
export const [CASE, TIES, OBLIGATIONS, CAPABILITIES, ALLIANCES] = [
  "case.yaml",
  "alignment/ties.csv",
  "alignment/obligations.csv",
  "alignment/capabilities.csv",
  "alignment/alliances.yaml",
] as const;

/** The new case after some texts were replaced. */
export function readChanged(...changes: readonly Change[]): CaseReading {
  const files = new Map(FILES);
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? "";
    if (from !== "+" && !text.includes(from)) throw new Error(`${file} has no "${from}"`);
    files.set(file, from === "+" ? `${text}${to}` : text.replace(from, to));
  }
  return parseCase(textSource("cases/states", files, missingFile), { shelf: SHELF });
}

/** The new case as it is, with settings. */
export function readSet(...settings: readonly string[]): CaseReading {
  return parseCase(textSource("cases/states", FILES, missingFile), { shelf: SHELF, settings });
}

/** Problems of the new case after some texts were replaced. */
export function problemsOf(...changes: readonly Change[]): string[] {
  return lines(readChanged(...changes)).map((line) => line.replaceAll("alignment/", ""));
}

/** The alignment block of a reading without errors. */
export function alignmentOf(reading: CaseReading): AlignmentCase {
  const found = reading.case?.alignment ?? null;
  if (found === null) throw new Error(lines(reading).join("\n"));
  return found;
}
