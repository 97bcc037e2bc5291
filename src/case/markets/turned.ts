import { IDLE_POLICY } from "./idlePolicy.ts";
import type { MarketPolicy, MarketScenario } from "./series.ts";

/** What a scenario turns by a number alone: no act that a source could tell of. */
export interface Turned {
  /** Open part of a chokepoint or pipeline over the whole year, percent, by id. */
  readonly open: Readonly<Record<string, number>>;
  /** Usable capacity of a supplier, pipeline or chokepoint over the whole year, in the market's unit, by id. */
  readonly capacity: Readonly<Record<string, number>>;
}

/**
 * A scenario with what it turns, in place of whatever closures and capacities the policies of the market and its own say of the
 * same places.
 *
 * @param always  Policies of the market.
 */
export function turned(
  scenario: MarketScenario,
  { open, capacity }: Turned,
  always: readonly MarketPolicy[],
): MarketScenario {
  const isSaid = ({ kind, chokepoint, node }: MarketPolicy): boolean =>
    (kind === "closure" && Object.hasOwn(open, chokepoint ?? "")) ||
    (kind === "capacity" && Object.hasOwn(capacity, node ?? ""));
  return {
    ...scenario,
    without: [...new Set([...scenario.without, ...always.filter(isSaid).map(({ id }) => id)])],
    policies: [
      ...scenario.policies.filter((policy) => !isSaid(policy)),
      ...Object.entries(open).map(([id, percent]) => opening(id, percent)),
      ...Object.entries(capacity).map(([id, quantity]) => limit(id, quantity)),
    ],
  };
}

function opening(chokepoint: string, percent: number): MarketPolicy {
  return {
    ...IDLE_POLICY,
    id: `open-${chokepoint}`,
    title: chokepoint,
    kind: "closure",
    chokepoint,
    closed: 1 - percent / 100,
  };
}

function limit(node: string, capacity: number): MarketPolicy {
  return { ...IDLE_POLICY, id: `capacity-${node}`, title: node, kind: "capacity", node, capacity };
}
