import {
  type AllianceDraft,
  allianceDecision,
  frustrationIndex,
  idealPointDistance,
  leverage,
  NO,
  shareDependence,
  signRegion,
  strategicDependence,
  strategicTriangle,
  supplierConcentration,
  type TriangleOptions,
  triangleReadings,
  type VoteRecord,
  vulnerability,
  YES,
} from "../../../../src/engines/alignment/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { notInPackage } from "../../../../src/solve/alignment/problems.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

/** Three states on two roll calls, none with the same votes as another. */
const RECORD: VoteRecord = {
  states: indexSet("state", ["AAA", "BBB", "CCC"]),
  ids: ["1", "2"],
  sessions: Int32Array.of(1, 1),
  dates: ["2001-01-01", "2001-01-02"],
  issues: [[], []],
  important: Int8Array.of(-1, -1),
  amendment: Int8Array.of(-1, -1),
  paragraph: Int8Array.of(-1, -1),
  votes: Uint8Array.of(YES, YES, NO, NO, YES, YES),
  bridges: [],
};

const OWN = { ownDeterrent: 0.5, hostility: 0.5, statusCost: 0.1, retaliationLoss: 0 };
const DRAFT: AllianceDraft = {
  members: ["AAA", "BBB"],
  own: { AAA: OWN, BBB: OWN },
  adversary: ["XXX"],
  capabilities: { AAA: 0.1, BBB: 0.2, XXX: 0.3 },
  distance: 0.2,
};

const all =
  (...provoked: readonly (() => unknown)[]) =>
  (): readonly Problem[] =>
    provoked.flatMap((each) => thrownProblems(each));

const read = (options: TriangleOptions) => (): unknown =>
  triangleReadings(RECORD, ["AAA", "BBB", "CCC"], { bootstrap: { draws: 2, seed: 1 }, ...options });
const decide = (more: Partial<AllianceDraft>) => (): unknown => allianceDecision({ ...DRAFT, ...more });
const REACH = { parameter: "reach", member: null } as const;
const STATUS = { parameter: "statusCost", member: "AAA" } as const;

/** Triangles, balance, dependence and the alliance decision. */
export const ALIGNMENT_PROVOKED: Provoked = {
  E680: all(read({ facts: [{ a: "AAA", b: "BBB", defence: 0, trade: 0, ties: 0 }] })),
  E681: all(
    read({ facts: [{ a: "AAA", b: "BBB", defence: 0.5, trade: 1, ties: 2 }] }),
    read({ facts: [], weights: { votes: -1, defence: 0, trade: 0, ties: 0 } }),
    read({ facts: [], weights: { votes: 0, defence: 0, trade: 0, ties: 0 } }),
    read({
      facts: [
        { a: "AAA", b: "BBB", defence: 0 },
        { a: "BBB", b: "AAA", defence: 1 },
      ],
    }),
  ),
  E682: all(
    () => triangleReadings(RECORD, ["AAA", "BBB", "AAA"]),
    () =>
      strategicTriangle(
        ["AAA", "BBB", "CCC"],
        [
          { a: "AAA", b: "BBB", value: NaN, band: -1 },
          { a: "BBB", b: "CCC", value: 1, band: 0 },
          { a: "CCC", b: "BBB", value: 1, band: 0 },
        ],
      ),
  ),
  E683: all(() =>
    frustrationIndex({
      nodes: ["AAA", "BBB", "BBB"],
      edges: [
        { a: "AAA", b: "ZZZ", weight: 1 },
        { a: "AAA", b: "AAA", weight: 1 },
        { a: "AAA", b: "BBB", weight: NaN },
        { a: "BBB", b: "AAA", weight: 1 },
      ],
    }),
  ),
  E684: all(
    () => leverage({ vFrom: NaN, vTo: 1 }),
    () => vulnerability({ open: 0, closed: 1 }),
  ),
  E685: all(
    () => shareDependence({ withPartner: -1, total: 1 }),
    () => shareDependence({ withPartner: 2, total: 1 }),
    () => supplierConcentration({ AAA: 0 }),
    () => strategicDependence({ suppliers: { AAA: 1 }, absorption: 0, exports: 0 }),
  ),
  E686: all(decide({ own: { AAA: {}, BBB: OWN } }), () =>
    allianceDecision({ members: DRAFT.members, own: DRAFT.own, adversary: ["XXX"], capabilities: DRAFT.capabilities }),
  ),
  E687: all(decide({ reach: 1.5, welfareWeight: -1, own: { AAA: { ...OWN, retaliationLoss: 7 }, BBB: OWN } })),
  E688: all(decide({ members: ["AAA"] }), decide({ adversary: [] }), decide({ adversary: ["XXX", "XXX", "AAA"] })),
  E689: all(decide({ capabilities: { AAA: 0.1, BBB: 0 } })),
  E690: all(
    () => idealPointDistance({ AAA: 1, BBB: 2 }, { members: ["AAA", "BBB"], adversary: "XXX", heavier: "AAA" }),
    () => idealPointDistance({ AAA: 1, BBB: 2, XXX: 1 }, { members: ["AAA", "BBB"], adversary: "XXX", heavier: "AAA" }),
  ),
  E691: all(() => signRegion(DRAFT, { x: { parameter: "hostility", member: "XXX" }, y: { ...STATUS, member: null } })),
  E692: all(
    () => signRegion(DRAFT, { x: REACH, y: REACH, steps: 1 }),
    () => signRegion(DRAFT, { x: REACH, y: { ...STATUS, low: 1, high: 0 } }),
  ),
  E694: () => [notInPackage("CUB", "world-2017")],
};
