import { TertiusError } from "../../../base/problems/index.ts";
import type { Market, Pair } from "../model.ts";
import { policyOutOfRange, policyWithoutTarget } from "../problems.ts";

/** Which pairs a policy is about: suppliers and buyers by id or by country; left out = all. */
export interface Target {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}

/** Part of a year in which a measure is in force. */
export interface Days {
  readonly inForce: number;
  readonly of: number;
}

/**
 * The fraction of a year in which a measure is in force.
 *
 * @throws TertiusError E631 when the days are not between 0 and those of the year.
 * @unit fraction
 * @source own
 *
 * @example
 *   fractionInForce({ inForce: 73, of: 365 })   // 0.2
 *   fractionInForce()                           // 1
 */
export function fractionInForce(days?: Days): number {
  if (days === undefined) return 1;
  const fraction = days.inForce / days.of;
  if (!(days.inForce >= 0 && fraction <= 1))
    throw new TertiusError([policyOutOfRange("number of days", days.inForce, `between 0 and ${days.of}`)]);
  return fraction;
}

/**
 * Replaces the pairs a policy is about; null removes one.
 *
 * @throws TertiusError E630 when a name is in no supplier or buyer.
 * @unit none
 * @source own
 */
export function withPairs(market: Market, policy: string, target: Target, change: (pair: Pair) => Pair | null): Market {
  const isMeant = targeted(market, policy, target);
  return { ...market, pairs: market.pairs.flatMap((pair) => (isMeant(pair) ? (change(pair) ?? []) : pair)) };
}

/** Whether a policy is about a pair. @unit none @source own */
export function targeted(market: Market, policy: string, { from, to }: Target): (pair: Pair) => boolean {
  checkNames(policy, from, market.suppliers);
  checkNames(policy, to, market.buyers);
  return (pair) => isNamed(from, market.suppliers[pair.supplier]) && isNamed(to, market.buyers[pair.buyer]);
}

interface Node {
  readonly id: string;
  readonly country: string;
}

/** Whether a node is among the names, by id or by country; no names = every node. @unit none @source own */
export function isNamed(names: readonly string[] | undefined, node: Node | undefined): boolean {
  return names === undefined || (node !== undefined && (names.includes(node.id) || names.includes(node.country)));
}

/** @throws TertiusError E630 when a name is that of no node. @unit none @source own */
export function checkNames(policy: string, names: readonly string[] | undefined, nodes: readonly Node[]): void {
  const unknown = (names ?? []).filter((name) => !nodes.some((node) => node.id === name || node.country === name));
  const known = nodes.map(({ id }) => id);
  if (unknown.length > 0) throw new TertiusError(unknown.map((name) => policyWithoutTarget(policy, name, known)));
}

/** @throws TertiusError E631 when a number is outside its range. @unit that of the number @source own */
export function checkRange(policy: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new TertiusError([
      policyOutOfRange(policy, value, high === Infinity ? `at least ${low}` : `between ${low} and ${high}`),
    ]);
}
