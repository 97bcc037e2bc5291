import { append, type Place, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { type Source, sourceProblems } from "../names/index.ts";
import { datesReversed, missingSource } from "../problems/index.ts";
import type { PlaceOf, ValuePath } from "../text/index.ts";
import { boundProblems, POLICY_BOUNDS } from "./bounds.ts";
import { policyListProblems } from "./checkPolicies.ts";
import type { MarketDraft, MarketScenarioDraft, PolicyDraft, PolicyKind } from "./headSchema.ts";
import { inertiaOf } from "./inertia.ts";
import { figureTwice, policyShape, unknownChokepoint, unknownNode, unknownPolicy } from "./problems.ts";
import type { MarketPolicy, MarketScenario } from "./series.ts";
import { turned } from "./turned.ts";
import { turnedProblems } from "./turnedProblems.ts";
import type { UnitReading } from "./unitReading.ts";

/** What policies are read against. */
export interface PolicyReading {
  readonly file: string;
  readonly market: string;
  readonly placeOf: PlaceOf;
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly units: UnitReading;
  readonly suppliers: readonly string[];
  readonly buyers: readonly string[];
  /** Chokepoints and pipelines. */
  readonly arcs: readonly string[];
  readonly problems: Problem[];
}

type PolicyKey = Exclude<keyof PolicyDraft, "id" | "title" | "kind" | "from" | "to" | "source">;

/** Keys that a kind needs, and those it may have. */
const KEYS: Readonly<Record<PolicyKind, readonly [needed: readonly PolicyKey[], optional: readonly PolicyKey[]]>> = {
  closure: [["chokepoint"], ["closed"]],
  access: [["supplier", "market", "access"], []],
  capacity: [["node", "capacity"], ["unit"]],
  disease: [["node", "shift"], []],
  quota: [
    ["supplier", "market", "quantity"],
    ["rate", "unit"],
  ],
  "specific-duty": [["supplier", "market", "duty"], []],
  purchase: [
    ["supplier", "market", "quantity"],
    ["rate", "unit"],
  ],
};
const COMMON: ReadonlySet<string> = new Set(["id", "title", "kind", "from", "to", "source"]);

/** The policies at a path of the head; entries that do not fit the schema are problems already. */
export function readPolicies(
  drafts: readonly PolicyDraft[],
  path: ValuePath,
  reading: PolicyReading,
): readonly MarketPolicy[] {
  const placeAt = (at: number, key?: string): Place =>
    reading.placeOf(key === undefined ? [...path, at] : [...path, at, key]);
  append(reading.problems, policyListProblems(drafts, placeAt));
  return drafts.flatMap((draft, at) => {
    const before = drafts.findIndex((each) => each?.id === draft.id);
    const place = (key?: string): Place => placeAt(at, key);
    if (before < at) {
      reading.problems.push(figureTwice(place("id"), `Policy "${draft.id}"`, `entry ${before + 1}`));
    }
    append(reading.problems, policyProblems(draft, place, reading));
    return marketPolicy(draft, place, reading);
  });
}

function policyProblems(draft: PolicyDraft, place: (key?: string) => Place, reading: PolicyReading): Problem[] {
  const [needed, optional] = KEYS[draft.kind];
  const given = Object.entries(draft).flatMap(([key, value]) => (value === undefined || COMMON.has(key) ? [] : [key]));
  const missing = needed.filter((key) => draft[key] === undefined);
  const idle = given.filter(
    (key) => !(needed as readonly string[]).includes(key) && !(optional as readonly string[]).includes(key),
  );
  const isOfPair = draft.rate !== undefined || draft.kind === "purchase";
  const isWide = isOfPair && (draft.supplier?.length !== 1 || draft.market?.length !== 1);
  const { from, to } = draft;
  const undated = draft.kind === "purchase" ? (["from", "to"] as const).filter((key) => draft[key] === undefined) : [];
  return [
    ...missing.map((key) => policyShape(place(), draft.kind, `needs \`${key}\``)),
    ...idle.map((key) => policyShape(place(key), draft.kind, `has no \`${key}\``)),
    ...undated.map((key) => policyShape(place(), draft.kind, `needs \`${key}\``)),
    ...(isWide ? [policyShape(place(), draft.kind, widthFault(draft.kind))] : []),
    ...boundProblems(draft, POLICY_BOUNDS, place),
    ...(from !== undefined && to !== undefined && from >= to ? [datesReversed(place("from"), from, to)] : []),
    ...(draft.source === undefined
      ? [missingSource(place())]
      : sourceProblems(draft.source, place("source"), reading.sources)),
    ...nameProblems(draft, place, reading),
  ];
}

function widthFault(kind: PolicyKind): string {
  return kind === "purchase"
    ? "is for one supplier and one market"
    : "with a `rate` is for one supplier and one market";
}

function nameProblems(draft: PolicyDraft, place: (key?: string) => Place, reading: PolicyReading): Problem[] {
  const { suppliers, buyers, arcs, market } = reading;
  const unknown = (ids: readonly string[], known: readonly string[], kind: string, key: string): Problem[] =>
    ids.flatMap((id) => (known.includes(id) ? [] : [unknownNode(place(key), id, kind, market, nearest(id, known))]));
  const chokepoint = draft.chokepoint ?? null;
  const isUnknownArc = chokepoint !== null && !arcs.includes(chokepoint);
  const nodes = draft.kind === "disease" ? [...suppliers, ...buyers] : [...suppliers, ...arcs];
  return [
    ...(isUnknownArc ? [unknownChokepoint(place("chokepoint"), chokepoint, market, nearest(chokepoint, arcs))] : []),
    ...unknown(draft.node === undefined ? [] : [draft.node], nodes, "node", "node"),
    ...unknown(draft.supplier ?? [], suppliers, "supply node", "supplier"),
    ...unknown(draft.market ?? [], buyers, "demand node", "market"),
  ];
}

function marketPolicy(
  draft: PolicyDraft,
  place: (key?: string) => Place,
  { units, file }: PolicyReading,
): MarketPolicy {
  const factor = units.quantity(draft.unit, place("unit"));
  const part = (percent: number | undefined, otherwise: number): number => (percent ?? otherwise) / 100;
  return {
    id: draft.id,
    title: draft.title ?? draft.id,
    kind: draft.kind,
    chokepoint: draft.chokepoint ?? null,
    closed: part(draft.closed, draft.kind === "closure" ? 100 : 0),
    node: draft.node ?? null,
    capacity: draft.capacity === undefined ? null : draft.capacity * factor,
    shift: part(draft.shift, 0),
    suppliers: draft.supplier ?? [],
    markets: draft.market ?? [],
    access: part(draft.access, 100),
    quantity: draft.quantity === undefined ? null : draft.quantity * factor,
    rate: draft.rate === undefined ? null : draft.rate / 100,
    duty: draft.duty ?? 0,
    from: draft.from ?? null,
    to: draft.to ?? null,
    source: draft.source ?? "",
    file,
    line: place().line ?? 0,
  };
}

/** The scenarios of a market. */
export function readMarketScenarios(
  scenarios: MarketDraft["scenarios"],
  policies: readonly MarketPolicy[],
  reading: PolicyReading,
): readonly MarketScenario[] {
  return Object.entries(scenarios ?? {}).map(([id, draft]) => {
    append(reading.problems, turnedProblems(id, draft, reading));
    const { open = {}, capacity = {} } = draft;
    return turned(marketScenario(id, draft, policies, reading), { open, capacity }, policies);
  });
}

function marketScenario(
  id: string,
  draft: MarketScenarioDraft,
  always: readonly MarketPolicy[],
  reading: PolicyReading,
): MarketScenario {
  const { placeOf, problems } = reading;
  const policyIds = always.map((policy) => policy.id);
  const without = draft.without ?? [];
  without.forEach((each, at) => {
    const place = placeOf(["scenarios", id, "without", at]);
    if (!policyIds.includes(each)) problems.push(unknownPolicy(place, each, nearest(each, policyIds)));
  });
  const policies = readPolicies(draft.policies ?? [], ["scenarios", id, "policies"], reading);
  policies.forEach((policy, at) => {
    const isTaken = policyIds.includes(policy.id) && !without.includes(policy.id);
    const place = placeOf(["scenarios", id, "policies", at]);
    if (isTaken) problems.push(figureTwice(place, `Policy "${policy.id}"`, "`policies` of the market"));
  });
  return {
    id,
    title: draft.title ?? id,
    measures: draft.measures ?? null,
    at: draft.at ?? null,
    policies,
    without,
    ramp: draft.ramp,
    growth: draft.growth,
    inertia: draft.inertia === undefined ? null : inertiaOf(draft.inertia),
    marketPower: draft.marketPower ?? null,
    forceMajeure: draft.forceMajeure ?? null,
    linked: id,
  };
}
