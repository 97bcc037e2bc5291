import type { Problem } from "../../../../src/base/problems/index.ts";
import {
  ALLIANCES,
  CAPABILITIES,
  CASE,
  type Change,
  OBLIGATIONS,
  readChanged,
  TIES,
} from "../../../case/alignment/alignmentText.ts";
import type { Provoked } from "./provoked.ts";

/** Problems of the new case on alignment after some texts were replaced. */
const slip =
  (...changes: readonly Change[]) =>
  (): readonly Problem[] =>
    readChanged(...changes).problems;

const N = "ownDeterrent: { value: 0.9, low: 0.7, high: 1, assumption: a large nuclear force }";

/** The alignment block of a case. */
export const ALIGNMENT_CASE_PROVOKED: Provoked = {
  E280: slip([CASE, "triangle: [USA, CHN, RUS]", "triangle: [USA, CHN, FRA]"]),
  E281: () => [
    ...slip([CASE, "sessions: [64, 74]", "sessions: [64, 79]"])(),
    ...slip([CASE, "sessions: [64, 74]", "sessions: [74, 64]"])(),
  ],
  E282: slip([CASE, "split: 2014-03-15", "split: 2030-01-01"]),
  E283: slip([CASE, "  split:", "  issues: [me, nu]\n  split:"]),
  E284: () => [
    ...slip([CASE, "votes: 0.4, defence", "votes: 0.5, defence"])(),
    ...slip([CASE, "votes: 0.4, defence: 0.2", "votes: 0.8, defence: -0.2"])(),
  ],
  E285: () => [
    ...slip([CASE, "triangle: [USA, CHN, RUS]", "triangle: [USA, CHN, USA]"])(),
    ...slip([ALLIANCES, "members: [RUS, CHN]", "members: [RUS, RUS]"])(),
    ...slip([TIES, "RUS,CHN,energy", "RUS,RUS,energy"])(),
  ],
  E286: slip(
    [OBLIGATIONS, "USA,CHN,none,1992,2018,own-assumption,recalled\n", ""],
    [TIES, "USA,RUS,none,,,own-assumption,proxy,assumed to be without any of note\n", ""],
  ),
  E287: () => [
    ...slip([CAPABILITIES, "RUS,2019,0.03,own-assumption,recalled\n", ""])(),
    ...slip([ALLIANCES, "year: 2019", "year: 2018"])(),
  ],
  E288: slip([ALLIANCES, `      ${N}\n`, ""]),
  E289: () => [
    ...slip([ALLIANCES, N, N.replace("high: 1,", "high: 90,")])(),
    ...slip([CAPABILITIES, "RUS,2019,0.03", "RUS,2019,3"])(),
    ...slip([ALLIANCES, "year: 2019", "year: 19"])(),
  ],
  E290: () => [
    ...slip([ALLIANCES, ", assumption: a large nuclear force", ""])(),
    ...slip([ALLIANCES, "assumption: a large nuclear force", "source: own-assumption, assumption: x"])(),
  ],
  E291: slip(
    [CAPABILITIES, "+", "RUS,2019,0.04,own-assumption,recalled\n"],
    [OBLIGATIONS, "+", "CHN,RUS,nonaggression,1992,2000,own-assumption,recalled\n"],
  ),
  E292: () => [
    ...slip([ALLIANCES, "    CHN:\n", "    reech: { value: 0.5, low: 0, high: 1, assumption: x }\n    CHN:\n"])(),
    ...slip([ALLIANCES, "states: [USA]", "states: [CHN]"])(),
    ...slip([ALLIANCES, "adversary: [USA] }", "adversary: [RUS] }"])(),
  ],
  E293: slip([OBLIGATIONS, "consultation,2001,2018", "consultation,2018,2001"]),
  E294: () => [
    ...slip([TIES, "energy,2014-05-21,day", "energy,,day"])(),
    ...slip([TIES, "energy,2014-05-21,day", "energy,2014-05-21,month"])(),
    ...slip([TIES, "USA,CHN,none,,,", "USA,CHN,none,2014-05-21,,"])(),
  ],
  E295: slip([OBLIGATIONS, "+", "RUS,CHN,none,2010,2012,own-assumption,recalled\n"]),
  E296: slip([ALLIANCES, "session: 74", "session: 72"]),
  W280: slip([TIES, "day,own-assumption,proxy", "day,own-assumption,recalled"]),
};
