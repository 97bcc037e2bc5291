import { type AllianceDraft, allianceDecision, strategicTriangle } from "../../src/engines/alignment/index.ts";
import type { Results, ScenarioResult } from "../../src/results/index.ts";

type AlignmentResults = NonNullable<Results["alignment"]>;
type AllianceResult = AlignmentResults["alliance"][number];
type DyadResult = AlignmentResults["dyads"][number];
type LeverageResult = NonNullable<ScenarioResult["leverage"]>[number];
type TrendResult = AlignmentResults["trends"][number];
type TriangleResult = AlignmentResults["triangle"][number];

/** Alignment of which nothing was computed, unless it is given. */
export function alignmentOf(more: Partial<AlignmentResults> = {}): AlignmentResults {
  return {
    votes: "unga",
    rollCalls: { importantOnly: false, finalPassage: false, issues: [] },
    split: "2018-07-06",
    members: ["USA", "CHN", "RUS"],
    session: 74,
    sessions: [],
    measures: ["kappa_w2", "S_abs"],
    dyads: [],
    trends: [],
    trendJudgements: [],
    trendEvidence: { windows: [], laterEvidence: [], placebo: { pairs: [], ranks: [] } },
    idealPoints: [],
    idealPointCoverage: null,
    triangle: [],
    balance: [],
    compositeWeights: { votes: 1, defence: 0, trade: 0, ties: 0 },
    alliance: [],
    allianceTrial: null,
    vetoes: null,
    ties: [],
    dependence: { shares: [], sectors: [], markets: [], choke: [] },
    ...more,
  };
}

const NOT_TAKEN = { value: null, reason: "not taken" };

/** Similarity of the votes of China and Russia in a session, by the measures that are given. */
export function dyadOf(session: number, n: number, measures: Partial<DyadResult["measures"]>): DyadResult {
  return {
    session,
    from: `${1945 + session}-09-17`,
    to: `${1945 + session}-12-20`,
    a: "CHN",
    b: "RUS",
    n,
    nNonunanimous: n,
    measures: {
      agree_voeten: NOT_TAKEN,
      agree_all: NOT_TAKEN,
      agree_strict: NOT_TAKEN,
      S_abs: NOT_TAKEN,
      S_sq: NOT_TAKEN,
      kappa_w2: NOT_TAKEN,
      kappa_w1: NOT_TAKEN,
      kappa_nominal: NOT_TAKEN,
      pi_nominal: NOT_TAKEN,
      pi_w2: NOT_TAKEN,
      pi_w1: NOT_TAKEN,
      A_bc: NOT_TAKEN,
      tau_b: NOT_TAKEN,
      ...measures,
    },
  };
}

/** The change of a measure between Russia and China, from 0. */
export function trendOf(measure: TrendResult["measure"], change: number): TrendResult {
  const moved = { measure, before: 0, after: change, change, slope: 0, leftOut: [] };
  return { a: "RUS", b: "CHN", window: "all", sessions: [72, 74], ...moved };
}

/** The triangle of the members as votes read it, each of its edges friendly. */
export function triangleOf(more: Partial<TriangleResult> = {}): TriangleResult {
  const edges = [
    { a: "USA", b: "CHN", value: 0.5, band: 0.05 },
    { a: "USA", b: "RUS", value: 0.5, band: 0.05 },
    { a: "CHN", b: "RUS", value: 0.5, band: 0.05 },
  ];
  const triangle = strategicTriangle(["USA", "CHN", "RUS"], edges);
  return { ...triangle, session: 74, reading: "votes", probability: 1, probabilities: [], dependsOn: null, ...more };
}

const OWN = { ownDeterrent: 0.5, hostility: 0.5, statusCost: 0.05, retaliationLoss: 0 };

/** Two states, the deterrent of the first and the state that is against them. */
interface Pair {
  readonly members: readonly [string, string];
  readonly ownDeterrent: number;
  readonly adversary: string;
}

/** A decision of two states against a third twice as heavy, untried and so arithmetic. */
export function allianceOf(pair: Pair, more: Partial<AllianceResult> = {}): AllianceResult {
  const { members, adversary, ownDeterrent } = pair;
  const [first, second] = members;
  return {
    id: "pair",
    title: "An alliance",
    members,
    adversary: { name: adversary, lead: adversary, states: [adversary] },
    session: 74,
    year: 2019,
    retaliationFrom: "l",
    distance: { value: 0.1, from: "published", own: null },
    capabilities: {},
    assumed: [],
    decision: decisionOf({
      members,
      own: { [first]: { ...OWN, ownDeterrent }, [second]: OWN },
      adversary: [adversary],
      capabilities: { [first]: 0.1, [second]: 0.1, [adversary]: 0.2 },
      distance: 0.1,
    }),
    retaliation: [],
    variants: [],
    standing: "arithmetic",
    tried: null,
    observed: null,
    ...more,
  };
}

/** What the engine decides, nobody retaliating. */
function decisionOf(draft: AllianceDraft): AllianceResult["decision"] {
  const decision = allianceDecision(draft);
  const [first, second] = decision.members;
  const retaliation = { loss: 0, list: "l", base: "b", elasticities: "e", range: { low: 0, high: 0, count: 1 } };
  return {
    ...decision,
    members: [
      { ...first, retaliation },
      { ...second, retaliation },
    ],
  };
}

/** Leverage of Russia on China, of which the closing costs Russia nothing. */
export function leverageOf(
  closing: LeverageResult["closing"],
  leverage: number,
  more: Partial<LeverageResult> = {},
): LeverageResult {
  return {
    from: "RUS",
    to: "CHN",
    closing,
    vFrom: 0,
    vTo: leverage,
    leverage,
    asymmetry: Math.sign(leverage),
    unit: "percent",
    leverageUnit: "percentage points",
    base: "w",
    elasticities: "centre",
    range: {
      vFrom: { low: 0, high: 0 },
      vTo: { low: leverage, high: leverage },
      leverage: { low: leverage, high: leverage },
      over: "1 solve",
      count: 1,
      positive: leverage > 0 ? 1 : 0,
    },
    otherBase: {},
    ...more,
  };
}
