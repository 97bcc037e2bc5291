import { describe, expect, it } from "vitest";
import { ALLIANCES, CAPABILITIES, CASE, type Change, OBLIGATIONS, problemsOf, TIES } from "./alignmentText.ts";

/** Rows and entries that contradict themselves or each other, table by table: what was changed, and every line that comes back. */
const SLIPS: readonly (readonly [name: string, changes: readonly Change[], said: readonly string[]])[] = [
  [
    "ties: a state with itself",
    [[TIES, "+", "RUS,RUS,energy,2014-05-21,day,own-assumption,proxy,x\n"]],
    ["E285 ties.csv:5:2 RUS, RUS are not two different states."],
  ],
  [
    "obligations: that end before they begin",
    [[OBLIGATIONS, "consultation,2001,2018", "consultation,2018,2001"]],
    ["E293 obligations.csv:3:1 The row begins in 2018 and ends in 2001."],
  ],
  [
    "capabilities: more than one world",
    [[CAPABILITIES, "CHN,2019,0.23", "CHN,2019,0.9"]],
    ["E289 capabilities.csv:3:1 The sum of 2019 is 1.03; it must be at most 1, for they are parts of one world."],
  ],
  [
    "capabilities: of no year",
    [[CAPABILITIES, "+", "USA,9999,0.1,own-assumption,recalled\n"]],
    ["E289 capabilities.csv:5:1 year is 9999; it must be a year from 1800 to 2200."],
  ],
  [
    "pairs: one pair in both orders",
    [[CASE, "  triangle:", "  pairs: [[USA, CHN], [CHN, USA]]\n  triangle:"]],
    ['E291 case.yaml:11:23 The pair "CHN-USA" is given twice, first on line 11.'],
  ],
  [
    "leverage: a pair twice; in the other order it is another one",
    [[CASE, "pairs: [[RUS, CHN]]", "pairs: [[RUS, CHN], [CHN, RUS], [RUS, CHN]]"]],
    ['E291 case.yaml:17:94 The pair "RUS on CHN" is given twice, first on line 17.'],
  ],
  [
    "alliances: one list of retaliators under two names",
    [[ALLIANCES, "retaliators: { adversary: [USA] }", "retaliators: { adversary: [USA], again: [USA] }"]],
    ['E291 alliances.yaml:7:43 The list of retaliators "USA" is given twice, first on line 7.'],
  ],
];

describe("alignment whose rows contradict themselves or each other", () => {
  it.each(SLIPS)("%s", (_name, changes, said) => {
    expect(problemsOf(...changes)).toEqual(said);
  });
});
