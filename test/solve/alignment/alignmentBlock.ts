import { resolve } from "node:path";
import type { AlignmentCase, AlignmentFigure, Case } from "../../../src/case/index.ts";
import { loadCase } from "../../../src/cli/caseLoading.ts";
import { diskShelf } from "../../../src/cli/shelf.ts";
import type { RunInput } from "../../../src/solve/index.ts";

const FLAGSHIP = resolve(import.meta.dirname, "../../../cases/us-china-2018-russia");

/** Members of the EU in 2019 as the packages have them. */
const EU =
  "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR";
const COALITION: readonly string[] = ["USA", ...EU.split(" "), ..."JPN CAN AUS KOR CHE NOR TWN".split(" ")];

function figure(value: number): AlignmentFigure {
  return { value, low: value / 2, high: Math.min(1, value * 1.5), source: null, assumption: "stated for a test" };
}

const none = { file: "test.csv", line: 2, source: "test", confidence: "verified" } as const;

/** The decision of alignment.md §5 with its stated parameters. */
const DECISION: AlignmentCase["decisions"][number] = {
  id: "members",
  title: "Two against a third",
  members: ["RUS", "CHN"],
  adversary: { name: "United States", lead: "USA", states: ["USA"] },
  session: 74,
  year: 2019,
  retaliators: new Map([
    ["alone", ["USA"]],
    ["coalition", COALITION],
  ]),
  parameters: {
    members: new Map([
      [
        "RUS",
        {
          ownDeterrent: figure(0.95),
          hostility: figure(0.7),
          statusCost: figure(0.1),
          sideBenefit: figure(0.01),
        },
      ],
      [
        "CHN",
        {
          ownDeterrent: figure(0.85),
          hostility: figure(0.6),
          statusCost: figure(0.02),
          sideBenefit: figure(0.01),
        },
      ],
    ]),
    reach: figure(0.5),
    reliability: figure(0.7),
    autonomyWeight: figure(1),
    entrapment: figure(0.05),
    welfareWeight: figure(1),
    threatFactor: { ...figure(2), high: 3 },
    distance: null,
  },
};

/** A block on the shipped votes whose tables know every pair, with few draws. */
export function block(more: Partial<AlignmentCase> = {}): AlignmentCase {
  return {
    votes: "unga",
    sessions: [72, 76],
    split: "2018-07-06",
    window: 10,
    triangle: ["USA", "CHN", "RUS"],
    pairs: [
      ["RUS", "CHN"],
      ["USA", "CHN"],
    ],
    importantOnly: false,
    finalPassage: false,
    issues: [],
    weights: { votes: 0.4, defence: 0.2, trade: 0.2, ties: 0.2 },
    bootstrap: { draws: 20, seed: 1 },
    ties: [
      { a: "CHN", b: "RUS", kind: "energy", date: "2014-05-21", precision: "day", note: "pipeline", ...none },
      { a: "USA", b: "CHN", kind: "none", date: null, precision: null, note: "", ...none },
      { a: "USA", b: "RUS", kind: "none", date: null, precision: null, note: "", ...none },
    ],
    obligations: [
      { a: "CHN", b: "RUS", kind: "nonaggression", from: 2001, to: 2018, ...none },
      { a: "CHN", b: "USA", kind: "none", from: 1990, to: 2018, ...none },
      { a: "RUS", b: "USA", kind: "nonaggression", from: 1990, to: 2018, ...none },
    ],
    capabilities: [
      { state: "USA", year: 2019, value: 0.12605037, ...none },
      { state: "CHN", year: 2019, value: 0.22909357, ...none },
      { state: "RUS", year: 2019, value: 0.034606304, ...none },
    ],
    council: "unsc",
    trial: null,
    leverage: {
      closings: ["stops-selling", "stops-buying", "both"],
      scenarios: ["war-weighted"],
      pairs: [["RUS", "CHN"]],
    },
    decisions: [DECISION],
    ...more,
  };
}

/** The flagship with this block in place of its own. */
export function flagshipWith(alignment: AlignmentCase): RunInput {
  const { input, problems } = loadCase(FLAGSHIP, {
    lang: "en",
    settings: [],
    answerFor: [],
    deficits: null,
    typedDeficits: null,
    elasticities: null,
    dataRoots: [],
    threads: null,
    include: [],
  });
  const shelf = diskShelf([]);
  const { votes } = shelf.openVotes("unga");
  const { council } = shelf.openCouncil("unsc");
  if (input === null || votes === null) throw new Error(problems.map((each) => each.message).join("\n"));
  const case_: Case = { ...input.case, alignment };
  return { ...input, case: case_, votes, council };
}
