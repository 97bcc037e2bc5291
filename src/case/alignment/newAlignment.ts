import { newTitle } from "../text/index.ts";

const BLOCK = `alignment:
  votes: unga
  sessions: [64, 74]
  split: 2014-03-15
  triangle: [USA, CHN, RUS]
  weights: { votes: 0.4, defence: 0.2, trade: 0.2, ties: 0.2 }
  bootstrap: { draws: 200, seed: 1 }
  ties: alignment/ties.csv
  obligations: alignment/obligations.csv
  capabilities: alignment/capabilities.csv
  council: unsc
  trial: alliances-2018
  leverage: { closings: [stops-selling, stops-buying, both], pairs: [[RUS, CHN]] }
  alliances: alignment/alliances.yaml
`;

const CASE = (title: string): string => `# A and B are in a trade war. What does it mean for C?
# docs/case-format.md explains every key; \`tertius check\` says what is wrong, \`tertius align\` answers.
title: ${title}
parties: { a: USA, b: CHN, third: [RUS] }
asOf: 2019-12-31
economy: { data: world-2017 }
${BLOCK}bibliography: sources.bib
`;

/** Files that the block names. */
const FILES: ReadonlyMap<string, string> = new Map([
  [
    "alignment/ties.csv",
    `a,b,kind,date,precision,source,confidence,note
RUS,CHN,energy,2014-05-21,day,own-assumption,proxy,gas contract over 30 years
USA,CHN,none,,,own-assumption,proxy,assumed to be without any of note
USA,RUS,none,,,own-assumption,proxy,assumed to be without any of note
`,
  ],
  [
    "alignment/obligations.csv",
    `a,b,kind,from,to,source,confidence
RUS,CHN,nonaggression,1992,2018,own-assumption,recalled
RUS,CHN,consultation,2001,2018,own-assumption,recalled
USA,CHN,none,1992,2018,own-assumption,recalled
USA,RUS,none,1992,2018,own-assumption,recalled
`,
  ],
  [
    "alignment/capabilities.csv",
    `state,year,value,source,confidence
USA,2019,0.13,own-assumption,recalled
CHN,2019,0.23,own-assumption,recalled
RUS,2019,0.03,own-assumption,recalled
`,
  ],
  [
    "alignment/alliances.yaml",
    `- id: rus-chn
  title: An alliance of Russia and China against the United States
  members: [RUS, CHN]
  adversary: { name: the United States, lead: USA, states: [USA] }
  session: 74
  year: 2019
  retaliators: { adversary: [USA] }
  parameters:
    RUS:
      ownDeterrent: { value: 0.9, low: 0.7, high: 1, assumption: a large nuclear force }
      hostility: { value: 0.7, low: 0.4, high: 1, assumption: sanctions since 2014 }
      statusCost: { value: 0.1, low: 0, high: 0.2, assumption: the junior of the two }
    CHN:
      ownDeterrent: { value: 0.9, low: 0.7, high: 1, assumption: a nuclear force and a large army }
      hostility: { value: 0.6, low: 0.3, high: 1, assumption: tariffs since 2018 }
      statusCost: { value: 0, low: 0, high: 0.1, assumption: not the junior }
`,
  ],
]);

const SOURCES = `@misc{own-assumption,
  title = {Assumption of this case: round figures near those of 2019},
  note = {Replace them by figures with published sources}
}
`;

/**
 * The files of a new case on alignment that runs as it stands: three states on the shipped packages of votes, a few
 * ties and obligations, capabilities and one alliance decision; every figure is labelled as an assumption, for the
 * user to replace.
 *
 * @param name  Folder of the case, used in its title.
 * @returns relative path → text.
 *
 * @example
 *   newAlignmentFiles("my-states").has("alignment/alliances.yaml")   // true
 */
export function newAlignmentFiles(name: string): ReadonlyMap<string, string> {
  const title = newTitle(name, "A new question of alignment");
  return new Map([["case.yaml", CASE(title)], ...FILES, ["sources.bib", SOURCES]]);
}

/**
 * The block of a new case and the files that it names, for docs/case-format.md.
 *
 * @example
 *   exampleAlignmentFiles().size   // 5
 */
export function exampleAlignmentFiles(): ReadonlyMap<string, string> {
  return new Map([["case.yaml", BLOCK], ...FILES]);
}
