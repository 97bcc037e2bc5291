import type { VoteRecord } from "../model.ts";
import { type Items, votedItems } from "./items.ts";

/**
 * Sessions that share at least one repeated resolution with another session of the interval: only they can be put on
 * one scale. A session alone is on a scale of its own.
 *
 * @param sessions  First and last session, inclusive.
 * @returns sessions in rising order; one without a divided roll call is not among them.
 * @unit none
 * @source Bailey, Strezhnev & Voeten (2017): what is voted on again makes sessions comparable
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1", "2", "3"], sessions: Int32Array.of(1, 2, 3), dates: ["", "", ""],
 *     issues: [[], [], []], important: new Int8Array(3), amendment: new Int8Array(3), paragraph: new Int8Array(3),
 *     votes: Uint8Array.of(1, 3, 1, 3, 3, 1), bridges: [["1", "2"]] as [string, string][],
 *   };
 *   comparableSessions(record, [1, 3])   // [1, 2]
 */
export function comparableSessions(record: VoteRecord, sessions: readonly [number, number]): readonly number[] {
  return tiedSessions(record, votedItems(record, sessions)).tied;
}

/** Sessions with an item of another session, and those that stand alone; both in rising order. */
export function tiedSessions(record: VoteRecord, items: Items): { tied: readonly number[]; alone: readonly number[] } {
  const spans = itemSpans(record, items);
  const voted = [...new Set(spans.flat())].toSorted((a, b) => a - b);
  if (voted.length === 1) return { tied: voted, alone: [] };
  const shared = new Set(spans.filter((span) => span.length > 1).flat());
  return {
    tied: voted.filter((session) => shared.has(session)),
    alone: voted.filter((session) => !shared.has(session)),
  };
}

/**
 * Neighbouring sessions that no repeated resolution spans: there the scale is carried on by the states' own continuity
 * alone.
 */
export function seams(record: VoteRecord, items: Items): readonly (readonly [number, number])[] {
  const spans = itemSpans(record, items);
  const voted = [...new Set(spans.flat())].toSorted((a, b) => a - b);
  return voted
    .slice(1)
    .map((session, s): readonly [number, number] => [voted[s]!, session])
    .filter(([before, after]) => !spans.some((span) => span[0]! <= before && span.at(-1)! >= after));
}

/** [item] Sessions in which the item was voted on, rising. */
function itemSpans(record: VoteRecord, { rollCalls, itemOf, count }: Items): readonly (readonly number[])[] {
  const spans = Array.from({ length: count }, () => new Set<number>());
  rollCalls.forEach((rollCall, position) => spans[itemOf[position]!]!.add(record.sessions[rollCall]!));
  return spans.map((span) => [...span].toSorted((a, b) => a - b));
}
