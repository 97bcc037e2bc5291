import { describe, expect, it } from "vitest";
import { type AuditRun, auditClaims } from "../../src/audit/index.ts";
import type { Flip } from "../../src/results/index.ts";
import type { AlignmentFigure } from "../../src/case/index.ts";
import { allianceOf } from "../results/alignmentResults.ts";
import { block } from "../solve/alignment/alignmentBlock.ts";
import { claimText, quantity, RESULTS, runWith } from "./auditRun.ts";

type Decided = ReturnType<typeof allianceOf>["decision"];
type Turn = Decided["flips"][number];

const turn = (parameter: Turn["parameter"], member: string | null, at: number, more: Partial<Turn> = {}): Turn => ({
  parameter,
  member,
  of: "RUS",
  commitment: "full",
  base: 0.5,
  at,
  side: "above",
  signs: true,
  residual: 0,
  ...more,
});

const PACT = allianceOf(
  { members: ["RUS", "CHN"], adversary: "USA", ownDeterrent: 0.9 },
  { id: "pact", standing: "verdict" },
);
const [RUSSIA, CHINA] = PACT.decision.members;

const DECISION: Decided = {
  ...PACT.decision,
  members: [
    { ...RUSSIA, utility: -0.1, firstUtility: -0.2, signsFully: false, signsSome: false },
    { ...CHINA, utility: -0.3, firstUtility: 0.1, signsFully: false, signsSome: true },
  ],
  flips: [
    turn("reach", null, 0.75),
    turn("hostility", "RUS", 0.6),
    turn("hostility", "CHN", 0.6),
    turn("reliability", null, 0.95),
    turn("reach", null, 0.8, { of: "CHN" }),
    turn("reach", null, 0.7, { commitment: "some" }),
    turn("distance", null, 0.6),
  ],
};

const figure = (low: number, high: number, source: string | null): AlignmentFigure => {
  return { value: 0.5, low, high, source, assumption: source === null ? "assumed" : null };
};

const [STATED] = block().decisions;
const [RUSSIAN] = STATED.parameters.members.values();

/** The decision of the case: what it does not state, such as distance, has no documented ends. */
const ASKED = {
  ...STATED,
  id: "pact",
  parameters: {
    ...STATED.parameters,
    reach: figure(0.4, 0.9, "one"),
    reliability: figure(0.4, 0.9, "one"),
    members: new Map([["RUS", { ...RUSSIAN, hostility: figure(0, 1, null) }]]),
  },
};

/** A run whose case has one alliance decision. */
function runOf(claims: string): AuditRun {
  const run = runWith(claims);
  const alignment = { ...RESULTS.alignment, alliance: [{ ...PACT, decision: DECISION }] };
  return { case: { ...run.case, alignment: block({ decisions: [ASKED] }) }, results: { ...RESULTS, alignment } };
}

const flipsOf = (expression: string, test: string, unit = "score", more: readonly string[] = []): readonly Flip[] =>
  auditClaims(runOf(claimText("C1", [quantity(expression, test, unit, "q", ", part: q"), ...more])))[0]?.flips ?? [];

const UTILITY = "alignment.alliance[id=pact].decision.members[state=RUS].utility";

describe("what turns an alliance decision", () => {
  it("turns a claim on a member's utility, within the documented ends", () => {
    expect(flipsOf(UTILITY, "lt 0")).toEqual([
      {
        kind: "parameter",
        of: "alignment.alliances[pact].parameters.reach.value",
        from: 0.5,
        to: 0.75,
        low: 0.4,
        high: 0.9,
        unit: "",
        source: "one",
      },
      {
        kind: "parameter",
        of: "alignment.alliances[pact].parameters.RUS.hostility.value",
        from: 0.5,
        to: 0.6,
        low: 0,
        high: 1,
        unit: "",
        source: "",
      },
    ]);
  });

  it("is that of the answer and the commitment that the claim is about", () => {
    const answer = (text: string, unit = "0/1"): readonly (number | string)[] =>
      flipsOf(`alignment.alliance[pact].decision.members[state=${text}`, unit === "0/1" ? "lt 1" : "lt 0", unit).map(
        (each) => (each.kind === "parameter" ? each.to : each.kind),
      );
    expect(answer("RUS].signsFully")).toEqual([0.75, 0.6]);
    expect(answer("CHN].signsFully")).toEqual([0.8]);
    expect(answer("RUS].signsSome")).toEqual([0.7]);
    expect(answer("RUS].firstUtility", "score")).toEqual([0.7]);
  });

  it("is none for another threshold, another expression or another decision", () => {
    expect(flipsOf(UTILITY, "lt 0.1")).toEqual([]);
    expect(flipsOf(`2 * ${UTILITY}`, "lt 0")).toEqual([]);
    expect(flipsOf("alignment.trends[measure=kappa_w2].change", "gt 0")).toEqual([]);
  });

  it("is none where the claim comes to the same", () => {
    const other = quantity(`${UTILITY} + 1`, "lt 0", "score", "r", ", part: r");
    const third = quantity(`${UTILITY} + 2`, "gt 0", "score", "s", ", part: s");
    expect(flipsOf(UTILITY, "lt 0", "score", [other, third])).toEqual([]);
  });
});
